import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { normalise } from "../text/normalise";
import type { Comparator, Lang } from "../types";
import type { AmountMatch } from "./amount-match";
import { findAmounts } from "./find-amounts";

interface Expected {
  low: number | null;
  high: number | null;
  comparator: Comparator | null;
  comparatorAny?: Comparator[];
  currency: string | null;
  currencyAny?: string[];
  unit?: string;
  optional?: boolean;
}

interface Row {
  id: string;
  lang: Lang;
  text: string;
  expected: Expected[];
}

function rowsOf(file: string): Row[] {
  const path = fileURLToPath(new URL(`../corpus/${file}`, import.meta.url));
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}

const same = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b), 1e-9);

const statedBy = (amount: { low: number | null; high: number | null }): number =>
  amount.low ?? amount.high ?? 0;

function isValue(found: AmountMatch, wanted: Expected): boolean {
  if (wanted.currency === null)
    return found.currency === null && found.unit === wanted.unit && same(statedBy(found), statedBy(wanted));
  const currency = (wanted.currencyAny ?? [wanted.currency]).includes(found.currency ?? "");
  const high = wanted.comparator !== "between" || same(found.high, wanted.high);
  return currency && same(statedBy(found), statedBy(wanted)) && high;
}

function isFull(found: AmountMatch, wanted: Expected): boolean {
  const comparators =
    wanted.comparatorAny ?? (wanted.comparator === null ? [found.comparator] : [wanted.comparator]);
  return (
    isValue(found, wanted) &&
    same(found.low, wanted.low) &&
    same(found.high, wanted.high) &&
    comparators.includes(found.comparator)
  );
}

/** Right where every required amount is found and no money besides. */
function isRight(row: Row, fits: (found: AmountMatch, wanted: Expected) => boolean): boolean {
  const left = findAmounts(normalise(row.text), row.lang);
  for (const wanted of row.expected) {
    const index = left.findIndex((found) => fits(found, wanted));
    if (index >= 0) left.splice(index, 1);
    else if (wanted.optional !== true) return false;
  }
  return left.every((found) => found.currency === null);
}

/** Found money that is off by five times or more. */
function wildOf(row: Row): number {
  const wanted = row.expected.filter(({ currency }) => currency !== null);
  if (wanted.length === 0) return 0;
  return findAmounts(normalise(row.text), row.lang).filter((found) => {
    const ratios = wanted.map((each) => statedBy(found) / statedBy(each));
    return found.currency !== null && !ratios.some((ratio) => ratio < 5 && ratio > 0.2);
  }).length;
}

const share = (rows: readonly Row[], fits: (found: AmountMatch, wanted: Expected) => boolean): number =>
  rows.filter((row) => isRight(row, fits)).length / rows.length;

/** What has been reached, a little rounded down; a figure below its floor is a loss. */
const TABLES = [
  { file: "phrases.jsonl", value: 0.99, full: 0.99 },
  { file: "phrases-more.jsonl", value: 0.99, full: 0.99 },
  { file: "phrases-blind.jsonl", value: 0.97, full: 0.97 },
  { file: "phrases-blind-2.jsonl", value: 0.97, full: 0.97 },
];

for (const { file, value, full } of TABLES) {
  describe(file, () => {
    const rows = rowsOf(file);

    it(`finds figure and currency in ${value * 100} % of the phrases`, () => {
      const wrong = rows.filter((row) => !isRight(row, isValue)).map((row) => `${row.id} ${row.text}`);
      expect(share(rows, isValue), wrong.join("\n")).toBeGreaterThanOrEqual(value);
    });

    it(`finds both ends and the comparator in ${full * 100} %`, () => {
      const wrong = rows.filter((row) => !isRight(row, isFull)).map((row) => `${row.id} ${row.text}`);
      expect(share(rows, isFull), wrong.join("\n")).toBeGreaterThanOrEqual(full);
    });

    it("is off by five times nowhere", () => {
      expect(rows.filter((row) => wildOf(row) > 0).map(({ text }) => text)).toEqual([]);
    });
  });
}
