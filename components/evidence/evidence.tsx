import { useLocale, useTranslations } from "next-intl";
import type { ClaimDetail } from "@/lib/claims/rows";
import { directionOf } from "@/lib/i18n/direction";
import { formatDate } from "@/lib/i18n/formats";
import { LANGUAGES, type Language, languageOf } from "@/lib/i18n/locales";
import { SourceName } from "../claims/source-name";
import { InLanguage } from "../ui/in-language";
import { ArticleText, QUOTE_ID } from "./article-text";

/** What the claim rests on: the article's own words as far as its source lets them be shown, else an editor's. */
export function Evidence({
  claim,
  addressOf,
}: {
  claim: ClaimDetail;
  addressOf?: (claim: string) => string;
}) {
  const t = useTranslations("claim");
  const { article, text, quote } = claim;
  return (
    <>
      <ArticleHead claim={claim} />
      {claim.evidence === "curated" ? (
        <CuratedSummary claim={claim} />
      ) : text !== null ? (
        <>
          <p className="sr-only">
            <a href={`#${QUOTE_ID}`}>{t("toQuote")}</a>
          </p>
          <ArticleText claim={claim} text={text} addressOf={addressOf} />
        </>
      ) : quote !== null ? (
        <>
          <blockquote
            lang={claim.language}
            dir={directionOf(claim.language)}
            cite={article.url ?? undefined}
            className="border-s-4 border-rule-strong ps-4 text-lead"
          >
            <mark>{quote}</mark>
          </blockquote>
          <p className="mt-3 text-small text-ink-soft">{t("quoteOnly")}</p>
        </>
      ) : (
        <p>{t("linkOnly")}</p>
      )}
      {article.demonstration ? <p className="mt-3 text-small text-ink-soft">{t("demonstration")}</p> : null}
    </>
  );
}

function ArticleHead({ claim }: { claim: ClaimDetail }) {
  const locale = useLocale();
  const t = useTranslations("claim");
  const { article, articleVersion } = claim;
  const published = formatDate(claim.published, locale, { precision: claim.datePrecision });
  return (
    <div className="mb-3">
      {article.title === null ? null : (
        <h3 className="text-lead">
          <InLanguage language={claim.language}>{article.title}</InLanguage>
        </h3>
      )}
      <p className="text-small text-ink-soft">
        <SourceName claim={claim} /> · {t("published", { date: published })}
        {articleVersion > 1 ? ` · ${t("version", { version: articleVersion })}` : null}
        {article.url === null ? null : (
          <>
            {" · "}
            <a href={article.url} className="link" rel="noreferrer">
              {t("openArticle")}
            </a>
          </>
        )}
      </p>
    </div>
  );
}

/** In the reader's language first, else in English; the other languages' words are shown too, since they are the record. */
function CuratedSummary({ claim }: { claim: ClaimDetail }) {
  const locale = useLocale();
  const t = useTranslations("claim.curated");
  const order = [...new Set<Language>([languageOf(locale), "en", ...LANGUAGES])].filter(
    (language) => claim.summary[language] !== undefined,
  );
  return (
    <div className="border-s-4 border-rule-strong ps-4">
      <h3 className="text-small text-ink-soft">{t("title")}</h3>
      {order.map((language, place) => (
        <p
          key={language}
          lang={language}
          dir={directionOf(language)}
          className={place === 0 ? "mt-1 text-lead" : "mt-2 text-ink-soft"}
        >
          {claim.summary[language]}
        </p>
      ))}
      <p className="mt-3 text-small text-ink-soft">{t("text")}</p>
    </div>
  );
}
