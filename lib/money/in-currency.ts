import { divideHalfUp, fromParts, toParts } from "./decimal";
import { MONEY_PLACES, type MoneyInterval } from "./in-usd";
import { RATE_PLACES, type Rates, rateFor, type UsedRate } from "./rates";

/** The currencies that a reader may choose to see all money in. */
export const DISPLAY_CURRENCIES = ["USD", "EUR", "GBP", "CNY", "AED", "SAR"] as const;
export type DisplayCurrency = (typeof DISPLAY_CURRENCIES)[number];

/** Money in another currency than it was printed in. */
export interface Converted extends MoneyInterval, UsedRate {
  currency: DisplayCurrency;
}

/** Dollars of a day in another currency, at that month's rate or the nearest; null where there is none near. */
export function inCurrency(
  usd: MoneyInterval,
  currency: DisplayCurrency,
  day: string,
  rates: Rates,
): Converted | null {
  const used = rateFor(rates, currency, day);
  if (used === null) return null;
  const factor = toParts(used.rate, RATE_PLACES);
  const convert = (amount: string | null): string | null =>
    amount === null
      ? null
      : fromParts(
          divideHalfUp(toParts(amount, MONEY_PLACES) * factor, 10n ** BigInt(RATE_PLACES)),
          MONEY_PLACES,
        );
  return { low: convert(usd.low), high: convert(usd.high), currency, ...used };
}
