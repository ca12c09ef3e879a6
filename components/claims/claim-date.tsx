import { useLocale, useTranslations } from "next-intl";
import type { ClaimRow } from "@/lib/claims/rows";
import { formatDate } from "@/lib/i18n/formats";

type Dated = Pick<ClaimRow, "claimDate" | "datePrecision"> & { dateAssumed?: boolean };

/** The day, no more precise than it is known. */
export function ClaimDate({ claim, short = false }: { claim: Dated; short?: boolean }) {
  const locale = useLocale();
  const t = useTranslations("claim");
  const { claimDate, datePrecision: precision, dateAssumed = false } = claim;
  const given = precision === "day" ? claimDate : claimDate.slice(0, precision === "month" ? 7 : 4);
  return (
    <time dateTime={given} className="whitespace-nowrap" title={dateAssumed ? t("dateAssumed") : undefined}>
      {formatDate(claimDate, locale, { precision, short })}
      {dateAssumed ? (
        <>
          <span aria-hidden="true">*</span>
          <span className="sr-only"> ({t("dateAssumed")})</span>
        </>
      ) : null}
    </time>
  );
}
