import { useLocale, useTranslations } from "next-intl";
import type { Amount } from "@/lib/claims/rows";
import type { Exchange, Money } from "@/lib/claims/shown-money";
import { formatDate } from "@/lib/i18n/formats";
import { convertedAmount } from "@/lib/money/converted-amount";
import { AmountText } from "./amount-text";

interface ShownAmountProps {
  claim: { amount: Amount; usd: Money["usd"]; claimDate: string };
  /** Null as printed. */
  exchange: Exchange | null;
}

/** What a claim's money is in the currency that is read, and the month of the rate; nothing where it was printed so. */
export function ShownAmount({ claim, exchange }: ShownAmountProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { amount, claimDate } = claim;
  if (exchange === null || amount.currency === null || amount.currency === exchange.currency) return null;
  const shown = exchange.of(claim, claimDate);
  return (
    <span className="converted">
      {shown === null
        ? t("money.noRate")
        : t.rich("claims.inDollars", {
            amount: () => (
              <AmountText amount={convertedAmount(amount, shown, exchange.currency)} style="compact" />
            ),
            month: formatDate(shown.month ?? claimDate, locale, { precision: "month", short: true }),
          })}
    </span>
  );
}
