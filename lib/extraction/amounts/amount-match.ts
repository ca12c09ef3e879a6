import type { ViewRange } from "../text/normalised-text";
import type { FoundAmount, Span } from "../types";

/** Which part of one change an amount states: "rose by $5bn (by) from $60bn (from) to $65bn (to)". */
export type ChangePart = "from" | "to" | "by";

/**
 * An amount in its text. `start`…`end` (code points of the original) run from the comparator to the unit or currency, with a
 * per-unit phrase: "less than $6 million", "نحو 18 مليار دولار", "$0.55 per million tokens", "$100bn or more".
 */
export type AmountMatch = FoundAmount & {
  /** Figure, scale, currency and unit alone: no comparator, no "per month". */
  figure: Span;
  /** The same two runs in units of the views, for rules that read the words around. */
  view: ViewRange;
  figureView: ViewRange;
  /** Printed as negative: "-$600 million", "$(1.2) billion", "minus 3 Mrd. Euro". The magnitudes stay positive. */
  negative: boolean;
  /** Index in the list of the amount that this one repeats in another currency: "500 Mrd. Euro (523 Mrd. Dollar)". */
  conversionOf: number | null;
  /** Set where a verb of change joins amounts that are no range; `with` are the indexes of the other parts. */
  change: { part: ChangePart; with: number[] } | null;
  /**
   * What a great sum of money is per ("$15 billion a year": "year"), where it is a rate and no price. A price has its
   * denominator in `unit` instead ("per_month", "per_million_tokens").
   */
  rate: string | null;
  /** True where the figure names no currency and takes the one that was named before it. */
  inherited: boolean;
};
