import type { ClaimRow } from "@/lib/claims/rows";
import { wordHits } from "@/lib/claims/word-hits";
import { type Locale, languageOf } from "@/lib/i18n/locales";
import type { QuoteWords } from "./drawn-rows";
import { markedIn } from "./marked-words";

/** What a claim rests on: the article's words or an editor's; with a title where what is looked for stands there. */
export function rowWords(claim: ClaimRow, words: readonly string[], locale: Locale): QuoteWords[] {
  const { quote, summary, article, language } = claim;
  const said: QuoteWords[] = [];
  if (article.title !== null && wordHits(article.title, words).length > 0)
    said.push({ language, text: markedIn(article.title, words), title: true });
  const reader = languageOf(locale);
  const written = quote !== null ? language : summary[reader] !== undefined ? reader : "en";
  const text = quote ?? summary[reader] ?? summary.en;
  if (text !== undefined) said.push({ language: written, text: markedIn(text, words), title: false });
  return said;
}
