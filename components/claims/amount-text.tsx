import { useLocale } from "next-intl";
import type { Amount } from "@/lib/claims/rows";
import type { AmountStyle } from "@/lib/money/amount";
import { formatAmount } from "@/lib/money/format";

/** An amount as printed, isolated: its figures keep their order in either direction. */
export function AmountText({ amount, style = "marks" }: { amount: Amount; style?: AmountStyle }) {
  const locale = useLocale();
  if (style === "words") return <bdi>{formatAmount(amount, locale, { style })}</bdi>;
  return (
    <>
      <bdi aria-hidden="true">{formatAmount(amount, locale, { style })}</bdi>
      <span className="sr-only">{formatAmount(amount, locale)}</span>
    </>
  );
}
