import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../db/server";
import { createExtractor } from "../../extraction";
import aliases from "../../extraction/corpus/aliases.json";
import { type CuratedRow, scoreCurated } from "../../extraction/corpus/curated";
import { isHeldBack } from "../../extraction/corpus/held-back";
import { measure, type Recorded, recordOf, reliability } from "../../extraction/corpus/measure";
import { type Score, Scorer } from "../../extraction/corpus/score";
import { type PhraseScore, scorePhrases } from "../../extraction/corpus/score-phrases";
import { LANGS } from "../../extraction/types";
import { gazetteer } from "../../organisations/gazetteer";
import { CORPUS, readArticles, readJsonLines, readPhraseTables, readSharedArticles } from "../corpus-files";
import { textTable } from "../text-table";
import { printReliability } from "./print-reliability";

const RECORD = path.join(CORPUS, "recorded.json");
const CURATED = path.join(ROOT, "prisma/data/claims.jsonl");
const WIDTH = 120;
const LEVELS = ["amount", "claim", "full", "comparator", "modality", "claimant"] as const;
const RECALLS = ["amount", "claim", "full"] as const;
const WORST = 12;

const USAGE = `Usage: npm run eval -- [extraction] [OPTION…]

Scores the extractor against the labelled articles of lib/extraction/corpus, and of ../shared/gold where that is; against the
tables of phrases there and in ../shared/specs; and against the curated summaries of the demonstration data.
Articles, money only: amount is figure and currency, F1; claim: with kind and subject; full: with comparator, modality and
claimant; the other columns: share right over the figures found. Phrases: the share with all money right and no other: by figure
and currency (value), with both ends and the comparator (full); and how much of what is found is off by five times or more.
Summaries: the share whose claim is found. In brackets: the change from the figures recorded last.

  --errors   every miss and every wrong claim, the most confident first
  --record   keep these figures as the last ones: npm test fails when one falls below
  --json     one line of JSON
  --help     this`;

export async function main(args: string[]): Promise<number> {
  const unknown = args.find((arg) => !["--errors", "--record", "--json", "--help"].includes(arg));
  if (unknown !== undefined || args.includes("--help")) {
    (unknown === undefined ? console.log : console.error)(USAGE);
    return unknown === undefined ? 0 : 2;
  }
  const { extract, findAmounts } = createExtractor(gazetteer);
  const scorer = new Scorer(aliases);
  const articles = readArticles();
  const corpus = measure(articles, extract, scorer);
  const phrases = new Map(
    readPhraseTables().map(({ name, rows }) => [name, scorePhrases(rows, findAmounts)] as const),
  );
  const curated = scoreCurated(readJsonLines<CuratedRow>(CURATED), extract, scorer);
  const figures = recordOf(corpus, phrases, curated);
  const last = existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, "utf8")) as Recorded) : null;
  if (args.includes("--json")) {
    console.log(
      JSON.stringify({ figures, evidence: corpus.evidence, reliability: reliability(corpus.judged) }),
    );
  } else {
    printArticles("Labelled articles", corpus, figures.corpus, last?.corpus ?? {});
    const heldBack = measure(articles.filter(isHeldBack), extract, scorer);
    printArticles(
      "Of these, articles that nobody has learnt from",
      heldBack,
      recordOf(heldBack, new Map(), null).corpus,
      {},
    );
    const shared = readSharedArticles();
    if (shared) {
      const score = measure(shared, extract, scorer);
      printArticles("../shared/gold", score, recordOf(score, new Map(), null).corpus, {});
    }
    printPhrases(phrases, figures.phrases, last?.phrases ?? {});
    printCurated(figures.curated, last?.curated ?? {});
    printReliability(
      "Reliability: of the claims given a confidence, the share that is right",
      reliability(corpus.judged),
    );
    printReliability("The same in articles that nobody has learnt from", reliability(heldBack.judged));
    printErrors(corpus, args.includes("--errors"));
    if (args.includes("--errors")) {
      for (const [name, { errors }] of phrases) for (const error of errors) console.log(`${name} ${error}`);
      for (const error of curated.errors) console.log(error);
    }
  }
  if (args.includes("--record")) {
    // Tables beside the checkout keep their figures where they cannot be read.
    const kept = { ...figures, phrases: { ...last?.phrases, ...figures.phrases } };
    writeFileSync(RECORD, `${JSON.stringify(kept, null, 2)}\n`);
  }
  return 0;
}

function printArticles(title: string, score: Score, now: Recorded["corpus"], last: Recorded["corpus"]): void {
  const rows = LANGS.flatMap((lang) => {
    const figures = now[lang];
    const counts = score.money[lang];
    if (!figures || !counts) return [];
    const cells = LEVELS.map((level) => withChange(figures[level], last[lang]?.[level]));
    return [[lang, String(counts.gold), String(counts.predicted), ...cells]];
  });
  console.log(`${title}: evidence ${score.evidence === null ? "–" : score.evidence.toFixed(3)}`);
  console.log(`${textTable(["", "labels", "found", ...LEVELS], rows, WIDTH)}\n`);
}

function printPhrases(
  scores: ReadonlyMap<string, PhraseScore>,
  now: Recorded["phrases"],
  last: Recorded["phrases"],
): void {
  const rows = [...scores].map(([name, { all, byLang }]) => [
    name,
    String(all.rows),
    withChange(now[name]!.value, last[name]?.value),
    withChange(now[name]!.full, last[name]?.full),
    `${all.magnitude} of ${all.found}`,
    ...LANGS.map((lang) => (byLang[lang] ? byLang[lang].value.toFixed(2) : "–")),
  ]);
  console.log("Phrases: value, full, off by five times; value by language");
  console.log(`${textTable(["", "phrases", "value", "full", "off", ...LANGS], rows, WIDTH)}\n`);
}

function printCurated(now: Recorded["curated"], last: Partial<Recorded["curated"]>): void {
  const rows = (["ar", "en"] as const).map((lang) => [
    lang,
    String(now[lang].rows),
    ...RECALLS.map((level) => withChange(now[lang][level], last[lang]?.[level])),
  ]);
  console.log("Curated summaries: the share whose claim is found");
  console.log(`${textTable(["", "rows", ...RECALLS], rows, WIDTH)}\n`);
}

/** Wrong claims first, those that the extractor is surest of before others; then what is off in a further field, and misses. */
function printErrors({ errors }: Score, all: boolean): void {
  const order = { wrong: 0, off: 1, missed: 2 };
  const sorted = errors.toSorted(
    (a, b) => order[a.sort] - order[b.sort] || (b.confidence ?? 0) - (a.confidence ?? 0),
  );
  const shown = all ? sorted : sorted.slice(0, WORST);
  console.log(all ? "All errors" : `The ${WORST} worst errors of ${errors.length} (--errors: all)`);
  for (const { text, confidence } of shown)
    console.log(`${confidence === null ? "    " : confidence.toFixed(2)} ${text}`);
}

function withChange(now: number, before: number | undefined): string {
  if (before === undefined || before === now) return now.toFixed(3);
  return `${now.toFixed(3)} (${now > before ? "+" : "−"}${Math.abs(now - before).toFixed(3)})`;
}
