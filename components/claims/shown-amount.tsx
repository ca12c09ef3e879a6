import { useLocale, useTranslations } from "next-intl";
import type { ClaimRow } from "@/lib/claims/rows";
import type { Shown } from "@/lib/claims/shown-money";
import { formatDate } from "@/lib/i18n/formats";
import { convertedAmount } from "@/lib/money/converted-amount";
import { AmountText } from "./amount-text";

interface ShownAmountProps {
  claim: Pick<ClaimRow, "amount">;
  shown: Shown;
  currency: string;
}

/** What a claim's money is in the currency of a chart, and the month of the rate; nothing where it was printed so. */
export function ShownAmount({ claim: { amount }, shown, currency }: ShownAmountProps) {
  const t = useTranslations("claims");
  const locale = useLocale();
  if (shown.month === null) return null;
  return (
    <span className="block text-small font-normal text-ink-soft">
      {t.rich("inDollars", {
        amount: () => <AmountText amount={convertedAmount(amount, shown, currency)} style="compact" />,
        month: formatDate(shown.month, locale, { precision: "month", short: true }),
      })}
    </span>
  );
}
