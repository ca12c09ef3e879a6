import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../db/server";
import { createExtractor } from "../extraction";
import aliases from "../extraction/corpus/aliases.json";
import { measure, type Recorded, recordedFigures, reliability } from "../extraction/corpus/measure";
import { type GoldArticle, type Score, Scorer } from "../extraction/corpus/score";
import { LANGS } from "../extraction/types";
import { gazetteer } from "../organisations/gazetteer";
import { textTable } from "./text-table";

const CORPUS = path.join(ROOT, "lib/extraction/corpus");
const SHARED_GOLD = path.join(ROOT, "../shared/gold");
const WIDTH = 120;
const LEVELS = ["amount", "claim", "full", "comparator", "modality", "claimant"] as const;

const USAGE = `Usage: npm run eval -- [OPTION…]

Scores the extractor against the labelled articles of lib/extraction/corpus, and of ../shared/gold where that is.
amount: figure and currency, F1; claim: with kind and subject; full: with comparator, modality and claimant; the other
columns: share right over the figures found. Money only. In brackets: the change from the figures recorded last.

  --errors   every miss and every wrong claim
  --record   keep these figures as the last ones: npm test fails when one falls below
  --json     one line of JSON
  --help     this`;

/** `npm run eval`. */
export async function main(args: string[]): Promise<number> {
  const unknown = args.find((arg) => !["--errors", "--record", "--json", "--help"].includes(arg));
  if (unknown !== undefined || args.includes("--help")) {
    (unknown === undefined ? console.log : console.error)(USAGE);
    return unknown === undefined ? 0 : 2;
  }
  const extractor = createExtractor(gazetteer);
  const scorer = new Scorer(aliases);
  const own = measure(readArticles(path.join(CORPUS, "articles")), extractor.extract, scorer);
  const recordFile = path.join(CORPUS, "recorded.json");
  const last = existsSync(recordFile) ? (JSON.parse(readFileSync(recordFile, "utf8")) as Recorded) : {};
  const figures = recordedFigures(own);
  if (args.includes("--json")) {
    console.log(JSON.stringify({ figures, evidence: own.evidence, reliability: reliability(own) }));
  } else {
    print("The corpus, by language", own, last);
    if (existsSync(SHARED_GOLD)) {
      print("../shared/gold", measure(readArticles(SHARED_GOLD), extractor.extract, scorer), {});
    }
    printReliability(own);
    if (args.includes("--errors")) for (const error of own.errors) console.log(error);
  }
  if (args.includes("--record")) writeFileSync(recordFile, `${JSON.stringify(figures, null, 2)}\n`);
  return 0;
}

function readArticles(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as GoldArticle);
}

function print(title: string, score: Score, last: Recorded): void {
  const rows: string[][] = [];
  const figures = recordedFigures(score);
  for (const lang of LANGS) {
    const now = figures[lang];
    const counts = score.money[lang];
    if (!now || !counts) continue;
    const cells = LEVELS.map((level) => {
      const before = last[lang]?.[level];
      const change = before === undefined || before === now[level] ? "" : ` (${signed(now[level] - before)})`;
      return `${now[level].toFixed(3)}${change}`;
    });
    rows.push([lang, String(counts.gold), String(counts.predicted), ...cells]);
  }
  console.log(`${title}: evidence ${score.evidence === null ? "–" : score.evidence.toFixed(3)}`);
  console.log(`${textTable(["", "labels", "found", ...LEVELS], rows, WIDTH)}\n`);
}

function printReliability(score: Score): void {
  const rows = reliability(score).map(({ from, to, claims, confidence, right }) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    String(claims),
    confidence.toFixed(2),
    right.toFixed(2),
  ]);
  console.log("Reliability: of the claims given a confidence, the share that is right");
  console.log(textTable(["confidence", "claims", "given", "right"], rows, WIDTH));
}

const signed = (change: number): string => `${change > 0 ? "+" : "−"}${Math.abs(change).toFixed(3)}`;
