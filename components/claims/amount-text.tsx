import { useLocale } from "next-intl";
import { directionOf } from "@/lib/i18n/direction";
import type { Locale } from "@/lib/i18n/locales";
import type { AmountStyle, PrintableAmount } from "@/lib/money/amount";
import { formatAmount } from "@/lib/money/format";
import { type AmountWords, SaidAmount } from "./said-amount";

/**
 * Right to left an amount is always in words: a mark before a figure ("≈ 1") must stand left of it to be read as mathematics, and
 * then parts the figure from its unit.
 */
export function amountWords(
  amount: PrintableAmount,
  locale: Locale,
  style: AmountStyle = "marks",
): AmountWords {
  const words = formatAmount(amount, locale);
  const marks = directionOf(locale) === "rtl" ? words : formatAmount(amount, locale, { style });
  return { words, marks: marks === words ? null : marks };
}

export function AmountText({ amount, style }: { amount: PrintableAmount; style?: AmountStyle }) {
  return <SaidAmount {...amountWords(amount, useLocale(), style)} />;
}
