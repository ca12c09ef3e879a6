import { divideHalfUp, fromParts, toParts } from "./decimal";
import { RATE_PLACES } from "./rates";

/** Decimal text in plain units; an open side is null. */
export interface MoneyInterval {
  low: string | null;
  high: string | null;
}

/** What the database keeps of an amount. */
export const MONEY_PLACES = 4;

/** In US dollars at `rate` units of the currency for one; exact to the last place kept, and what is open stays open. */
export function inUsd({ low, high }: MoneyInterval, rate: string): MoneyInterval {
  const divisor = toParts(rate, RATE_PLACES);
  const convert = (amount: string | null): string | null =>
    amount === null
      ? null
      : fromParts(
          divideHalfUp(toParts(amount, MONEY_PLACES) * 10n ** BigInt(RATE_PLACES), divisor),
          MONEY_PLACES,
        );
  return { low: convert(low), high: convert(high) };
}
