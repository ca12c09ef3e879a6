import { CLOSENESS, DATE, type Facets, isInvestment, NAME, PERIOD } from "./facets";
import { between, closeness, isWithin, nearness, ofOnePeriod } from "./links";
import { isBefore, placeOf, type Standing, type Strand, tagOf } from "./standing";

/** What lies around an assertion, before it in order or after. */
export interface Around {
  /** What is near in amount and time, in any order; of a deal of which one party is said, those between two as well. */
  near(of: Facets): Iterable<Standing>;
  /** What bears this name among the same. */
  named(of: Facets, name: string): Iterable<Standing>;
}

/** A second candidate this near to the first leaves open which is meant. */
export const CLEARLY = 0.15;
/** What more holds together must be so much nearer than what is as loose as itself. */
export const LOOSE = 0.3;
/** The score of what follows the first of its name or day, wherever the others lie. */
export const FIRST = -1;
/** One product has several prices: by plan, by tier, by what goes in and comes out. */
export const PRICES_OF_ONE_PRODUCT = Math.log(3);

interface Candidate {
  standing: Standing;
  score: number;
}

/**
 * Where an assertion stands: it follows the one that it is nearest to of those before it, or begins a figure. What comes later
 * says nothing, so that figures on a day are those of the claims up to it.
 */
export function stand(facets: Facets, name: string | null, around: Around): Standing {
  const choice = new Choice(facets, name, around);
  const followed = choice.made();
  if (followed !== null) return standAfter(facets, followed.standing, followed.score, choice.open);
  return {
    facets,
    tag: tagOf(facets),
    after: null,
    score: Number.POSITIVE_INFINITY,
    figure: facets.assertion.key,
    open: choice.open,
    strand: strandFrom(facets),
  };
}

/** Where it stands if this is the one that it follows. */
export function standAfter(facets: Facets, before: Standing, score: number, open: boolean): Standing {
  const continues =
    facets.held <= PERIOD && before.facets.held === facets.held && before.facets.among === facets.among;
  return {
    facets,
    tag: tagOf(facets),
    after: placeOf(before.facets),
    score,
    figure: before.figure,
    open,
    strand: continues ? before.strand : strandFrom(facets),
  };
}

export function strandFrom({ magnitude: { from, to }, event }: Facets): Strand {
  return { amount: (from + to) / 2, day: event.from };
}

class Choice {
  open = false;
  readonly #place;
  #nearby: Standing[] | null = null;

  constructor(
    readonly one: Facets,
    readonly name: string | null,
    readonly around: Around,
  ) {
    this.#place = placeOf(one);
  }

  made(): Candidate | null {
    switch (this.one.held) {
      case NAME:
        return this.#named();
      case DATE:
        return this.#first(this.#own()) ?? this.#clear(this.#near(NAME)) ?? this.#adopted();
      default:
        return this.#loose();
    }
  }

