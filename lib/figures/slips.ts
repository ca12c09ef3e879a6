import { CONVERSION, roundingOf, significantDigits } from "./tolerance";
import type { Interval, Position } from "./types";

type Printed = Pick<Position, "low" | "high" | "comparator" | "currency" | "unit" | "direction" | "usd">;

/**
 * The same printed figure in two currencies: "500 billion euros", "500 billion dollars". Where the two are worth the same
 * within what a month's rate may be off (near parity), it is only a conversion.
 */
export function isCurrencySlip(a: Printed, b: Printed): boolean {
  if (a.currency === null || b.currency === null || a.currency === b.currency) return false;
  if (a.unit !== b.unit || turnsAround(a, b)) return false;
  const [sides, others] = [closedSides(a), closedSides(b)];
  if (sides.length !== others.length || !sides.every((side, i) => side === others[i])) return false;
  const [dollars, otherDollars] = [pointOf(a.usd), pointOf(b.usd)];
  if (dollars === null || otherDollars === null) return true;
  return ratioOf(dollars, otherDollars) - 1 > CONVERSION;
}

/** How near to a thousandfold two figures of one question are by a slip: nobody hits it by chance within 5 %. */
const NEAR_THOUSANDS = 0.05;

/**
 * The same digits, or one the rounding of the other, a power of ten apart. Thousands (million / billion / trillion, and the "billion" of German, French and
 * Spanish) count for any digits. 10, 100 and 10,000 (a lost zero, 万 and 亿 read as thousand and billion) take two
 * significant digits: 10 and 100 billion are too often two true figures.
 */
export function isScaleSlip(a: Printed, b: Printed): boolean {
  if (a.unit !== b.unit || turnsAround(a, b)) return false;
  if (a.currency !== b.currency) return isThousandsApart(a, b);
  const [sides, others] = [closedSides(a), closedSides(b)];
  if (sides.length !== others.length) return false;
  const powers = sides.map((side, i) => powerBetween(side, others[i]!, shareOfRounding(a, b)));
  const [power] = powers;
  return power !== undefined && power > 0 && powers.every((other) => other === power);
}

const shareOfRounding = (a: Printed, b: Printed): number =>
  Math.max(...[a, b].map((one) => roundingOf(one) / (one.low || one.high || 1)));

/** More than one digit, by millions and billions: what is enough within one article, where small round amounts abound. */
export function isPlainScaleSlip(a: Printed, b: Printed): boolean {
  const [side, ...more] = closedSides(a);
  const [other] = closedSides(b);
  if (a.currency !== b.currency || side === undefined || other === undefined || more.length > 0) return false;
  return (
    isScaleSlip(a, b) &&
    significantDigits(side) === significantDigits(other) &&
    significantDigits(side).length > 1 &&
    powerBetween(side, other, 0) % 3 === 0
  );
}

/** In dollars: digits do not survive a conversion, but a factor of a thousand does. */
function isThousandsApart(a: Printed, b: Printed): boolean {
  const [one, other] = [singlePoint(a), singlePoint(b)];
  if (one === null || other === null) return false;
  const ratio = ratioOf(one.dollars, other.dollars);
  const thousands = 10 ** (3 * Math.round(Math.log10(ratio) / 3));
  const tolerance = Math.max(one.rounding, other.rounding) + CONVERSION;
  return thousands > 1 && ratioOf(ratio, thousands) - 1 <= tolerance;
}

function singlePoint(printed: Printed): { dollars: number; rounding: number } | null {
  const [side, ...more] = closedSides(printed);
  const dollars = pointOf(printed.usd);
  if (!side || !dollars || more.length > 0) return null;
  return { dollars, rounding: roundingOf(printed) / side };
}

function turnsAround(a: Printed, b: Printed): boolean {
  return a.direction !== null && b.direction !== null && a.direction !== b.direction;
}

function closedSides({ low, high }: Interval): number[] {
  return [...new Set([low, high])].filter((side) => side !== null);
}

const pointOf = (interval: Interval | null): number | null => interval?.low ?? interval?.high ?? null;

/** Never below 1; 1 for two zeros. */
function ratioOf(a: number, b: number): number {
  if (a === b) return 1;
  return Math.max(a, b) / Math.min(a, b);
}

/** The power of ten from one to the other, as it can be misread; else 0. `rounding` is a share. */
function powerBetween(a: number, b: number, rounding: number): number {
  if (a === 0 || b === 0) return 0;
  const ratio = ratioOf(a, b);
  const power = Math.round(Math.log10(ratio));
  const off = ratioOf(ratio, 10 ** power) - 1;
  if (power === 0) return 0;
  if (power % 3 === 0) return off <= NEAR_THOUSANDS ? power : 0;
  if (off > rounding + 1e-9) return 0;
  return Math.min(significantDigits(a).length, significantDigits(b).length) > 1 ? power : 0;
}
