import type { Form, Token } from "./token";

/** The ways to read a written word, the word as it stands among them. */
export type Reader = (word: string) => readonly Form[];

/** A written word as the lexicons see it. */
export interface WordReading {
  forms: readonly Form[];
  /** The number of each form's word. */
  numbers: readonly number[];
  /** The number of the word as it stands. */
  own: number;
  /** Whether a lexicon holds any of the forms. */
  known: boolean;
}

/** Numbers of the words that lexicons hold, given once and for all, so that phrases compare numbers; 0 is every other word. */
const numbers = new Map<string, number>();

/** The number of a lexicon's word, given to it now if it has none. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  return numbers.size;
}

/** Readings are kept by word: news says the same few thousand words again and again. */
const KEPT = 20_000;
const kept = new WeakMap<Reader, { made: number; readings: Map<string, WordReading> }>();

/** How a reader reads a token; looked up once for each token. */
export function readingOf(token: Token, forms: Reader): WordReading {
  if (token.readBy === forms) return token.reading!;
  const reading = readWord(token.text, forms);
  token.readBy = forms;
  token.reading = reading;
  return reading;
}

function readWord(word: string, forms: Reader): WordReading {
  let memo = kept.get(forms);
  // A word that a lexicon added since then has got a number.
  if (memo === undefined || memo.made !== numbers.size || memo.readings.size >= KEPT) {
    memo = { made: numbers.size, readings: new Map() };
    kept.set(forms, memo);
  }
  const known = memo.readings.get(word);
  if (known !== undefined) return known;
  const read = forms(word);
  const numbered = read.map(({ text }) => numbers.get(text) ?? 0);
  const reading = {
    forms: read,
    numbers: numbered,
    own: numbers.get(word) ?? 0,
    known: numbered.some((number) => number > 0),
  };
  memo.readings.set(word, reading);
  return reading;
}
