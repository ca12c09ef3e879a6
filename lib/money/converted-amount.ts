import type { PrintableAmount } from "./amount";
import { plainDecimal } from "./decimal";
import type { MoneyInterval } from "./in-usd";

/** More digits than this a monthly mean cannot bear. */
const SIGNIFICANT_DIGITS = 3;

/**
 * A printed amount in another currency, to be said beside it: rounded, and never said to be exact, since the mean of a month
 * is not the day's rate. An open side stays open, a loss a loss.
 */
export function convertedAmount(
  printed: PrintableAmount,
  { low, high }: MoneyInterval,
  currency: string,
): PrintableAmount {
  const { comparator } = printed;
  return {
    ...printed,
    low: low && rounded(low),
    high: high && rounded(high),
    currency,
    comparator: comparator === "exactly" || comparator === "between" ? "about" : comparator,
  };
}

function rounded(decimal: string): string {
  return plainDecimal(Number(Number(decimal).toPrecision(SIGNIFICANT_DIGITS)));
}
