import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createExtractor } from "../extraction";
import aliases from "../extraction/corpus/aliases.json";
import { crossValidated, fitConfidence } from "../extraction/corpus/fit-confidence";
import { reliability } from "../extraction/corpus/measure";
import { Scorer } from "../extraction/corpus/score";
import { gazetteer } from "../organisations/gazetteer";
import { readArticles } from "./corpus-files";
import { printReliability } from "./eval/print-reliability";

const WEIGHTS = fileURLToPath(new URL("../extraction/assembly/confidence-weights.json", import.meta.url));

/**
 * `node lib/cli/run.mjs fit-confidence`: fits the weights of evidence to the labelled articles and writes them, and says how
 * true such weights are of articles that they were not fitted to.
 */
export async function main(): Promise<number> {
  const { extract } = createExtractor(gazetteer);
  const scorer = new Scorer(aliases);
  // Of money the model says how sure it is: what is left are counted things.
  const articles = readArticles().map((gold) =>
    scorer.score([{ gold, predicted: extract(gold) }]).judged.filter(({ claim }) => claim.currency === null),
  );
  const held = crossValidated(articles);
  printReliability(
    "Held-out articles: of the claims given a confidence, the share that is right",
    reliability(held),
  );
  const weights = fitConfidence(articles.flat());
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(
    `${articles.flat().length} claims of ${articles.length} articles: ${Object.keys(weights).length} weights written`,
  );
  return 0;
}
