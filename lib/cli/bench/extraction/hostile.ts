import type { Extractor } from "../../../extraction";
import { hostileTexts } from "../../../extraction/corpus/hostile-texts";
import type { GoldArticle } from "../../../extraction/corpus/score";
import { LANGS } from "../../../extraction/types";
import { readArticles } from "../../corpus-files";
import { textTable } from "../../text-table";
import { processorTime } from "../processor-time";

const MEGABYTE = 1 << 20;
const WIDTH = 120;

/** What a megabyte of each hostile text takes, in each language. */
export function hostileMegabytes({ extract, findAmounts }: Extractor): void {
  const articles = readArticles();
  const table = new Map<string, string[]>();
  let most = 0;
  for (const lang of LANGS) {
    const own = articles.filter((article) => article.lang === lang);
    for (const article of own) extract(article);
    for (const { name, text } of hostileTexts(lang, densest(own).text, MEGABYTE)) {
      const all = processorTime(() => extract({ text, lang }));
      const amounts = processorTime(() => findAmounts(text, lang));
      most = Math.max(most, all);
      const row = table.get(name) ?? [name];
      table.set(name, [...row, `${all.toFixed(2)} ${amounts.toFixed(2)}`]);
    }
  }
  console.log(
    "A hostile megabyte of UTF-8: seconds of processor time for all of the extractor, and for amounts alone",
  );
  console.log(textTable(["", ...LANGS], [...table.values()], WIDTH));
  console.log(`The most: ${most.toFixed(2)} s\n`);
}

/** The article with most labels for its length. */
function densest(articles: readonly GoldArticle[]): GoldArticle {
  const density = ({ claims, text }: GoldArticle) => claims.length / text.length;
  return articles.toSorted((a, b) => density(b) - density(a))[0]!;
}
