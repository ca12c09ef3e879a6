import type { AmountMatch } from "../amounts/amount-match";
import type { Kind } from "../types";

/** No round, deal or result of a firm is as small: such a figure is the price of something. */
const LEAST_SUM = 10_000;
const SUMS: ReadonlySet<Kind> = new Set([
  "funding",
  "valuation",
  "deal",
  "revenue",
  "profit",
  "investment_plan",
  "market_value_change",
]);

/** Whether a figure is too small to be of a kind. */
export function isTooSmallFor(kind: Kind, { low, high }: AmountMatch): boolean {
  return SUMS.has(kind) && Math.max(low ?? 0, high ?? 0) < LEAST_SUM;
}
