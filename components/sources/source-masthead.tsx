import { useFormatter, useLocale, useTranslations } from "next-intl";
import { everyClaim } from "@/lib/claims/filter";
import { claimsPath } from "@/lib/claims/paths";
import { formatDate } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import type { SourceDetail } from "@/lib/sources/rows";
import { languageName } from "../filters/filter-sentence";
import { CopyLink } from "../ui/copy-link";

/** Its name, how much of it there is, and what of its texts may be shown. */
export function SourceMasthead({ source }: { source: SourceDetail }) {
  const t = useTranslations();
  const locale = useLocale();
  const format = useFormatter();
  const { stands, articles, languages, creditedBy, firstDate, lastDate } = source;
  const month = (day: string) => formatDate(day, locale, { precision: "month" });
  const one = firstDate.slice(0, 7) === lastDate.slice(0, 7);
  return (
    <header className="pt-8">
      <p className="text-ink-soft">{t("source.kicker")}</p>
      <h1 className="mt-1">
        <bdi>{source.name}</bdi>
      </h1>
      {stands.claims === 0 ? (
        <p className="mt-3">{t("source.none")}</p>
      ) : (
        <p className="mt-3">
          {t(one ? "source.summaryOne" : "source.summary", {
            claims: t("sources.claims", { count: stands.claims }),
            articles: t("source.articles", { count: articles }),
            from: month(firstDate),
            to: month(lastDate),
          })}{" "}
          {t("source.languages", {
            list: format.list(languages.map(({ language }) => languageName(language, locale))),
          })}{" "}
          <Link href={claimsPath({ ...everyClaim(), source: [source.slug] })} className="link">
            {t("source.exploreAll")}
          </Link>
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
