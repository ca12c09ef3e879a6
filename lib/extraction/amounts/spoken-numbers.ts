import { NUMBER, type Tokens } from "../text/tokens";
import { type CompiledLexicon, figureAt } from "./compiled-lexicon";
import type { NumeralLexicon } from "./lexicon";

/** A number below a thousand that is being spoken: what there is of it, and the size of its last word. */
interface Spoken {
  group: number;
  size: number;
}

interface NextWord {
  value: number;
  size: 1 | 10 | 100;
  /** "and" is glued before it (و). */
  joined: boolean;
  /** Makes eighty after four. */
  score: boolean;
}

/** What a word adds to the number before it; null where the two are no one number. */
export function addition(before: Spoken, next: NextWord, numerals: NumeralLexicon): number | null {
  const { value, size, joined, score } = next;
  const units = before.group % 100;
  if (score && units === 4) return 76;
  if (numerals.unitsFirst && !joined) return value === 10 && units > 0 && units < 10 ? value : null;
  if (numerals.unitsFirst && size === 10 && value >= 20 && units > 0 && units < 10) return value;
  if ((units === 60 || units === 80) && value < 20) return value;
  if (units === 0) return size < before.size ? value : null;
  if (numerals.dense === true) return units % 10 === 0 && size === 1 ? value : null;
  return units >= 20 && units % 10 === 0 && value < 10 ? value : null;
}

/** "three" after "one point": decimals spoken digit by digit, or written as one number. */
export function spokenDecimals(
  tokens: Tokens,
  book: CompiledLexicon,
  at: number,
): { written: string; to: number } | null {
  if (tokens.kind(at) === NUMBER) {
    const written = tokens.word(at);
    return /^\d{1,3}$/.test(written) ? { written, to: at + 1 } : null;
  }
  let written = "";
  let to = at;
  for (; written.length < 4; to++) {
    const entry = figureAt(tokens, book, to);
    if (entry?.word.kind !== "add" || entry.word.value > 9 || entry.joined) break;
    written += String(entry.word.value);
  }
  return written === "" ? null : { written, to };
}
