import type { Extractor } from "../../../extraction";
import { type PhraseRow, readsValue, scorePhrases } from "../../../extraction/corpus/score-phrases";
import { LANGS } from "../../../extraction/types";
import { readPhraseTables } from "../../corpus-files";
import { textTable } from "../../text-table";
import { rivalAmounts } from "./rival";

const WIDTH = 120;

/**
 * The share of phrases whose amounts each gets right by value. The rival is judged leniently: a currency that it does not name
 * is taken for the right one, and a range may be given as its two ends.
 */
export function phrasesRight({ findAmounts }: Extractor): void {
  for (const { name, rows } of readPhraseTables()) {
    const table = LANGS.flatMap((lang) => {
      const some = rows.filter((row) => row.lang === lang);
      if (some.length === 0) return [];
      const ours = scorePhrases(some, findAmounts).all.value;
      const rival = rivalValue(some);
      return [[lang, String(some.length), shown(ours), rival === null ? "–" : shown(rival)]];
    });
    console.log(`Phrases right by value: ${name}`);
    console.log(`${textTable(["", "phrases", "ours", "recognizers-text"], table, WIDTH)}\n`);
  }
}

const shown = (share: number): string => share.toFixed(3);

function rivalValue(rows: readonly PhraseRow[]): number | null {
  let right = 0;
  for (const row of rows) {
    const found = rivalAmounts(row.text, row.lang);
    if (found === null) return null;
    const amounts = found.map(({ value, currency }) => ({ low: value, high: value, currency }));
    if (readsValue(row, amounts, { lenient: true })) right++;
  }
  return right / rows.length;
}
