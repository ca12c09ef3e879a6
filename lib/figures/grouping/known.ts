import { addTo } from "./add-to";
import type { Facets } from "./facets";
import { isNear, reachOf } from "./links";
import { WIDEST } from "./magnitude";
import type { Standing } from "./standing";

/** What is known so far of what is stored, by key and by place: of a deal between two its own and those of either party. */
export class Known {
  readonly #all = new Map<string, Standing>();
  /** By the lower ends of their amounts once they are looked for by these. */
  readonly #places = new Map<string, Facets[]>();
  readonly #tags = new Map<string, Facets[]>();
  readonly #sorted = new Set<string>();

  get(key: string): Standing | undefined {
    return this.#all.get(key);
  }

  keys(): Iterable<string> {
    return this.#all.keys();
  }

  values(): Iterable<Standing> {
    return this.#all.values();
  }

  set(standing: Standing): void {
    const { facets } = standing;
    const { key } = facets.assertion;
    if (!this.#all.has(key)) {
      for (const place of [facets.among, ...facets.sides]) {
        addTo(this.#places, place, facets);
        this.#sorted.delete(place);
      }
      if (standing.tag !== null) addTo(this.#tags, `${standing.tag}\n${facets.among}`, facets);
    }
    this.#all.set(key, standing);
  }

  at(place: string): readonly Facets[] {
    return this.#places.get(place) ?? [];
  }

  /** All that may be compared with it. */
  beside({ among, sides }: Facets): readonly Facets[] {
    return sides.length === 0 ? this.at(among) : [among, ...sides].flatMap((place) => this.at(place));
  }

  /** What bears one of these tags among some. */
  tagged(among: string, tags: readonly string[]): Standing[] {
    return tags.flatMap((tag) =>
      (this.#tags.get(`${tag}\n${among}`) ?? []).flatMap(({ assertion }) => this.get(assertion.key) ?? []),
    );
  }

  *near(of: Facets): Iterable<Standing> {
    const here = this.#inOrder(of.among);
    const reach = reachOf(of);
    const last = of.magnitude.to + reach.amount;
    for (let at = firstFrom(here, of.magnitude.from - reach.amount - WIDEST); at < here.length; at += 1) {
      const other = here[at];
      if (other === undefined || other.magnitude.from > last) return;
      const standing = isNear(of, other, reach) ? this.#all.get(other.assertion.key) : undefined;
      if (standing !== undefined) yield standing;
    }
  }

  #inOrder(place: string): Facets[] {
    const here = this.#places.get(place) ?? [];
    if (!this.#sorted.has(place)) {
      here.sort((a, b) => a.magnitude.from - b.magnitude.from);
      this.#sorted.add(place);
    }
    return here;
  }
}

/** The place of the first whose amount begins there or further up. */
function firstFrom(ordered: readonly Facets[], least: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as Facets).magnitude.from < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
