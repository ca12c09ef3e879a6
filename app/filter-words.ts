import { filterSentence, type SentenceWords } from "@/components/filters/filter-sentence";
import type { ClaimFilter } from "@/lib/claims/filter";
import { chosenNames } from "@/lib/claims/queries/chosen-names";
import type { Database } from "@/lib/claims/queries/database";
import { type Names, nameIn } from "@/lib/claims/rows";
import type { Locale } from "@/lib/i18n/locales";
import { formatterOf, sentenceTranslators } from "@/lib/i18n/translator";

/** What the names of a filter are called in a language. */
export async function namesOfFilter(
  database: Database,
  filter: ClaimFilter,
  locale: Locale,
): Promise<Pick<SentenceWords, "locale" | "companyName" | "claimantName" | "sourceName">> {
  const { companies, claimants, sources } = await chosenNames(database, filter);
  const called = (names: Readonly<Record<string, Names>>) => (slug: string) => {
    const known = names[slug];
    return known === undefined ? slug : nameIn(known, locale);
  };
  return {
    locale,
    companyName: called(companies),
    claimantName: called(claimants),
    sourceName: (slug) => sources[slug] ?? slug,
  };
}

/** Which claims a filter asks for, in words, outside of pages. */
export async function filterInWords(
  database: Database,
  filter: ClaimFilter,
  locale: Locale,
): Promise<string> {
  const [{ filter: t }, names] = await Promise.all([
    sentenceTranslators(locale),
    namesOfFilter(database, filter, locale),
  ]);
  return filterSentence(filter, { ...names, t, format: formatterOf(locale) });
}
