import type { Comparator } from "../extraction/types";
import { remembered } from "./remembered";
import type { Interval } from "./types";

/**
 * How far from the printed number a writer may have rounded. Readers take a round number that stands alone for a rounded one
 * and a precise number for precise; a hedge widens only the precise one (Williams & Power 2013, Pragmatics & Cognition 21).
 * So both have half a unit of the last significant digit. Two limits are Marsad's own: a writer who could have said "about"
 * and did not is held to 5 %, and one who did to 10 % (half a unit of "100 billion" is 50), but never to less than 1 %.
 */
const MOST_BARE = 0.05;
const MOST_HEDGED = 0.1;
const LEAST_HEDGED = 0.01;

/**
 * What a month's rate may be off from the rate that an outlet used: half of 4 %, which EUR, GBP, CNY, CAD and CHF stay under
 * from one month to the next in 19 months of 20 since 2015.
 */
export const CONVERSION = 0.02;

/** A bound ("more than", "up to", an end of a range) was chosen to hold: it is never rounded. */
export const roundingOf = remembered(
  ({ low, high, comparator }: Interval & { comparator: Comparator }): number => {
    if (low === null || high === null || low !== high) return 0;
    const half = halfUnit(low);
    if (comparator !== "about") return Math.min(half, low * MOST_BARE);
    return Math.min(Math.max(half, low * LEAST_HEDGED), low * MOST_HEDGED);
  },
);

/** Half a unit of the last digit that is not a trailing zero: 50e9 of 600e9, 500 of 5,576,000, 0.05 of 2.5. */
export function halfUnit(value: number): number {
  if (value === 0) return 0;
  // "5.576e+6": what lies between the point and the e is counted, not cut out.
  const printed = value.toExponential();
  const end = printed.indexOf("e");
  return 0.5 * 10 ** (Number(printed.slice(end + 1)) - Math.max(0, end - 2));
}

/** The significant digits as printed, without scale: "6" of 600e9, "5576" of 5,576,000. */
export function significantDigits(value: number): string {
  return value.toExponential().split("e")[0]!.replace(".", "");
}
