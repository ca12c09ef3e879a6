import { parseAsStringLiteral } from "nuqs/server";
import { DISPLAY_CURRENCIES, type DisplayCurrency, inCurrency } from "../money/in-currency";
import type { MoneyInterval } from "../money/in-usd";
import type { Rates } from "../money/rates";
import { type Codecs, oneOr, writeParameters } from "./parameters";
import type { Amount, Dollars } from "./rows";

export const SHOWN_IN = [...DISPLAY_CURRENCIES, "printed"] as const;
/** What a reader sees money in: one currency for all, or as it was printed. */
export type ShownIn = (typeof SHOWN_IN)[number];

export interface MoneyView {
  in: ShownIn;
}

/** `usual` is what is shown where nothing is said. */
export const moneyCodecs = (usual: ShownIn): Codecs<MoneyView> => ({
  in: oneOr<ShownIn>(usual, parseAsStringLiteral(SHOWN_IN), () => "unknown_value"),
});

export const MONEY_CODECS = moneyCodecs("USD");

/** What an address says of it; "" of dollars. */
export const writeMoney = (shown: ShownIn): string => writeParameters(MONEY_CODECS, { in: shown });

/** Of what a file holds besides what was printed and its dollars; "" of nothing. */
export const moneyQuery = (shown: ShownIn): string =>
  shown === "USD" || shown === "printed" ? "" : `in=${shown}`;

export interface Money {
  amount: Pick<Amount, "currency" | "low" | "high">;
  usd: (MoneyInterval & Partial<Pick<Dollars, "rateMonth">>) | null;
}

/** An interval in the currency of a chart; `month` is that of the rate, null where it was printed so. */
export interface Shown extends MoneyInterval {
  month: string | null;
}

/** All money in one currency. */
export interface Exchange {
  /** ISO 4217. */
  currency: string;
  /** Null without a rate, and for what is not money; `day` is that of the claim, ISO. */
  of(money: Money, day: string): Shown | null;
}

/** How the money of a chart with one axis is read. */
export interface Showing extends Exchange {
  /** As printed was asked for, but there is no one axis for several currencies: these are dollars. */
  several: boolean;
}

/** The one rule: as printed where it was printed in the currency, else by way of its dollars at the rate of the claim's month. */
export function exchangeInto(currency: DisplayCurrency, rates: Rates = new Map()): Exchange {
  return {
    currency,
    of({ amount, usd }, day) {
      if (amount.currency === currency) return { low: amount.low, high: amount.high, month: null };
      if (usd === null) return null;
      if (currency === "USD") return { low: usd.low, high: usd.high, month: usd.rateMonth ?? day };
      return inCurrency(usd, currency, day, rates);
    },
  };
}

/** As was wanted, if that makes one axis: claims printed in several currencies are shown in dollars. */
export function showingIn(
  wanted: ShownIn,
  printed: readonly Pick<Money, "amount">[],
  rates: Rates = new Map(),
): Showing {
  if (wanted !== "printed") return { ...exchangeInto(wanted, rates), several: false };
  const currencies = new Set(printed.flatMap(({ amount }) => amount.currency ?? []));
  const [only] = currencies;
  if (only === undefined || currencies.size > 1)
    return { ...exchangeInto("USD"), several: currencies.size > 1 };
  return {
    currency: only,
    several: false,
    of: ({ amount: { currency, low, high } }) => (currency === only ? { low, high, month: null } : null),
  };
}
