import { CLOSENESS, DATE, type Facets, isInvestment, NAME, PERIOD } from "./facets";
import { CLEARLY, FIRST, holdsMore, LOOSE, strandFrom } from "./follow";
import { between, closeness, farReachOf, isNear, nearness, ofOnePeriod } from "./links";
import { isBefore, placeOf, type Standing } from "./standing";

/** What befell an assertion: "changed" is its figure, its strand or its name. */
export type How = "come" | "gone" | "changed";

/** What names more may take up what is looser, so that another one that comes later does not. */
export const mayTake = ({ held }: Facets): boolean => held >= DATE;

/**
 * Whether the standing of `other` may be another one by this. More is said than is: each condition mirrors what `stand` chooses
 * by, given the score of what it chose before. `named` is whether the two bear one name.
 */
export function mayMatter(one: Facets, other: Standing, named: boolean, how: How): boolean {
  const { facets, after, score, open } = other;
  const place = placeOf(one);
  if (!isBefore(place, placeOf(facets))) return false;
  if (after?.key === place.key) return true;
  if (named && mayMatterByName(one, other, how)) return true;
  if (open && how !== "changed") {
    const takes = how === "gone" || after !== null;
    const far = farReachOf(facets);
    if (takes && far !== null && mayTake(one) && facets.among === one.among && isNear(facets, one, far))
      return true;
    if (holdsMore(facets, one) && nearness(one, facets, facets.rule.attach) <= score) return true;
  }
  if (facets.held === NAME || score === FIRST || !isNear(facets, one)) return false;
  if (facets.held === DATE)
    return (
      one.held === NAME &&
      one.among === facets.among &&
      nearness(facets, one, facets.rule.attach) < Number.POSITIVE_INFINITY
    );
  return mayMatterByNearness(one, other, how);
}

function mayMatterByName(one: Facets, other: Standing, how: How): boolean {
  const { facets, after, score, open } = other;
  const { held, period, assertion } = facets;
  if (held !== NAME) {
    if (held === DATE || period?.sort === "day")
      return after === null || score > FIRST || isBefore(placeOf(one), after);
    return mayMatterByNearness(one, other, how);
  }
  // The only one of its name before it may come or go.
  if (open || (after === null && how !== "come")) return true;
  const same = ofOnePeriod(facets, one);
  if (period === null && assertion.kind === "price") return same && between(facets, one) <= score;
  if (period === null && isInvestment(facets)) return same && closeness(facets, one) <= score;
  if (score === FIRST) return same && (after === null || isBefore(placeOf(one), after));
  return same || (period === null && one.period !== null);
}

/** Of what no name holds: that it follows something closer, or is held by what is clearly nearest to it. */
function mayMatterByNearness(one: Facets, other: Standing, how: How): boolean {
  const { facets, score } = other;
  const close =
    how !== "gone" && one.held <= PERIOD && one.among === facets.among
      ? closeness(facets, one)
      : Number.POSITIVE_INFINITY;
  const held = nearnessOfHolder(facets, one);
  const least = Math.min(close, held);
  if (least === Number.POSITIVE_INFINITY) return false;
  return continues(other)
    ? close <= score || held < score - LOOSE + CLEARLY
    : close <= score + LOOSE || held < score + CLEARLY;
}

/** How near what holds more is to it, or a deal between two of whom it is one. */
function nearnessOfHolder(one: Facets, holder: Facets): number {
  const { ratio, attach } = one.rule;
  if (holder.sides.includes(one.among)) return nearness(one, holder, attach);
  if (holder.among !== one.among || holder.held <= one.held) return Number.POSITIVE_INFINITY;
  const near = nearness(one, holder, attach);
  return one.held === CLOSENESS && holder.held === PERIOD
    ? Math.min(near, nearness(one, holder, ratio))
    : near;
}

/** Whether it surely follows by closeness: its strand began with another. */
function continues({ facets, strand }: Standing): boolean {
  const own = strandFrom(facets);
  return strand.amount !== own.amount || strand.day !== own.day;
}
