import { foldCase } from "../text/fold";
import { normalise } from "../text/normalise";
import type { Form, Token } from "./token";
import { isHan, tokenise } from "./tokenise";
import { numberOf, type Reader, readingOf } from "./word-reading";

export type { Reader };

export interface PhraseMatch<T> {
  value: T;
  /** Tokens of the match, end exclusive. */
  first: number;
  end: number;
  /** How the first word was read. */
  form: Form;
}

interface Entry<T> {
  words: readonly string[];
  /** The words by their numbers, or what stands in their place. */
  steps: readonly number[];
  value: T;
}

/** Steps of a phrase that are no words. */
const GAP_STEP = -1;
const CLOSING_STEP = -2;
const BEGINNING_STEP = -3;

/** Shared by all who find nothing; never written to. */
const NONE: never[] = [];
/** At most so many words of the text stand for a gap ("..") in a phrase. */
const GAP = 3;
/** How far the end of a clause ("~") is looked for. */
const CLAUSE = 45;

/** Phrases found in one pass: a map keyed by the first word, the longest match first. */
export class PhraseIndex<T> {
  private readonly byFirst = new Map<number, Entry<T>[]>();
  /** Made when first asked; adding a phrase unmakes it. */
  private sorted: Map<number, Bucket<T>> | null = null;
  private readonly forms: Reader;

  constructor(forms: Reader) {
    this.forms = forms;
  }

  /**
   * Adds a phrase: words, "a|b" for alternatives, "..": up to three words of any kind, "ab*" (not first): begins with ab, "~ab"
   * (last): ab closes the clause, and is no part of the match (nimmt … ein).
   */
  add(phrase: string, value: T): void {
    for (const words of expand(phrase)) {
      const first = words[0];
      if (first === undefined) continue;
      const entry = { words, steps: words.map(stepOf), value };
      const number = numberOf(first);
      const entries = this.byFirst.get(number);
      if (entries) entries.push(entry);
      else this.byFirst.set(number, [entry]);
    }
    this.sorted = null;
  }

  /** Every word of the phrases. */
  *words(): Generator<string> {
    for (const entries of this.byFirst.values()) for (const { words } of entries) yield* words;
  }

  /** Adds every phrase of another index. */
  addAll<S>(other: PhraseIndex<S>, value: T): void {
    for (const [first, entries] of other.byFirst) {
      const added = entries.map(({ words, steps }) => ({ words, steps, value }));
      const known = this.byFirst.get(first);
      if (known) known.push(...added);
      else this.byFirst.set(first, added);
    }
    this.sorted = null;
  }

  /** The longest phrase that starts at token `i` and ends before `end`; null if there is none. */
  at(tokens: readonly Token[], i: number, end: number): PhraseMatch<T> | null {
    const token = tokens[i];
    if (!token || token.sort === "punctuation") return null;
    const { numbers, forms, known } = readingOf(token, this.forms);
    if (!known) return null;
    const buckets = this.sorted ?? this.sort();
    let best: PhraseMatch<T> | null = null;
    for (let f = 0; f < numbers.length; f++) {
      const bucket = buckets.get(numbers[f]!);
      if (!bucket) continue;
      for (const { steps, words, value } of bucket.possible(tokens, i, end, this.forms)) {
        const last = follow(steps, words, 1, tokens, i + 1, end, this.forms);
        if (last >= 0 && (best === null || last > best.end))
          best = { value, first: i, end: last, form: forms[f]! };
      }
    }
    return best;
  }

  /** Whether any phrase could start with a word. */
  starts(token: Token): boolean {
    if (token.sort === "punctuation") return false;
    const { numbers, known } = readingOf(token, this.forms);
    return known && numbers.some((number) => this.byFirst.has(number));
  }

  /** Every phrase that starts at token `i` and ends before `end`, longest first for each reading of the first word; `forms` may be another language's. */
  allAt(tokens: readonly Token[], i: number, end: number, forms = this.forms): PhraseMatch<T>[] {
    const token = tokens[i];
    if (!token || token.sort === "punctuation") return NONE;
    const reading = readingOf(token, forms);
    if (!reading.known) return NONE;
    const buckets = this.sorted ?? this.sort();
    let matches: PhraseMatch<T>[] = NONE;
    for (let f = 0; f < reading.numbers.length; f++) {
      const bucket = buckets.get(reading.numbers[f]!);
      if (!bucket) continue;
      for (const { steps, words, value } of bucket.possible(tokens, i, end, forms)) {
        const last = follow(steps, words, 1, tokens, i + 1, end, forms);
        if (last < 0) continue;
        if (matches === NONE) matches = [];
        matches.push({ value, first: i, end: last, form: reading.forms[f]! });
      }
    }
    return matches;
  }

  /** Every phrase in a run of tokens, longest first at each place, without overlap. */
  findAll(tokens: readonly Token[], from: number, end: number): PhraseMatch<T>[] {
    let found: PhraseMatch<T>[] = NONE;
    for (let i = from; i < end; i++) {
      const match = this.at(tokens, i, end);
      if (!match) continue;
      if (found === NONE) found = [];
      found.push(match);
      i = match.end - 1;
    }
    return found;
  }

  private sort(): Map<number, Bucket<T>> {
    this.sorted = new Map();
    for (const [first, entries] of this.byFirst) this.sorted.set(first, new Bucket(entries));
    return this.sorted;
  }
}

/** More phrases than this that begin with one word ("a", "has") are told apart by their second. */
const MOST = 4;

