import { addTo } from "./add-to";
import { type Facets, LONGEST_EVENT } from "./facets";
import type { Around } from "./follow";
import { isNear, reachOf } from "./links";
import { WIDEST } from "./magnitude";
import type { Standing } from "./standing";

/** How wide the stripes are into which amounts are laid, on the scale of magnitudes. */
const STRIPE = 0.25;
/** How many days a field of a stripe is long. */
const FIELD = 200;

/** Standings in memory. */
export class AllAround implements Around {
  readonly #fields = new Map<string, Standing[]>();
  readonly #named = new Map<string, Standing[]>();

  add(standing: Standing, name: string | null): void {
    const { facets } = standing;
    for (const place of [facets.among, ...facets.sides])
      addTo(
        this.#fields,
        `${stripeOf(facets.magnitude.from)} ${fieldOf(facets.event.from)} ${place}`,
        standing,
      );
    if (name !== null) addTo(this.#named, `${name}\n${facets.among}`, standing);
  }

  *near(of: Facets): Iterable<Standing> {
    const reach = reachOf(of);
    const last = stripeOf(of.magnitude.to + reach.amount);
    const until = fieldOf(of.event.to + reach.days);
    for (let at = stripeOf(of.magnitude.from - reach.amount - WIDEST); at <= last; at += 1)
      for (let field = fieldOf(of.event.from - reach.days - LONGEST_EVENT); field <= until; field += 1)
        for (const standing of this.#fields.get(`${at} ${field} ${of.among}`) ?? [])
          if (isNear(of, standing.facets, reach)) yield standing;
  }

  named({ among }: Facets, name: string): Iterable<Standing> {
    return this.#named.get(`${name}\n${among}`) ?? [];
  }
}

const stripeOf = (amount: number): number => Math.floor(amount / STRIPE);
const fieldOf = (day: number): number => Math.floor(day / FIELD);
