import { PhraseBook } from "../text/phrase-book";
import { Vocabulary } from "../text/vocabulary";
import type { DurationUnit, PeriodLexicon, RelativeName } from "./lexicon";

export interface NumberedDuration {
  count: number;
  unit: DurationUnit;
}

/** A period lexicon made ready for look-ups. */
export interface CompiledPeriods {
  lexicon: PeriodLexicon;
  vocabulary: Vocabulary;
  months: PhraseBook<number>;
  weekdays: PhraseBook<number>;
  quarters: PhraseBook<number>;
  halves: PhraseBook<number>;
  seasons: PhraseBook<number>;
  nineMonths: PhraseBook<true>;
  ending: PhraseBook<true>;
  fiscal: PhraseBook<true>;
  links: PhraseBook<true>;
  yearMarks: PhraseBook<true>;
  monthMarks: PhraseBook<true>;
  dayMarks: PhraseBook<true>;
  parts: PhraseBook<Part>;
  partsAfter: PhraseBook<Part>;
  deadline: PhraseBook<true>;
  deadlineAfter: PhraseBook<true>;
  since: PhraseBook<true>;
  from: PhraseBook<true>;
  to: PhraseBook<true>;
  and: PhraseBook<true>;
  relative: PhraseBook<RelativeName>;
  units: PhraseBook<DurationUnit>;
  numbered: PhraseBook<NumberedDuration>;
  /** Before a duration, and after it. */
  spans: PhraseBook<SpanWord>;
  spansAfter: PhraseBook<SpanWord>;
  numbers: PhraseBook<number>;
  coming: PhraseBook<true>;
  /** The numbers of the words that any of these begins with. */
  starters: ReadonlySet<number>;
}

export type Part = "start" | "middle" | "late" | "end";
export type SpanWord = "next" | "past" | "over" | "ago" | "within";

export function compilePeriods(lexicon: PeriodLexicon): CompiledPeriods {
  const vocabulary = new Vocabulary();
  const prefixes = lexicon.proclitics ?? [];
  const plain = (phrases: readonly string[]): PhraseBook<true> => {
    const book = new PhraseBook<true>(vocabulary);
    book.addAll(phrases, true, prefixes);
    return book;
  };
  /** Lists whose place, from 1, is what they mean. */
  const placed = (lists: readonly (readonly string[])[]): PhraseBook<number> => {
    const book = new PhraseBook<number>(vocabulary);
    for (const [index, phrases] of lists.entries()) book.addAll(phrases, index + 1, prefixes);
    return book;
  };
  const keyed = <K extends string>(
    record: Readonly<Partial<Record<K, readonly string[]>>>,
  ): PhraseBook<K> => {
    const book = new PhraseBook<K>(vocabulary);
    for (const key of Object.keys(record) as K[]) book.addAll(record[key] ?? [], key, prefixes);
    return book;
  };
  const numbers = new PhraseBook<number>(vocabulary);
  for (const [word, value] of Object.entries(lexicon.numbers)) numbers.add(word, value);
  const { durations, marks } = lexicon;
  const numbered = new PhraseBook<NumberedDuration>(vocabulary);
  for (const { count, unit, phrases } of durations.numbered ?? [])
    numbered.addAll(phrases, { count, unit }, prefixes);
  const { years, months, weeks, days, quarters } = durations;
  const books = {
    months: placed(lexicon.months),
    weekdays: placed(lexicon.weekdays),
    quarters: placed(lexicon.quarters),
    halves: placed(lexicon.halves),
    seasons: placed(lexicon.seasons),
    nineMonths: plain(lexicon.nineMonths),
    ending: plain(lexicon.ending),
    fiscal: plain(lexicon.fiscal),
    links: plain(lexicon.links),
    yearMarks: plain(marks.year),
    monthMarks: plain(marks.month),
    dayMarks: plain(marks.day),
    parts: keyed<Part>(lexicon.parts),
    partsAfter: keyed<Part>(lexicon.partsAfter ?? {}),
    deadline: plain(lexicon.deadline),
    deadlineAfter: plain(lexicon.deadlineAfter ?? []),
    since: plain(lexicon.since),
    from: plain(lexicon.from),
    to: plain(lexicon.to),
    and: plain(lexicon.and),
    relative: keyed<RelativeName>(lexicon.relative),
    units: keyed<DurationUnit>({ years, months, weeks, days, quarters }),
    numbered,
    spans: keyed<SpanWord>({
      next: durations.next,
      past: durations.past,
      over: durations.over,
      within: durations.within,
      ago: durations.agoBefore,
    }),
    spansAfter: keyed<SpanWord>({
      next: durations.nextAfter,
      past: durations.pastAfter,
      ago: durations.ago,
      within: durations.withinAfter,
    }),
    numbers,
    coming: plain(lexicon.coming),
  };
  // Words that only stand within a period or behind one begin none.
  const {
    links,
    yearMarks,
    monthMarks,
    dayMarks,
    partsAfter,
    deadlineAfter,
    to,
    and,
    spansAfter,
    ending,
    ...opening
  } = books;
  const starters = new Set(Object.values(opening).flatMap((book) => book.starters()));
  return { lexicon, vocabulary, ...books, starters };
}
