import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/lib/i18n/formats";
import type { ArticleRow } from "@/lib/sources/rows";
import { languageName } from "../filters/filter-sentence";
import { InLanguage } from "../ui/in-language";
import { Section } from "../ui/section";

/** Its articles, each with its own link, language and number of claims, and whose text or word it passes on. */
export function SourceArticles({ articles, total }: { articles: readonly ArticleRow[]; total: number }) {
  const t = useTranslations();
  return (
    <Section
      id="articles"
      title={t("source.list")}
      note={articles.length < total ? t("source.newest", { count: articles.length }) : undefined}
    >
      <ul>
        {articles.map((article) => (
          <ArticleLine key={article.id} article={article} />
        ))}
      </ul>
    </Section>
  );
}

function ArticleLine({ article }: { article: ArticleRow }) {
  const t = useTranslations();
  const locale = useLocale();
  const { title, url, language, published, datePrecision, claims, creditedSource, reprintOf } = article;
  const name = (chunks: React.ReactNode) => <bdi>{chunks}</bdi>;
  const said = title ?? url ?? article.id;
  const headline = <InLanguage language={title === null ? "en" : language}>{said}</InLanguage>;
  const notes = [
    languageName(language, locale),
    creditedSource === null ? null : t.rich("source.credits", { source: creditedSource.name, name }),
    reprintOf === null ? null : t.rich("source.reprints", { source: reprintOf.name, name }),
    article.demonstration ? t("source.demonstration") : null,
  ].filter((note) => note !== null);
  return (
    <li className="grid gap-x-6 border-b border-rule py-2.5 md:grid-cols-[minmax(0,1fr)_8rem_7rem] md:items-baseline">
      <span>
        {url === null ? (
          headline
        ) : (
          <a href={url} rel="noreferrer" className="quiet-link">
            {headline}
          </a>
        )}
        <span className="block text-small text-ink-soft">
          {notes.map((note, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the notes of one line never move.
            <span key={index}>
              {index > 0 ? " · " : null}
              {note}
            </span>
          ))}
        </span>
      </span>
      <span className="text-small text-ink-soft">{t("sources.claims", { count: claims })}</span>
      <span className="text-small text-ink-soft md:text-end">
        {formatDate(published, locale, { precision: datePrecision, short: true })}
      </span>
    </li>
  );
}
