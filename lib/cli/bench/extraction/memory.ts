import type { Extractor } from "../../../extraction";
import { readArticles } from "../../corpus-files";

const ARTICLES = 100_000;
const EVERY = 10_000;

/** Resident memory over a stream of articles: those of the corpus, each time with words that no article had before. */
export function memoryOfStream({ extract }: Extractor): void {
  const articles = readArticles();
  console.log(`Memory over a stream of ${ARTICLES} articles`);
  let claims = 0;
  for (let i = 1; i <= ARTICLES; i++) {
    const { text, lang, title, published } = articles[i % articles.length]!;
    claims += extract({
      text: `${text}\n\nxq${i.toString(36)} zw${i.toString(36)}`,
      lang,
      title,
      published,
    }).length;
    if (i % EVERY === 0)
      console.log(
        `${i} articles, ${claims} claims: ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB resident`,
      );
  }
}
