import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { SentenceWords } from "@/components/filters/filter-sentence";
import type { ClaimFilter } from "@/lib/claims/filter";
import { filterOptions } from "@/lib/claims/queries/filter-options";
import { listOrganisations } from "@/lib/claims/queries/list-organisations";
import { nameIn } from "@/lib/claims/rows";
import { database } from "../../database";

/** What the names and values of a filter are called in the reader's language. */
export async function sentenceWords(filter: ClaimFilter): Promise<SentenceWords> {
  const source = await database();
  const [locale, t, format, organisations, { sources }] = await Promise.all([
    getLocale(),
    getTranslations("claims.sentence"),
    getFormatter(),
    filter.company.length === 0 ? [] : listOrganisations(source, { slugs: filter.company }),
    filter.source.length === 0 ? { sources: [] } : filterOptions(source),
  ]);
  const companies = new Map(organisations.map(({ slug, names }) => [slug, nameIn(names, locale)]));
  const outlets = new Map(sources.map(({ slug, name }) => [slug, name]));
  return {
    locale,
    t,
    format,
    companyName: (slug) => companies.get(slug) ?? slug,
    sourceName: (slug) => outlets.get(slug) ?? slug,
  };
}
