import type { FoundAmount, Lang } from "../types";

/** An amount that a phrase means. */
interface Wanted {
  low: number | null;
  high: number | null;
  /** Null: not compared. */
  comparator: string | null;
  comparatorAny?: readonly string[];
  currency: string | null;
  currencyAny?: readonly string[];
  unit?: string;
  /** Neither required nor wrong. */
  optional?: boolean;
}

/** A phrase with its amounts. */
export interface PhraseRow {
  id: string;
  lang: Lang;
  text: string;
  expected: readonly Wanted[];
}

type Found = Pick<FoundAmount, "low" | "high" | "currency"> & { comparator?: string };

export interface PhraseFigures {
  rows: number;
  /** Share of phrases with figure and currency of all their money right, and no other money found. */
  value: number;
  /** The same with both ends and the comparator. */
  full: number;
  /** Money found. */
  found: number;
  /** Of it, off by five times or more. */
  magnitude: number;
}

export interface PhraseScore {
  all: PhraseFigures;
  byLang: Partial<Record<Lang, PhraseFigures>>;
  errors: string[];
}

/** Scores recognised money against phrases with their meaning, as ../shared/eval/score-amounts.mjs does. */
export function scorePhrases(
  rows: readonly PhraseRow[],
  find: (text: string, lang: Lang) => readonly FoundAmount[],
): PhraseScore {
  const judged = rows.map((row) => {
    const found = find(row.text, row.lang).filter(isMoney);
    return { row, found, value: readsValue(row, found), full: isRight(row, found, isFull) };
  });
  const figuresOf = (some: typeof judged): PhraseFigures => ({
    rows: some.length,
    value: some.filter(({ value }) => value).length / some.length,
    full: some.filter(({ full }) => full).length / some.length,
    found: some.reduce((sum, { found }) => sum + found.length, 0),
    magnitude: some.reduce((sum, { row, found }) => sum + wildOf(row, found), 0),
  });
  const byLang: PhraseScore["byLang"] = {};
  for (const lang of new Set(rows.map((row) => row.lang)))
    byLang[lang] = figuresOf(judged.filter(({ row }) => row.lang === lang));
  const errors = judged
    .filter(({ full }) => !full)
    .map(
      ({ row, found }) =>
        `${row.id}: ${row.text} wanted ${told(row.expected.filter(isMoney))} got ${told(found)}`,
    );
  return { all: figuresOf(judged), byLang, errors };
}

/** `lenient`: a currency that is not said is right, and a range may be given as its two ends. */
export function readsValue(
  row: PhraseRow,
  found: readonly Found[],
  { lenient = false }: { lenient?: boolean } = {},
): boolean {
  if (!lenient) return isRight(row, found, isValue);
  const ends = row.expected.flatMap((wanted) =>
    wanted.comparator === "between" && found.length > row.expected.length
      ? [wanted.low, wanted.high].map((end) => ({ ...wanted, low: end, high: end, comparator: "exactly" }))
      : [wanted],
  );
  const given = found.map((amount) => (amount.currency === null ? { ...amount, currency: UNSAID } : amount));
  return isRight({ ...row, expected: ends }, given, isValue);
}

const UNSAID = "unsaid";

/** Right where every required amount is found, and no money besides. */
function isRight(
  { expected }: PhraseRow,
  found: readonly Found[],
  fits: (found: Found, wanted: Wanted) => boolean,
): boolean {
  const left = found.filter(isMoney);
  for (const wanted of expected.filter(isMoney)) {
    const index = left.findIndex((amount) => fits(amount, wanted));
    if (index >= 0) left.splice(index, 1);
    else if (wanted.optional !== true) return false;
  }
  return left.length === 0;
}

const isMoney = ({ currency }: { currency: string | null }): boolean => currency !== null;

const close = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b), 1e-9);

const stated = ({ low, high }: { low: number | null; high: number | null }): number | null => low ?? high;

function sameCurrency(found: Found, wanted: Wanted): boolean {
  const accepted: ReadonlyArray<string | null> = wanted.currencyAny ?? [wanted.currency];
  return found.currency === UNSAID || accepted.includes(found.currency);
}

function isValue(found: Found, wanted: Wanted): boolean {
  const high = wanted.comparator !== "between" || close(found.high, wanted.high);
  return sameCurrency(found, wanted) && close(stated(found), stated(wanted)) && high;
}

function isFull(found: Found, wanted: Wanted): boolean {
  const compared =
    wanted.comparator === null ||
    (wanted.comparatorAny ?? [wanted.comparator]).includes(found.comparator ?? "");
  const ends = close(found.low, wanted.low) && close(found.high, wanted.high);
  return sameCurrency(found, wanted) && ends && compared;
}

/** Found money that is off by five times or more from all that the phrase means. */
function wildOf({ expected }: PhraseRow, found: readonly Found[]): number {
  const wanted = expected.filter(isMoney);
  if (wanted.length === 0) return 0;
  return found.filter((amount) => {
    const ratios = wanted.map((each) => (stated(amount) ?? 0) / (stated(each) ?? 0));
    return !ratios.some((ratio) => ratio < 5 && ratio > 0.2);
  }).length;
}

const told = (amounts: ReadonlyArray<Found | Wanted>): string =>
  JSON.stringify(
    amounts.map(({ low, high, comparator, currency }) => [low, high, comparator ?? null, currency]),
  );
