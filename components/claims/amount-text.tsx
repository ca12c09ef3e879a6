import { useLocale } from "next-intl";
import { directionOf } from "@/lib/i18n/direction";
import type { AmountStyle, PrintableAmount } from "@/lib/money/amount";
import { formatAmount } from "@/lib/money/format";

/**
 * An amount, isolated. Right to left it is always in words: a mark before a figure ("≈ 1") must stand left of it
 * to be read as mathematics, and then parts the figure from its unit.
 */
export function AmountText({ amount, style = "marks" }: { amount: PrintableAmount; style?: AmountStyle }) {
  const locale = useLocale();
  const words = <bdi>{formatAmount(amount, locale)}</bdi>;
  if (style === "words" || directionOf(locale) === "rtl") return words;
  return (
    <>
      <bdi aria-hidden="true">{formatAmount(amount, locale, { style })}</bdi>
      <span className="sr-only">{words}</span>
    </>
  );
}
