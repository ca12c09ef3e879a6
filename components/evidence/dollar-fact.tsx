import { useLocale, useTranslations } from "next-intl";
import type { ClaimRow } from "@/lib/claims/rows";
import { formatDate, formatDecimal } from "@/lib/i18n/formats";
import { convertedAmount } from "@/lib/money/converted-amount";
import { currencyName } from "@/lib/money/format";
import { AmountText } from "../claims/amount-text";

type DollarFactProps = { claim: Pick<ClaimRow, "amount" | "usd" | "claimDate"> };

/** Whether there is something to say: the money was printed in another currency. */
export function wantsDollars({ amount }: Pick<ClaimRow, "amount">): boolean {
  return amount.currency !== null && amount.currency !== "USD";
}

/** The dollars, with the rate and whose month's it is; where there is none, that. */
export function DollarFact({ claim: { amount, usd, claimDate } }: DollarFactProps) {
  const t = useTranslations("claim");
  const locale = useLocale();
  const month = (day: string) => formatDate(day, locale, { precision: "month" });
  if (usd === null || amount.currency === null) return t("noRate", { month: month(claimDate) });
  return (
    <>
      <AmountText amount={convertedAmount(amount, usd, "USD")} style="words" />
      <span className="block text-small text-ink-soft">
        {t("rate", {
          rate: formatDecimal(usd.rate, locale),
          currency: currencyName(amount.currency, locale, "several"),
          month: month(usd.rateMonth),
        })}
        {usd.rateMonth.slice(0, 7) === claimDate.slice(0, 7) ? null : (
          <> {t("otherMonth", { month: month(claimDate) })}</>
        )}
      </span>
    </>
  );
}
