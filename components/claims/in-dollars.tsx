import { useLocale, useTranslations } from "next-intl";
import type { ClaimRow } from "@/lib/claims/rows";
import { formatDate } from "@/lib/i18n/formats";
import { convertedAmount } from "@/lib/money/converted-amount";
import { AmountText } from "./amount-text";

/** Of money that was printed in another currency its dollars and the month of the rate; nothing beside dollars. */
export function InDollars({ claim: { amount, usd } }: { claim: Pick<ClaimRow, "amount" | "usd"> }) {
  const t = useTranslations("claims");
  const locale = useLocale();
  if (amount.currency === null || amount.currency === "USD") return null;
  return (
    <span className="block text-small font-normal text-ink-soft">
      {usd === null
        ? t("noRate")
        : t.rich("inDollars", {
            amount: () => <AmountText amount={convertedAmount(amount, usd, "USD")} style="compact" />,
            month: formatDate(usd.rateMonth, locale, { precision: "month", short: true }),
          })}
    </span>
  );
}
