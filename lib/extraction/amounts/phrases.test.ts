import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type PhraseRow, scorePhrases } from "../corpus/score-phrases";
import { normalise } from "../text/normalise";
import { findAmounts } from "./find-amounts";

const find = (text: string, lang: PhraseRow["lang"]) => findAmounts(normalise(text), lang);

function rowsOf(file: string): PhraseRow[] {
  return readFileSync(fileURLToPath(new URL(`../corpus/${file}`, import.meta.url)), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as PhraseRow);
}

/** What was counted and not paid: each unit with its figure is found. */
function countsRight({ text, lang, expected }: PhraseRow): boolean {
  const found = find(text, lang).filter(({ currency }) => currency === null);
  return expected
    .filter(({ currency, optional }) => currency === null && !optional)
    .every(({ low, high, unit }) =>
      found.some((amount) => amount.unit === unit && (amount.low ?? amount.high) === (low ?? high)),
    );
}

/** The least that any state of the rules may reach; what was reached last stands in corpus/recorded.json. */
const TABLES = [
  { file: "phrases.jsonl", value: 0.99, full: 0.99 },
  { file: "phrases-more.jsonl", value: 0.99, full: 0.99 },
  { file: "phrases-blind.jsonl", value: 0.97, full: 0.97 },
  { file: "phrases-blind-2.jsonl", value: 0.97, full: 0.97 },
  { file: "phrases-blind-romance.jsonl", value: 0.96, full: 0.93 },
  { file: "phrases-blind-de-zh.jsonl", value: 0.97, full: 0.97 },
];

for (const { file, value, full } of TABLES) {
  describe(file, () => {
    const rows = rowsOf(file);
    const { all, errors } = scorePhrases(rows, find);

    it(`finds figure and currency in ${value * 100} % of the phrases`, () => {
      expect(all.value, errors.join("\n")).toBeGreaterThanOrEqual(value);
    });

    it(`finds both ends and the comparator in ${full * 100} %`, () => {
      expect(all.full, errors.join("\n")).toBeGreaterThanOrEqual(full);
    });

    it("is off by five times nowhere", () => {
      expect(all.magnitude, errors.join("\n")).toBe(0);
    });

    it("finds what is counted", () => {
      const wrong = rows.filter((row) => !countsRight(row)).map(({ text }) => text);
      expect(wrong.length / rows.length, wrong.join("\n")).toBeLessThanOrEqual(0.01);
    });
  });
}
