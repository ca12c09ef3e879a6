import { useLocale } from "next-intl";
import type { ClaimRow } from "@/lib/claims/rows";
import { wordHits } from "@/lib/claims/word-hits";
import { languageOf } from "@/lib/i18n/locales";
import { InLanguage } from "../ui/in-language";
import { MarkedWords } from "./marked-words";

/** What a claim rests on: the article's words or an editor's; with a title where what is looked for stands there. */
export function RowWords({ claim, words }: { claim: ClaimRow; words: readonly string[] }) {
  const reader = languageOf(useLocale());
  const { quote, summary, article, language } = claim;
  const [written, text] =
    quote !== null
      ? ([language, quote] as const)
      : (([reader, "en"] as const)
          .map((one) => [one, summary[one]] as const)
          .find(([, said]) => said !== undefined) ?? [reader, undefined]);
  const title = article.title !== null && wordHits(article.title, words).length > 0 ? article.title : null;
  return (
    <>
      {title === null ? null : (
        <p className="text-ink-soft">
          <InLanguage language={language}>
            <MarkedWords text={title} words={words} />
          </InLanguage>
        </p>
      )}
      {text === undefined ? null : (
        <p>
          <InLanguage language={written}>
            <MarkedWords text={text} words={words} />
          </InLanguage>
        </p>
      )}
    </>
  );
}
