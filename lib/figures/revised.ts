import type { Kind } from "../extraction/types";
import { isInTalks } from "./scope";
import type { Period, Position } from "./types";

type Dated = Pick<
  Position,
  "firstDay" | "lastDay" | "kinds" | "basis" | "objects" | "modalities" | "claimants" | "periods"
>;

/**
 * Reports of talks or forecasts that come within a week of each other speak of the same state of things: outlets that differ
 * then contradict each other. Only later is it news.
 */
export const SAME_NEWS_DAYS = 7;

/** Users, prices and run-rates are levels: said a month apart without a day of their own, they are of two dates. */
const SAME_LEVEL_DAYS = 31;

/**
 * Whether the later of two positions replaces the earlier: guidance raised, a talk that became a deal, an estimate that was
 * overtaken, a claimant who says otherwise by now, or a value that is given for another day.
 */
export function isRevision(a: Dated, b: Dated): boolean {
  if (areOfOtherDays(a, b)) return true;
  const [earlier, later] = a.firstDay <= b.firstDay ? [a, b] : [b, a];
  if (earlier.firstDay === later.firstDay) return false;
  if (earlier.claimants.some((claimant) => later.claimants.includes(claimant))) return true;
  if (isLevel(earlier) && isLevel(later)) {
    return daysBetween(earlier.lastDay, later.firstDay) > SAME_LEVEL_DAYS;
  }
  if (!looksAhead(earlier) || later.firstDay <= earlier.lastDay) return false;
  if (areTwoEstimates(earlier, later)) return false;
  return !looksAhead(later) || daysBetween(earlier.lastDay, later.firstDay) > SAME_NEWS_DAYS;
}

/** Planned or forecast, or reported of something that is only talked about; not an estimate of what is past. */
export function looksAhead({
  modalities,
  objects,
  kinds,
}: Pick<Dated, "modalities" | "objects" | "kinds">): boolean {
  const past = kinds.every((kind) => PAST.has(kind));
  return (
    modalities.every((modality) => modality === "planned" || (modality === "estimated" && !past)) ||
    (objects.length > 0 && objects.every(isInTalks))
  );
}

/** What is estimated of these has happened already: a later estimate by somebody else contradicts, it does not revise. */
const PAST: ReadonlySet<Kind> = new Set<Kind>(["training_cost", "market_value_change"]);

/** Two who are named estimate otherwise: SemiAnalysis does not revise what Dario Amodei thinks. */
function areTwoEstimates(a: Dated, b: Dated): boolean {
  return [a, b].every(
    ({ modalities, claimants }) =>
      claimants.length > 0 && modalities.every((modality) => modality === "estimated"),
  );
}

function isLevel({ kinds, basis }: Dated): boolean {
  return basis === "run_rate" || kinds.every((kind) => kind === "quantity" || kind === "price");
}

/** Each names a day, or one a day and the other a span without it; or each a deadline; and none of them is the other's. */
function areOfOtherDays(a: Dated, b: Dated): boolean {
  return (
    a.periods.length > 0 &&
    b.periods.length > 0 &&
    a.periods.every((one) => b.periods.every((other) => areTwoDays(one, other)))
  );
}

function areTwoDays(one: Period, other: Period): boolean {
  const deadlines = [one, other].filter(({ sort }) => sort === "deadline").length;
  if (one.end === null || other.end === null || deadlines === 1) return false;
  if (deadlines === 2) return one.end !== other.end;
  // Two spans that differ are a matter of scope.
  if (one.sort === "span" && other.sort === "span") return false;
  return one.end < (other.start ?? other.end) || other.end < (one.start ?? one.end);
}

export const daysBetween = (earlier: string, later: string): number =>
  Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
