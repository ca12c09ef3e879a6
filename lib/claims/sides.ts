import { agreementIsKnown, type ClaimFilter, everyClaim, NOBODY } from "./filter";

/** The sides by which current claims are counted, by their numbers in counted_values; `all` stands for every claim. */
export const SIDES = {
  all: 0,
  kind: 1,
  modality: 2,
  language: 3,
  currency: 4,
  evidence: 5,
  agreement: 6,
  sum: 7,
  month: 8,
  company: 9,
  source: 10,
  claimant: 11,
} as const;
/** No side of its own: "valuation agree" and the like, by which the months of a company or source are told apart. */
export const KIND_AND_AGREEMENT = 12;
export type Side = Exclude<keyof typeof SIDES, "all">;

/** The parameters that ask for values of a side. */
export const PARAMETERS_OF = {
  company: ["company"],
  kind: ["family", "kind"],
  modality: ["modality"],
  source: ["source"],
  language: ["language"],
  currency: ["currency"],
  evidence: ["evidence"],
  agreement: ["agreement"],
  month: ["from", "to"],
  claimant: ["claimant"],
  sum: ["usd_from", "usd_to"],
} as const satisfies Record<Side, ReadonlyArray<keyof ClaimFilter>>;

export const EVERY_SIDE = Object.keys(PARAMETERS_OF) as Side[];

const asks = (filter: ClaimFilter, key: keyof ClaimFilter): boolean =>
  filter[key] !== null && filter[key]?.length !== 0;

/** The dollars between which sums are counted: a million to a trillion, each power of ten. */
export const COUNTED_DOLLARS: readonly string[] = [6, 7, 8, 9, 10, 11, 12].map(
  (power) => `1${"0".repeat(power)}`,
);

/** Every side that a filter asks for anything of. */
export const sidesSet = (filter: ClaimFilter): Side[] =>
  EVERY_SIDE.filter((side) => PARAMETERS_OF[side].some((key) => asks(filter, key)));

/** The filter without what it asks of a side. */
export function withoutSide(filter: ClaimFilter, side: Side): ClaimFilter {
  const every = everyClaim();
  return { ...filter, ...Object.fromEntries(PARAMETERS_OF[side].map((key) => [key, every[key]])) };
}

/** The sides that a filter asks for, if claims are counted by each of them but for single days; null if it asks for anything else. */
export function sidesAsked(filter: ClaimFilter): Side[] | null {
  const elsewhere = (["as_of", "known", "figure", "words"] as const).some((key) => asks(filter, key));
  const asked = sidesSet(filter);
  const isBound = (dollars: string | null) => dollars === null || COUNTED_DOLLARS.includes(dollars);
  // What one of two claims, the other may claim too.
  const uncounted = filter.claimant.length > 1 || ![filter.usd_from, filter.usd_to].every(isBound);
  return elsewhere || uncounted || !agreementIsKnown(filter) ? null : asked;
}

/** Of more values than one reads through. */
export const isLarge = (side: Side): boolean =>
  side === "company" || side === "source" || side === "claimant";

/** Whether claims are counted by these sides together: so says counted_together in the database. */
export function countedTogether(sides: readonly Side[]): boolean {
  if (sides.length > 3 || (sides.includes("sum") && sides.includes("claimant"))) return false;
  return sides.length < 3 || sides.filter(isLarge).length < (sides.includes("agreement") ? 3 : 2);
}

/** Whether claims are counted in claim_cells by all of these sides that a filter asks for: of claimants only by nobody. */
export const inCells = (sides: readonly Side[], { claimant }: Pick<ClaimFilter, "claimant">): boolean =>
  sides.every((side) => !isLarge(side) || (side === "claimant" && claimant.join() === NOBODY));
