import { useLocale, useTranslations } from "next-intl";
import type { Amount } from "@/lib/claims/rows";
import type { Exchange, Money } from "@/lib/claims/shown-money";
import { formatDate } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import { convertedAmount } from "@/lib/money/converted-amount";
import { amountWords } from "./amount-text";
import { type ConvertedWords, SaidConverted } from "./said-converted";

interface Priced {
  amount: Amount;
  usd: Money["usd"];
  claimDate: string;
}

interface Words {
  locale: Locale;
  t: ReturnType<typeof useTranslations<never>>;
}

/** Stands where the amount will. */
const PLACE = "\uFFFC";

/** What a claim's money is in the currency that is read, and the month of the rate; null where it was printed so. */
export function convertedWords(
  claim: Priced,
  exchange: Exchange | null,
  { locale, t }: Words,
): ConvertedWords | null {
  const { amount, claimDate } = claim;
  if (exchange === null || amount.currency === null || amount.currency === exchange.currency) return null;
  const shown = exchange.of(claim, claimDate);
  if (shown === null) return { before: t("money.noRate"), amount: null, after: "" };
  const month = formatDate(shown.month ?? claimDate, locale, { precision: "month", short: true });
  const [before = "", after = ""] = t.markup("claims.inDollars", { amount: () => PLACE, month }).split(PLACE);
  return {
    before,
    amount: amountWords(convertedAmount(amount, shown, exchange.currency), locale, "compact"),
    after,
  };
}

export function ShownAmount({ claim, exchange }: { claim: Priced; exchange: Exchange | null }) {
  const words = convertedWords(claim, exchange, { locale: useLocale(), t: useTranslations() });
  return words && <SaidConverted {...words} />;
}
