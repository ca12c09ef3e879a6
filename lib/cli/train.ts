import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../db/server";
import aliases from "../extraction/corpus/aliases.json";
import { type CuratedRow, summaryOf } from "../extraction/corpus/curated";
import { isHeldBack } from "../extraction/corpus/held-back";
import { type GoldArticle, Scorer } from "../extraction/corpus/score";
import type { Unseen } from "../extraction/corpus/training/fit-claims";
import { fitModel } from "../extraction/corpus/training/fit-model";
import { labelledSites, wordingSites } from "../extraction/corpus/training/labelled-sites";
import { Sample, type Source } from "../extraction/corpus/training/sample";
import { readWordings } from "../extraction/corpus/training/wordings";
import { LEAST_CHANCE } from "../extraction/model/revise";
import { createReader } from "../extraction/read-article";
import { LANGS, type Lang } from "../extraction/types";
import { gazetteer } from "../organisations/gazetteer";
import { CORPUS, readArticles, readJsonLines } from "./corpus-files";

const WEIGHTS = path.join(ROOT, "lib/extraction/model/weights.json");
/**
 * The rules know the wording of these articles better than that of others. So that the model can do without them, each third figure
 * is also shown as if they did not know it.
 */
const BLINDED = 3;
const BLIND_SHARE = 0.6;
const CURATED = path.join(ROOT, "prisma/data/claims.jsonl");

/**
 * `npm run train`: fits the weights of the extractor's model to the labelled articles, the curated summaries and the
 * sentences of corpus/wordings, and writes them. Articles that are held back (corpus/held-back.ts) stay out: `npm run eval` says what the model does on them.
 */
export function main(): number {
  const read = createReader(gazetteer);
  const scorer = new Scorer(aliases);
  const articles = readArticles().filter((article) => !isHeldBack(article));
  const samples = [
    ...articles.flatMap((article) => samplesOf(article, "article")),
    ...summaries().flatMap((article) => samplesOf(article, "summary")),
    ...LANGS.flatMap(wordings),
  ];
  const { weights, unseen } = fitModel(samples);
  writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
  const counts = Object.entries(weights).map(([part, table]) => `${Object.keys(table).length} for ${part}`);
  console.log(
    `${samples.length} figures of ${articles.length} articles, of summaries and of wordings: weights written, ${counts.join(", ")}`,
  );
  for (const lang of LANGS) {
    const of = articles.filter((article) => article.lang === lang);
    console.log(
      `${lang}: claim F1 on articles that the weights were not fitted to ${claimF1(of, unseen).toFixed(3)}`,
    );
  }
  console.log(`all: ${claimF1(articles, unseen).toFixed(3)}`);
  return 0;

  function samplesOf(article: GoldArticle, source: Source): Sample[] {
    return labelledSites(article, read(article), scorer)
      .filter(({ gold }) => gold !== null || source === "article")
      .flatMap((labelled, i) => {
        const sample = new Sample(labelled, scorer, source);
        return source === "article" && i % BLINDED === 0 ? [sample, sample.blinded(BLIND_SHARE)] : [sample];
      });
  }

  function wordings(lang: Lang): Sample[] {
    const lines = readFileSync(path.join(CORPUS, "wordings", `${lang}.txt`), "utf8");
    return readWordings(lines, lang).flatMap((wording) =>
      wordingSites(wording, read(wording)).map((labelled) => new Sample(labelled, scorer, "wording")),
    );
  }
}

/** The curators' sentences in two languages, one figure of money each. */
function summaries(): GoldArticle[] {
  return readJsonLines<CuratedRow>(CURATED)
    .filter(({ currency }) => currency != null)
    .flatMap((row) =>
      [summaryOf(row, "ar"), summaryOf(row, "en")].map((one) => ({ ...one, published: row.claim_date })),
    );
}

/** F1 of kind and subject together over the sums of money of articles, as cross-validation has it. */
function claimF1(articles: readonly GoldArticle[], unseen: readonly Unseen[]): number {
  const ids = new Set(articles.map(({ id }) => id));
  const required = articles
    .flatMap(({ claims }) => claims)
    .filter(({ currency, optional, repeat }) => currency !== null && !optional && !repeat).length;
  const made = unseen.filter(
    ({ sample, chance, right }) =>
      ids.has(sample.labelled.article.id) && chance >= LEAST_CHANCE && !(right && sample.free),
  );
  return (2 * made.filter(({ right }) => right).length) / (made.length + required);
}
