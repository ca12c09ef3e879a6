import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import type { SentenceWords } from "@/components/filters/filter-sentence";
import type { ClaimFilter } from "@/lib/claims/filter";
import { database } from "../../database";
import { namesOfFilter } from "../../filter-words";

/** What the names and values of a filter are called in the reader's language: asked for once, by heading and chart alike. */
export const sentenceWords = cache(async (filter: ClaimFilter): Promise<SentenceWords> => {
  const locale = await getLocale();
  const [t, format, names] = await Promise.all([
    getTranslations("claims.sentence"),
    getFormatter(),
    namesOfFilter(await database(), filter, locale),
  ]);
  return { t, format, ...names };
});
