/** How a language speaks of time: its periods.ts. All phrases are folded when they are read in. */
export interface PeriodLexicon {
  /** Twelve, January first, each in all its traditions and abbreviations. */
  months: readonly (readonly string[])[];
  /** Seven, Monday first. */
  weekdays: readonly (readonly string[])[];
  /** Names of months and days that are everyday words too ("may", "march"): only beside a number, or after such a word. */
  doubtful?: { words: readonly string[]; after: RegExp };
  /** Four, in full phrases: "first quarter", "Q1", "الربع الأول". */
  quarters: readonly (readonly string[])[];
  /** What opens the name of the fourth quarter where a year follows, and else means the one before this: "dernier trimestre". */
  latest?: RegExp;
  /** Two. */
  halves: readonly (readonly string[])[];
  /** The company's own year: what is fiscal has no days of its own. Before a quarter or a year, or after it. */
  fiscal: readonly string[];
  /** "first nine months". */
  nineMonths: readonly string[];
  /** Between a length and the month that ends it: "ended", "to", "المنتهي في". */
  ending: readonly string[];
  /** Spring, summer, autumn, winter. */
  seasons: readonly (readonly string[])[];
  /** Between a period and its year, between day and month: "of", "de", "من عام". */
  links: readonly string[];
  /** After the number of a year, month and day, where the language marks them so (年, 月, 日). */
  marks: { year: readonly string[]; month: readonly string[]; day: readonly string[] };
  /** The month stands before the day ("January 27"), or only after it. */
  monthFirst: boolean;
  /** Before a bare year: "in", "year", "عام". Tested on the folded word. */
  yearWord: RegExp;
  /** A part of a period, before it (or after it): "end of", "early", "mid-", "late". */
  parts: {
    end: readonly string[];
    start: readonly string[];
    middle: readonly string[];
    late: readonly string[];
  };
  partsAfter?: { end: readonly string[]; start: readonly string[] };
  /** Before (or after) a period that is a due date. */
  deadline: readonly string[];
  deadlineAfter?: readonly string[];
  since: readonly string[];
  /** Before the first of two periods with "to" between them; alone it says nothing. */
  from: readonly string[];
  /** Prefixes that are glued to any of these phrases and to digits (و, ب). */
  proclitics?: readonly string[];
  /** Between two periods that make one: "to", "-", "and". */
  to: readonly string[];
  and: readonly string[];
  relative: Readonly<Record<RelativeName, readonly string[]>>;
  durations: {
    years: readonly string[];
    months: readonly string[];
    weeks: readonly string[];
    days: readonly string[];
    quarters: readonly string[];
    /** Duals and singulars that are a number and a unit in one word: "عامين". */
    numbered?: ReadonlyArray<{ count: number; unit: DurationUnit; phrases: readonly string[] }>;
    /** Before the number; `next` and `past` may stand after the unit too. */
    next: readonly string[];
    past: readonly string[];
    over: readonly string[];
    nextAfter: readonly string[];
    pastAfter: readonly string[];
    /** Before a length: a point that far back ("il y a", "قبل"). */
    agoBefore: readonly string[];
    /** After "a year": a point that far back ("a year earlier"). */
    ago: readonly string[];
    within: readonly string[];
    withinAfter: readonly string[];
  };
  /** Numbers in words, as far as periods count. */
  numbers: Readonly<Record<string, number>>;
  /** Before a weekday or month: of the week or year to come. */
  coming: readonly string[];
}

export const RELATIVE_NAMES = [
  "today",
  "yesterday",
  "tomorrow",
  "this_week",
  "last_week",
  "next_week",
  "this_month",
  "last_month",
  "next_month",
  "this_quarter",
  "last_quarter",
  "next_quarter",
  "this_year",
  "last_year",
  "next_year",
  "year_end",
  "last_fiscal_year",
  "this_fiscal_year",
  "next_fiscal_year",
] as const;
export type RelativeName = (typeof RELATIVE_NAMES)[number];

export type DurationUnit = "years" | "months" | "weeks" | "days" | "quarters";
