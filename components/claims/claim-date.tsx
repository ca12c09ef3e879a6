import { useLocale, useTranslations } from "next-intl";
import type { ClaimRow } from "@/lib/claims/rows";
import { formatDate } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import { type DateWords, SaidDate } from "./said-date";

type Dated = Pick<ClaimRow, "claimDate" | "datePrecision"> & { dateAssumed?: boolean };

/** The day, no more precise than it is known; `assumed` is said of one that the article does not give. */
export function dateWords(
  { claimDate, datePrecision: precision, dateAssumed = false }: Dated,
  { locale, short, assumed }: { locale: Locale; short: boolean; assumed: string },
): DateWords {
  return {
    given: precision === "day" ? claimDate : claimDate.slice(0, precision === "month" ? 7 : 4),
    said: formatDate(claimDate, locale, { precision, short }),
    assumed: dateAssumed ? assumed : null,
  };
}

export function ClaimDate({ claim, short = false }: { claim: Dated; short?: boolean }) {
  const locale = useLocale();
  const t = useTranslations("claim");
  return <SaidDate {...dateWords(claim, { locale, short, assumed: t("dateAssumed") })} />;
}
