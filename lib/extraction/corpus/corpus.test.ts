import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createExtractor } from "..";
import { LANGS } from "../types";
import aliases from "./aliases.json";
import { type CuratedRow, scoreCurated } from "./curated";
import { measure, type Recorded, recordOf } from "./measure";
import recordedFigures from "./recorded.json";
import { type GoldArticle, Scorer } from "./score";
import { type PhraseRow, scorePhrases } from "./score-phrases";

/** A figure that falls below the one recorded last (`npm run eval -- --record`) by more than rounding is a loss. */
const ROUNDING = 0.002;
const floors: Recorded = recordedFigures;
const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const linesOf = <T>(file: string): T[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);

const folder = fileAt("./articles/");
const articles = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(`${folder}${file}`, "utf8")) as GoldArticle);
/** The tables beside the checkout carry the name of their folder. */
const tables = Object.keys(floors.phrases).map((name) => ({
  name,
  file: fileAt(name.startsWith("..") ? `../../../${name}.jsonl` : `./${name}.jsonl`),
}));

vi.setConfig({ testTimeout: 180_000 });

const { extract, findAmounts } = createExtractor(gazetteer);
const scorer = new Scorer(aliases);

function holds(now: object | undefined, floor: object): void {
  for (const [figure, least] of Object.entries(floor))
    expect((now as Record<string, number>)[figure], figure).toBeGreaterThanOrEqual(least - ROUNDING);
}

describe("the labelled articles", () => {
  const score = measure(articles, extract, scorer);
  const reached = recordOf(score, new Map(), null).corpus;

  it("are enough to tell", () => {
    expect(articles.length).toBeGreaterThanOrEqual(60);
  });

  it("every quote stands at its offsets", () => {
    expect(score.evidence).toBe(1);
  });

  for (const lang of LANGS) {
    it(`${lang}: money is found, said of the right one, and hedged as it was`, () => {
      holds(reached[lang], floors.corpus[lang]!);
    });
  }
});

describe("the phrases", () => {
  for (const { name, file } of tables) {
    it.skipIf(!existsSync(file))(`${name}: figure, currency and comparator are right`, () => {
      const score = scorePhrases(linesOf<PhraseRow>(file), findAmounts);
      holds(
        recordOf(measure([], extract, scorer), new Map([[name, score]]), null).phrases[name],
        floors.phrases[name]!,
      );
    });
  }
});

describe("the curated summaries of the demonstration data", () => {
  it("hold the claims that they sum up", () => {
    const rows = linesOf<CuratedRow>(fileAt("../../../prisma/data/claims.jsonl"));
    const score = scoreCurated(rows, extract, scorer);
    const reached = recordOf(measure([], extract, scorer), new Map(), score).curated;
    holds(reached.ar, floors.curated.ar);
    holds(reached.en, floors.curated.en);
  });
});
