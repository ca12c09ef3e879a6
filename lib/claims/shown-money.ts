import { parseAsStringLiteral } from "nuqs/server";
import { DISPLAY_CURRENCIES, type DisplayCurrency, inCurrency } from "../money/in-currency";
import type { MoneyInterval } from "../money/in-usd";
import type { Rates } from "../money/rates";
import { type Codecs, oneOr } from "./parameters";
import type { Amount, Dollars } from "./rows";

export const SHOWN_IN = [...DISPLAY_CURRENCIES, "printed"] as const;
/** What a reader sees money in: one currency for all, or as it was printed. */
export type ShownIn = (typeof SHOWN_IN)[number];

export interface MoneyView {
  in: ShownIn;
}

export const MONEY_CODECS: Codecs<MoneyView> = {
  in: oneOr<ShownIn>("USD", parseAsStringLiteral(SHOWN_IN), () => "unknown_value"),
};

interface Money {
  amount: Pick<Amount, "currency" | "low" | "high">;
  usd: (MoneyInterval & Partial<Pick<Dollars, "rateMonth">>) | null;
}

/** An interval in the currency of a chart; `month` is that of the rate, null where it was printed so. */
export interface Shown extends MoneyInterval {
  month: string | null;
}

/** How the money of one chart is read. */
export interface Showing {
  /** ISO 4217. */
  currency: string;
  /** As printed was asked for, but there is no one axis for several currencies: these are dollars. */
  several: boolean;
  /** Null without a rate; `day` is that of the claim, ISO. */
  of(money: Money, day: string): Shown | null;
}

/** As was wanted, if that makes one axis: claims printed in several currencies are shown in dollars. */
export function showingIn(
  wanted: ShownIn,
  printed: readonly Pick<Money, "amount">[],
  rates: Rates = new Map(),
): Showing {
  const currencies = new Set(printed.flatMap(({ amount }) => amount.currency ?? []));
  const several = wanted === "printed" && currencies.size !== 1;
  const currency = wanted !== "printed" ? wanted : several ? "USD" : ([...currencies][0] ?? "USD");
  return {
    currency,
    several,
    of({ amount, usd }, day) {
      if (amount.currency === currency) return { low: amount.low, high: amount.high, month: null };
      if (usd === null || (wanted === "printed" && !several)) return null;
      if (currency === "USD") return { low: usd.low, high: usd.high, month: usd.rateMonth ?? day };
      return inCurrency(usd, currency as DisplayCurrency, day, rates);
    },
  };
}
