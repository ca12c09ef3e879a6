import { foldCase } from "../text/fold";
import { normalise } from "../text/normalise";
import type { Form, Token } from "./token";
import { isHan, tokenise } from "./tokenise";

export interface PhraseMatch<T> {
  value: T;
  /** Tokens of the match, end exclusive. */
  first: number;
  end: number;
  /** How the first word was read. */
  form: Form;
}

/** The ways to read a written word, the word as it stands among them. */
export type Reader = (word: string) => readonly Form[];

interface Entry<T> {
  words: readonly string[];
  value: T;
}

/** Shared by all who find nothing; never written to. */
const NONE: never[] = [];
/** At most so many words of the text stand for a gap ("..") in a phrase. */
const GAP = 3;
/** How far the end of a clause ("~") is looked for. */
const CLAUSE = 45;

/** Phrases found in one pass: a map keyed by the first word, the longest match first. */
export class PhraseIndex<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();
  private sorted = true;
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
      const entries = this.byFirst.get(first);
      if (entries) entries.push({ words, value });
      else this.byFirst.set(first, [{ words, value }]);
    }
    this.sorted = false;
  }

  /** Every word of the phrases. */
  *words(): Generator<string> {
    for (const entries of this.byFirst.values()) for (const { words } of entries) yield* words;
  }

  /** Adds every phrase of another index. */
  addAll<S>(other: PhraseIndex<S>, value: T): void {
    for (const [first, entries] of other.byFirst) {
      const added = entries.map(({ words }) => ({ words, value }));
      const known = this.byFirst.get(first);
      if (known) known.push(...added);
      else this.byFirst.set(first, added);
    }
    this.sorted = false;
  }

  /** The longest phrase that starts at token `i` and ends before `end`; null if there is none. */
  at(tokens: readonly Token[], i: number, end: number): PhraseMatch<T> | null {
    let best: PhraseMatch<T> | null = null;
    for (const match of this.allAt(tokens, i, end)) if (!best || match.end > best.end) best = match;
    return best;
  }

  /** Whether any phrase could start with a word. */
  starts(token: Token): boolean {
    if (token.sort === "punctuation") return false;
    for (const form of this.forms(token.text)) if (this.byFirst.has(form.text)) return true;
    return false;
  }

  /** Every phrase that starts at token `i` and ends before `end`, longest first for each reading of the first word; `forms` may be another language's. */
  allAt(tokens: readonly Token[], i: number, end: number, forms = this.forms): PhraseMatch<T>[] {
    if (!this.sorted) this.sort();
    const token = tokens[i];
    if (!token || token.sort === "punctuation") return [];
    let matches: PhraseMatch<T>[] = NONE;
    for (const form of forms(token.text)) {
      const entries = this.byFirst.get(form.text);
      if (!entries) continue;
      if (matches === NONE) matches = [];
      for (const entry of entries) {
        const last = this.follow(entry.words, 1, tokens, i + 1, end, forms);
        if (last !== null) matches.push({ value: entry.value, first: i, end: last, form });
      }
    }
    return matches;
  }

  /** Every phrase in a run of tokens, longest first at each place, without overlap. */
  findAll(tokens: readonly Token[], from: number, end: number): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let i = from; i < end; i++) {
      const match = this.at(tokens, i, end);
      if (!match) continue;
      found.push(match);
      i = match.end - 1;
    }
    return found;
  }

  private follow(
    words: readonly string[],
    w: number,
    tokens: readonly Token[],
    i: number,
    end: number,
    forms: Reader,
  ): number | null {
    let at = i;
    for (let k = w; k < words.length; k++) {
      const word = words[k]!;
      if (word === "..") {
        for (let skip = 0; skip <= GAP; skip++) {
          const last = this.follow(words, k + 1, tokens, at + skip, end, forms);
          if (last !== null) return last;
        }
        return null;
      }
      if (word.startsWith("~")) return closesClause(tokens, at, end, word.slice(1)) ? at : null;
      if (at < end && joinsWords(tokens, at)) at++;
      const token = at < end ? tokens[at]! : undefined;
      if (!token || token.sort === "punctuation") return null;
      if (!reads(token.text, word, forms)) return null;
      at++;
    }
    return at;
  }

  private sort(): void {
    for (const entries of this.byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
    this.sorted = true;
  }
}

function reads(written: string, word: string, forms: Reader): boolean {
  if (written === word) return true;
  if (word.endsWith("*")) return written.length > word.length && written.startsWith(word.slice(0, -1));
  return forms(written).some((form) => form.text === word);
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
