import type { Comparator, Direction } from "../extraction/types";
import type { Locale } from "../i18n/locales";
import { plainDecimal } from "./decimal";
import { type Scaled, type Step, scaleExactly, scaleRoughly } from "./scaled";

/** An amount to be said. Bounds are exact decimal text or numbers, in plain units. */
export interface PrintableAmount {
  low: string | number | null;
  high: string | number | null;
  comparator: Comparator;
  direction: Direction | null;
  /** ISO 4217. */
  currency: string | null;
  unit: string | null;
}

export const AMOUNT_STYLES = ["words", "marks", "compact"] as const;
/**
 * words: for sentences, exact ("less than 6 million US dollars"). marks: for tables and charts, exact ("< 6 million US
 * dollars"). compact: for labels beside an exact figure, three digits ("< 6 m US$").
 */
export type AmountStyle = (typeof AMOUNT_STYLES)[number];

/** What a language's words are made from: one figure, or two that differ. */
export interface AmountParts {
  first: Scaled;
  second: Scaled | null;
  comparator: Comparator;
  direction: Direction | null;
  currency: string | null;
  unit: string | null;
  style: AmountStyle;
  locale: Locale;
}

/** Puts an amount into the form that languages say. Throws RangeError if neither bound is set. */
export function amountParts(
  amount: PrintableAmount,
  style: AmountStyle,
  locale: Locale,
  steps: readonly Step[],
): AmountParts {
  const bounds = [amount.low, amount.high]
    .filter((bound) => bound !== null)
    .map((bound) => (typeof bound === "number" ? plainDecimal(bound) : bound));
  const scale = style === "compact" ? scaleRoughly : scaleExactly;
  const [first, second] = bounds.map((bound) => scale(bound, steps));
  if (!first) throw new RangeError("An amount has a low or a high bound.");
  const differs =
    second !== undefined && (second.mantissa !== first.mantissa || second.power !== first.power);
  const { comparator, direction, currency, unit } = amount;
  return { first, second: differs ? second : null, comparator, direction, currency, unit, style, locale };
}

/** ▼ and ▲ rather than a sign: a minus before a figure jumps to its other side in right-to-left text. */
export const DIRECTION_MARKS: Record<Direction, string> = { loss: "▼", gain: "▲" };

export const COMPARATOR_MARKS: Record<Comparator, string> = {
  exactly: "",
  between: "",
  about: "≈",
  less_than: "<",
  at_most: "≤",
  more_than: ">",
  at_least: "≥",
};
