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
  const words = formatAmount(amount, locale);
  const marks = directionOf(locale) === "rtl" ? words : formatAmount(amount, locale, { style });
  if (marks === words) return <bdi>{words}</bdi>;
  return (
    <>
      <bdi aria-hidden="true">{marks}</bdi>
      <bdi className="sr-only">{words}</bdi>
    </>
  );
}
