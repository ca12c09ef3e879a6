import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createExtractor } from "../extraction";
import aliases from "../extraction/corpus/aliases.json";
import { fitConfidence } from "../extraction/corpus/fit-confidence";
import { type GoldArticle, Scorer } from "../extraction/corpus/score";
import { gazetteer } from "../organisations/gazetteer";

const ARTICLES = fileURLToPath(new URL("../extraction/corpus/articles/", import.meta.url));
const WEIGHTS = fileURLToPath(new URL("../extraction/assembly/confidence-weights.json", import.meta.url));

/** `node lib/cli/run.mjs fit-confidence`: fits the weights of evidence to the labelled articles and writes them. */
export async function main(): Promise<number> {
  const { extract } = createExtractor(gazetteer);
  const articles = readdirSync(ARTICLES)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(`${ARTICLES}${file}`, "utf8")) as GoldArticle);
  const { judged } = new Scorer(aliases).score(articles.map((gold) => ({ gold, predicted: extract(gold) })));
  const weights = fitConfidence(judged);
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(
    `${judged.length} claims of ${articles.length} articles: ${Object.keys(weights).length} weights`,
  );
  return 0;
}