/** The phrases that begin with one word, the longest first. */
class Bucket<T> {
  private readonly all: readonly Entry<T>[];
  /** Those whose second step is a word, by its number; null where the phrases are few. */
  private readonly bySecond: Map<number, Entry<T>[]> | null = null;
  /** Those of one word, or whose second step is none. */
  private readonly others: readonly Entry<T>[] = NONE;

  constructor(entries: readonly Entry<T>[]) {
    this.all = entries.toSorted((a, b) => b.words.length - a.words.length);
    if (entries.length <= MOST) return;
    this.bySecond = new Map();
    this.others = this.all.filter(({ steps }) => (steps[1] ?? GAP_STEP) < 0);
    for (const entry of this.all) {
      const second = entry.steps[1] ?? GAP_STEP;
      if (second < 0) continue;
      const known = this.bySecond.get(second);
      if (known) known.push(entry);
      else this.bySecond.set(second, [entry]);
    }
  }

  /** The phrases that may stand at token `i`, in their order. */
  possible(tokens: readonly Token[], i: number, end: number, forms: Reader): readonly Entry<T>[] {
    if (this.bySecond === null) return this.all;
    let next = i + 1;
    if (next < end && joinsWords(tokens, next)) next++;
    const token = next < end ? tokens[next]! : undefined;
    if (!token || token.sort === "punctuation") return this.others;
    const { own, numbers } = readingOf(token, forms);
    let found = this.bySecond.get(own);
    let several = false;
    for (const number of numbers) {
      if (number === own) continue;
      const more = this.bySecond.get(number);
      if (!more) continue;
      several ||= found !== undefined;
      found = found ? [...found, ...more] : more;
    }
    if (found === undefined) return this.others;
    if (!several && this.others.length === 0) return found;
    const chosen = new Set([...found, ...this.others]);
    return this.all.filter((entry) => chosen.has(entry));
  }
}

function stepOf(word: string): number {
  if (word === "..") return GAP_STEP;
  if (word.startsWith("~")) return CLOSING_STEP;
  return word.endsWith("*") ? BEGINNING_STEP : numberOf(word);
}

/** Where the rest of a phrase, from its step `s` on, ends in the text; -1 where it does not stand there. */
function follow(
  steps: readonly number[],
  words: readonly string[],
  s: number,
  tokens: readonly Token[],
  i: number,
  end: number,
  forms: Reader,
): number {
  let at = i;
  for (let k = s; k < steps.length; k++) {
    const step = steps[k]!;
    if (step === GAP_STEP) {
      for (let skip = 0; skip <= GAP; skip++) {
        const last = follow(steps, words, k + 1, tokens, at + skip, end, forms);
        if (last >= 0) return last;
      }
      return -1;
    }
    if (step === CLOSING_STEP) return closesClause(tokens, at, end, words[k]!.slice(1)) ? at : -1;
    if (at < end && joinsWords(tokens, at)) at++;
    const token = at < end ? tokens[at]! : undefined;
    if (!token || token.sort === "punctuation") return -1;
    const stands =
      step === BEGINNING_STEP
        ? begins(token.text, words[k]!)
        : readingOf(token, forms).own === step || readingOf(token, forms).numbers.includes(step);
    if (!stands) return -1;
    at++;
  }
  return at;
}

function begins(written: string, word: string): boolean {
  return written.length > word.length && written.startsWith(word.slice(0, -1));
}

/** Particles as short as articles ("ein") need the end of the clause behind them, or a word as short: "und". */
const SHORT = 3;

function closesClause(tokens: readonly Token[], from: number, end: number, word: string): boolean {
  for (let i = from; i < Math.min(end, from + CLAUSE); i++) {
    if (tokens[i]!.text !== word) continue;
    const next = i + 1 < end ? tokens[i + 1]! : null;
    if (word.length > SHORT || next === null || next.sort === "punctuation" || isShortWord(next)) return true;
  }
  return false;
}

function isShortWord({ sort, text, capital }: Token): boolean {
  return sort === "word" && text.length <= SHORT && !capital;
}

/** A hyphen inside a word, or the apostrophe of an elision: "d'après". */
function joinsWords(tokens: readonly Token[], i: number): boolean {
  const { sort, text, glued } = tokens[i]!;
  return sort === "joiner" || (text === "'" && glued && tokens[i + 1]?.glued === true);
}

/** The words of a phrase as they stand in the folded view; characters of a script that parts no words are one word. */
export function phraseWords(phrase: string): string[] {
  const words: string[] = [];
  let han = false;
  for (const { sort, text, glued } of tokenise(normalise(phrase))) {
    if (sort !== "word" && sort !== "number") {
      han = false;
      continue;
    }
    const joins = han && glued && isHan(text);
    if (joins) words.push(words.pop() + text);
    else words.push(text);
    han = isHan(text);
  }
  return words;
}

function expand(phrase: string): string[][] {
  let all: string[][] = [[]];
  for (const part of phrase.split(" ")) {
    if (part === "") continue;
    if (part === "..") {
      all = all.map((words) => [...words, ".."]);
      continue;
    }
    const closing = part.startsWith("~");
    const alternatives = part
      .slice(closing ? 1 : 0)
      .split("|")
      .map((word) => (word.endsWith("*") ? [`${fold(word.slice(0, -1))}*`] : phraseWords(word)))
      .map((words) => (closing ? words.map((word) => `~${word}`) : words));
    all = all.flatMap((words) => alternatives.map((word) => [...words, ...word]));
  }
  return all;
}

/** The only reading of a word in a language that writes its particles apart. */
export function plainForm(word: string): readonly Form[] {
  return [{ text: word, preposition: null, article: false }];
}

/** Folds a word of a lexicon as the matching view folds the text. */
export function fold(word: string): string {
  return foldCase(normalise(word).text);
}