  /** To its own name, of its own period where one is said; else to the period that it is clearly nearest to. */
  #named(): Candidate | null {
    const { one } = this;
    const own = this.#own();
    const rest = own.filter(({ facets }) => ofOnePeriod(one, facets));
    const same =
      one.period !== null
        ? this.#first(rest)
        : one.assertion.kind === "price"
          ? this.#best(rest, (other) => upTo(PRICES_OF_ONE_PRODUCT, between(one, other)))
          : isInvestment(one)
            ? this.#best(rest, (other) => closeness(one, other))
            : this.#first(rest);
    if (same !== null) return same;
    if (own.length === 0) return this.#adopted();
    const periods = own.filter(({ facets: { period } }) => period !== null);
    return one.period === null ? this.#clear(periods, one.rule.ratio) : null;
  }

  #loose(): Candidate | null {
    const { one } = this;
    const own = this.name === null ? [] : this.#own();
    if (one.period?.sort === "day" && own.length > 0) return this.#first(own);
    const held = one.held;
    const alike = [...this.#before(), ...own].filter(
      ({ facets, strand }) =>
        facets.held <= PERIOD && facets.among === one.among && isWithin(one, strand, facets),
    );
    const near = this.#best(alike, (other) => closeness(one, other));
    const anchors = [
      held === CLOSENESS ? this.#clear(this.#near(PERIOD, PERIOD), one.rule.ratio) : null,
      this.#clear(this.#near(held + 1)),
      this.#clear(this.#between()),
    ];
    let anchor: Candidate | null = null;
    for (const each of anchors)
      if (each !== null && (anchor === null || each.score < anchor.score)) anchor = each;
    return near === null || (anchor !== null && anchor.score + LOOSE < near.score) ? anchor : near;
  }

  /** What begins a name takes up the nearest talk of it without one, where nothing else that holds more is near to that. */
  #adopted(): Candidate | null {
    const { one } = this;
    this.open = true;
    const looser = this.#before().filter(({ facets }) => holdsMore(one, facets));
    return this.#best(looser, (other) => {
      const score = nearness(other, one, one.rule.attach);
      return score === Number.POSITIVE_INFINITY || this.#isTaken(other) ? Number.POSITIVE_INFINITY : score;
    });
  }

  #isTaken(loose: Facets): boolean {
    for (const { facets } of this.around.near(loose))
      if (
        holdsMore(facets, loose) &&
        isBefore(placeOf(facets), this.#place) &&
        nearness(loose, facets, loose.rule.attach) < Number.POSITIVE_INFINITY
      )
        return true;
    return false;
  }

  #own(): Standing[] {
    const own: Standing[] = [];
    for (const each of this.around.named(this.one, this.name ?? ""))
      if (isBefore(placeOf(each.facets), this.#place)) own.push(each);
    return own;
  }

  #before(): Standing[] {
    if (this.#nearby !== null) return this.#nearby;
    this.#nearby = [];
    for (const each of this.around.near(this.one))
      if (isBefore(placeOf(each.facets), this.#place)) this.#nearby.push(each);
    return this.#nearby;
  }

  #near(least: number, most: number = NAME): Standing[] {
    return this.#before().filter(({ facets }) => {
      const held = facets.held;
      return held >= least && held <= most && facets.among === this.one.among;
    });
  }

  /** Deals between two parties, of whom one is this deal's. */
  #between(): Standing[] {
    return this.#before().filter(({ facets: { sides } }) => sides.includes(this.one.among));
  }

  #first(candidates: readonly Standing[]): Candidate | null {
    return this.#best(candidates, () => FIRST);
  }

  /** The earliest of the nearest. */
  #best(candidates: readonly Standing[], score: (other: Facets) => number): Candidate | null {
    let best: Candidate | null = null;
    for (const standing of candidates) {
      const own = score(standing.facets);
      if (own === Number.POSITIVE_INFINITY) continue;
      if (best === null || own < best.score || (own === best.score && isEarlier(standing, best.standing)))
        best = { standing, score: own };
    }
    return best;
  }

  /** The nearest, if no other figure is about as near. */
  #clear(candidates: readonly Standing[], ratio = this.one.rule.attach): Candidate | null {
    const nearest = (some: readonly Standing[]) =>
      this.#best(some, (other) => nearness(this.one, other, ratio));
    const best = nearest(candidates);
    if (best === null) return null;
    const second = nearest(candidates.filter(({ figure }) => figure !== best.standing.figure));
    return second === null || second.score - best.score >= CLEARLY ? best : null;
  }
}

/** A name, or a date in one, which the other lacks. */
export const holdsMore = (one: Facets, other: Facets): boolean =>
  one.among === other.among && one.held >= DATE && other.held <= PERIOD;

const upTo = (most: number, distance: number): number =>
  distance <= most ? distance : Number.POSITIVE_INFINITY;

const isEarlier = (one: Standing, other: Standing): boolean =>
  isBefore(placeOf(one.facets), placeOf(other.facets));
