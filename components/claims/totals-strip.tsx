import { useLocale, useTranslations } from "next-intl";
import type { Totals } from "@/lib/claims/rows";
import { formatDate, formatNumber } from "@/lib/i18n/formats";

/** How much there is behind the pictures, and how fresh it is. */
export function TotalsStrip({ totals }: { totals: Totals }) {
  const t = useTranslations("overview.totals");
  const locale = useLocale();
  return (
    <div>
      <dl aria-label={t("title")} className="flex flex-wrap gap-x-5 gap-y-3 sm:gap-x-8 xl:justify-between">
        {(["claims", "figures", "disagreements", "organisations", "sources", "languages"] as const).map(
          (what) => (
            <div key={what} className="flex flex-col-reverse">
              <dt className="text-small text-ink-soft">{t(what, { count: totals[what] })}</dt>
              <dd className="text-title leading-none font-bold">{formatNumber(totals[what], locale)}</dd>
            </div>
          ),
        )}
      </dl>
      {totals.updatedAt === null ? null : (
        <p className="mt-3 text-small text-ink-soft">
          {t("updated")}{" "}
          <time dateTime={totals.updatedAt}>{formatDate(totals.updatedAt.slice(0, 10), locale)}</time>
        </p>
      )}
    </div>
  );
}

const UNKNOWN: Totals = {
  claims: 1000,
  figures: 700,
  disagreements: 100,
  organisations: 100,
  sources: 100,
  languages: 10,
  articles: 100,
  extracted: 100,
  curated: 900,
  updatedAt: "2026-01-01T00:00:00.000Z",
};

/** The strip's own size, before its numbers are known. */
export function TotalsWaiting() {
  return (
    <div aria-hidden="true" className="invisible">
      <TotalsStrip totals={UNKNOWN} />
    </div>
  );
}
