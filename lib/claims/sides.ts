import { agreementIsKnown, type ClaimFilter, everyClaim } from "./filter";

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

/** The parameters that ask for values of a side; not those of `claimant` and `sum` by which claims are never counted. */
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

/** Every side that a filter asks for anything of. */
export const sidesSet = (filter: ClaimFilter): Side[] =>
  EVERY_SIDE.filter((side) => PARAMETERS_OF[side].some((key) => asks(filter, key)));

/** The filter without what it asks of a side. */
export function withoutSide(filter: ClaimFilter, side: Side): ClaimFilter {
  const every = everyClaim();
  return { ...filter, ...Object.fromEntries(PARAMETERS_OF[side].map((key) => [key, every[key]])) };
}

/** The sides that a filter asks for, if claims are counted by each of them; null if it asks for anything else. */
export function sidesAsked(filter: ClaimFilter): Side[] | null {
  const elsewhere = (["as_of", "known", "figure", "words"] as const).some((key) => asks(filter, key));
  const asked = sidesSet(filter);
  const uncounted = asked.includes("claimant") || asked.includes("sum");
  const wholeMonths = beginsMonth(filter.from) && endsMonth(filter.to);
  return elsewhere || uncounted || !wholeMonths || !agreementIsKnown(filter) ? null : asked;
}

/** Of more values than one reads through. */
export const isLarge = (side: Side): boolean =>
  side === "company" || side === "source" || side === "claimant";

/** Whether claims are counted by these sides together: so says counted_together in the database. */
export function countedTogether(sides: readonly Side[]): boolean {
  if (sides.length > 3 || (sides.includes("sum") && sides.includes("claimant"))) return false;
  return sides.length < 3 || sides.filter(isLarge).length < (sides.includes("agreement") ? 3 : 2);
}

/** Whether claims are counted by all of these sides in claim_cells. */
export const inCells = (sides: readonly Side[]): boolean =>
  !sides.some((side) => isLarge(side) || side === "sum");

const beginsMonth = (day: string | null): boolean => day === null || day.endsWith("-01");

function endsMonth(day: string | null): boolean {
  if (day === null) return true;
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
