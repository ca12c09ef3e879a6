import type { ClaimFilter } from "../filter";
import { type Side, sidesAsked } from "../sides";
import { splitByMonths } from "../whole-months";
import type { CountedValues } from "./counted-values";

/** Of the claims that a filter matches, those of whole months, which are counted by these sides, and filters of all the others. */
export interface CountedPart {
  sides: Side[];
  rest: ClaimFilter[];
}

interface Counting {
  /** What is counted by these sides; null where that is not counted by all of them together. */
  stored(sides: readonly Side[]): string | null;
  oneByOne(filter: ClaimFilter): string;
}

/** Queries that together are about all claims of a filter: of what is counted and of all the others, or of all one by one. */
export function inParts(
  filter: ClaimFilter,
  values: CountedValues,
  { stored, oneByOne }: Counting,
): readonly string[] {
  const part = countedPart(filter, values);
  const counted = part && stored(part.sides);
  return counted ? [counted, ...part.rest.map(oneByOne)] : [oneByOne(filter)];
}

/** Null where claims are not counted by what the filter asks for. */
export function countedPart(filter: ClaimFilter, values: CountedValues): CountedPart | null {
  const sides = sidesAsked(filter);
  const split = splitByMonths(filter);
  if (sides === null || split === null) return null;
  // A slug may name a person and an organisation, who may both claim the same.
  if (sides.includes("claimant") && values.of("claimant").length > 1) return null;
  return { sides, rest: split.rest.map((days) => ({ ...filter, ...days })) };
}
