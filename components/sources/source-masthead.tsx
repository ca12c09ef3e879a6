import { useFormatter, useLocale, useTranslations } from "next-intl";
import { everyClaim } from "@/lib/claims/filter";
import { claimsPath } from "@/lib/claims/paths";
import { formatDate } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import type { SourceDetail } from "@/lib/sources/rows";
import { languageName } from "../filters/filter-sentence";
import { CopyLink } from "../ui/copy-link";
import { IntentLink } from "../ui/intent-link";

/** "20 claims in 12 articles, March 2024 to June 2026." */
export function sourceSummary(
  { stands, articles, firstDate, lastDate }: SourceDetail,
  locale: Locale,
  t: ReturnType<typeof useTranslations<never>>,
): string {
  if (stands.claims === 0) return t("source.none");
  const month = (day: string) => formatDate(day, locale, { precision: "month" });
  const one = firstDate.slice(0, 7) === lastDate.slice(0, 7);
  return t(one ? "source.summaryOne" : "source.summary", {
    claims: t("sources.claims", { count: stands.claims }),
    articles: t("source.articles", { count: articles }),
    from: month(firstDate),
    to: month(lastDate),
  });
}

/** Its name, how much of it there is, and what of its texts may be shown. */
export function SourceMasthead({ source }: { source: SourceDetail }) {
  const t = useTranslations();
  const locale = useLocale();
  const format = useFormatter();
  const { stands, languages, creditedBy } = source;
  return (
    <header className="pt-8">
      <p className="text-ink-soft">{t("source.kicker")}</p>
      <h1 className="mt-1">
        <bdi>{source.name}</bdi>
      </h1>
      {stands.claims === 0 ? (
        <p className="mt-3">{sourceSummary(source, locale, t)}</p>
      ) : (
        <p className="mt-3">
          {sourceSummary(source, locale, t)}{" "}
          {t("source.languages", {
            list: format.list(languages.map(({ language }) => languageName(language, locale))),
          })}{" "}
          <IntentLink href={claimsPath({ ...everyClaim(), source: [source.slug] })} className="link">
            {t("source.exploreAll")}
          </IntentLink>
        </p>
      )}
      <p className="mt-2 text-small text-ink-soft">
        {t(`source.rights.${source.textRight}`)}{" "}
        {creditedBy > 0 ? t("source.creditedBy", { count: creditedBy }) : null}
      </p>
      <p className="mt-3 print:hidden">
        <CopyLink />
      </p>
    </header>
  );
}
