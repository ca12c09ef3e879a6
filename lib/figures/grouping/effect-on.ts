import { CLOSENESS, DATE, type Facets, isInvestment, NAME, PERIOD } from "./facets";
import { CLEARLY, FIRST, holdsMore, LOOSE, PRICES_OF_ONE_PRODUCT, strandFrom } from "./follow";
import { between, closeness, farReachOf, isNear, nearness, ofOnePeriod } from "./links";
import { isBefore, placeOf, type Standing } from "./standing";

/** What befell an assertion; "changed" is its figure or its strand. */
export type How = "come" | "gone" | "changed" | "renamed";

/**
 * What that does to the standing of another: nothing, or that it follows this one now, with a score, or what only all that is
 * near to it can tell.
 */
export type Effect = "none" | "unknown" | number;

/** What names more may take up what is looser, so that another one that comes later does not. */
export const mayTake = ({ held }: Facets): boolean => held >= DATE;

/**
 * More is unknown than changes: each condition mirrors what `stand` chooses by, given what it chose before and its score. `named`
 * is whether the two bear one name.
 */
export function effectOn(other: Standing, one: Facets, named: boolean, how: How): Effect {
  const { facets, after, score, open } = other;
  const place = placeOf(one);
  if (!isBefore(place, placeOf(facets))) return "none";
  if (after?.key === place.key) return "unknown";
  const byName = named ? effectByName(other, one, how) : "none";
  if (byName !== "none") return byName;
  if (open && (how === "come" || how === "gone")) {
    const takes = how === "gone" || after !== null;
    const far = farReachOf(facets);
    if (takes && far !== null && mayTake(one) && facets.among === one.among && isNear(facets, one, far))
      return "unknown";
    if (holdsMore(facets, one) && nearness(one, facets, facets.rule.attach) <= score) return "unknown";
  }
  if (facets.held === NAME || score === FIRST || !isNear(facets, one)) return "none";
  if (facets.held < DATE) return effectByNearness(other, one, how);
  const holds = one.held === NAME && one.among === facets.among;
  return holds && Number.isFinite(nearness(facets, one, facets.rule.attach)) ? "unknown" : "none";
}

function effectByName(other: Standing, one: Facets, how: How): Effect {
  const { facets, after, score, open } = other;
  const { held, period, assertion } = facets;
  const ofDay = period?.sort === "day";
  if (held <= PERIOD && !ofDay) return effectByNearness(other, one, how);
  // The only one of its name before it may be gone.
  if (held === NAME && (open || (after === null && (how === "gone" || how === "renamed")))) return "unknown";
  const same = held === NAME ? ofOnePeriod(facets, one) : true;
  if (held === NAME && period === null) {
    const distance = between(facets, one);
    if (assertion.kind === "price")
      return same && distance <= PRICES_OF_ONE_PRODUCT ? closer(other, one, distance, how) : "none";
    if (isInvestment(facets)) return same ? closer(other, one, closeness(facets, one), how) : "none";
    if (!same && score > FIRST && one.period !== null) return "unknown";
  }
  return same ? closer(other, one, FIRST, how) : "none";
}

/** Of what no name holds: that it follows something closer, or is held by what is clearly nearest to it. */
function effectByNearness(other: Standing, one: Facets, how: How): Effect {
  const { facets, after, score } = other;
  const sure = after === null || continues(other);
  const held = nearnessOfHolder(facets, one);
  if (Number.isFinite(held) && held < score + CLEARLY - (continues(other) ? LOOSE : 0)) return "unknown";
  if (one.held > PERIOD || one.among !== facets.among) return "none";
  const close = closeness(facets, one);
  if (sure) return closer(other, one, close, how);
  return how !== "gone" && close <= score + LOOSE ? "unknown" : "none";
}

/** That it follows this one for being nearer than what it follows, or as near and earlier. */
function closer({ after, score }: Standing, one: Facets, own: number, how: How): Effect {
  const is = own < score || (own === score && after !== null && isBefore(placeOf(one), after));
  if (!is || how === "gone") return "none";
  return how === "renamed" ? "unknown" : own;
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
