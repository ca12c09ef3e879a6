import { once } from "../once";

const plain = once(() => new Intl.NumberFormat("en", { useGrouping: false, maximumFractionDigits: 20 }));

/** A number as plain decimal text, never with an exponent: 1e21 is "1000000000000000000000". */
export function plainDecimal(value: number): string {
  const text = String(value);
  return /^-?[1-9\d]/.test(text) && value !== 0 && !text.includes("e") ? text : plain().format(value);
}

/** Moves the decimal point of a plain decimal text to the left, exactly: ("5576000", 6) is "5.576". */
export function shiftPoint(decimal: string, places: number): string {
  const [whole = "", fraction = ""] = decimal.split(".");
  const padded = whole.padStart(places + 1, "0");
  const shiftedWhole = padded.slice(0, padded.length - places).replace(/^0+(?=\d)/, "");
  const shiftedFraction = (padded.slice(padded.length - places) + fraction).replace(/0+$/, "");
  return shiftedFraction === "" ? shiftedWhole : `${shiftedWhole}.${shiftedFraction}`;
}

export function fractionDigits(decimal: string): number {
  return decimal.split(".")[1]?.length ?? 0;
}

/** As a whole number of parts, exactly: ("5.6", 4) is 56000. Throws RangeError for more places than that. */
export function toParts(decimal: string, places: number): bigint {
  const [whole = "", fraction = ""] = decimal.split(".");
  if (fraction.length > places) throw new RangeError(`${decimal} has more than ${places} places.`);
  return BigInt(whole + fraction.padEnd(places, "0"));
}

/** The other way: (56000n, 4) is "5.6". */
export function fromParts(parts: bigint, places: number): string {
  return shiftPoint(String(parts), places);
}

/** The nearest whole number, of two as near the larger. Neither is negative. */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  return (dividend * 2n + divisor) / (divisor * 2n);
}

/** Plain decimal text in one form: "007.50" is "7.5". */
export function tidyDecimal(decimal: string): string {
  return shiftPoint(decimal, 0);
}

/** Below zero where the first is less, above where it is more. Neither has a sign. */
export function compareDecimals(one: string, other: string): number {
  const places = Math.max(fractionDigits(one), fractionDigits(other));
  const [a, b] = [toParts(one, places), toParts(other, places)];
  return a < b ? -1 : a > b ? 1 : 0;
}
