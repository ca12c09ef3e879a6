import { normalise } from "./normalise";
import { PARAGRAPH, Tokens } from "./tokens";
import type { Vocabulary } from "./vocabulary";

interface Phrase<T> {
  /** Numbers of the words. */
  words: readonly number[];
  /** The first word, with each prefix that may be glued to it. */
  firstForms: readonly number[];
  value: T;
}

/** Phrases that are looked up at a token, or before one: the longest wins. Costs one array access where none begins. */
export class PhraseBook<T> {
  private readonly byFirst: Array<Array<Phrase<T>> | undefined> = [];
  private readonly byLast: Array<Array<Phrase<T>> | undefined> = [];

  /** All books that read the same tokens share a vocabulary. */
  constructor(private readonly vocabulary: Vocabulary) {}

  /**
   * The phrase is read as any text is: folded and cut into tokens. Each prefix may be glued to its first word.
   * An empty phrase is refused; of two equal phrases the first counts.
   */
  add(text: string, value: T, prefixes: readonly string[] = []): void {
    const tokens = new Tokens(normalise(text), this.vocabulary);
    const words = Array.from({ length: tokens.count }, (_, i) => tokens.word(i));
    const [first] = words;
    if (first === undefined) throw new Error(`A phrase without words: "${text}"`);
    const ids = words.map((word) => this.vocabulary.add(word));
    const firstForms = [first, ...prefixes.map((prefix) => prefix + first)].map((form) =>
      this.vocabulary.add(form),
    );
    const phrase = { words: ids, firstForms, value };
    for (const form of firstForms) insert(this.byFirst, form, phrase);
    for (const form of ids.length === 1 ? firstForms : ids.slice(-1)) insert(this.byLast, form, phrase);
  }

  addAll(texts: readonly string[], value: T, prefixes: readonly string[] = []): void {
    for (const text of texts) this.add(text, value, prefixes);
  }

  /** The numbers of the words that a phrase begins with. */
  starters(): number[] {
    return [...this.byFirst.keys()].filter((id) => this.byFirst[id] !== undefined);
  }

  /** The longest phrase that begins at a token; `to` is the token after it. */
  at(tokens: Tokens, index: number): { to: number; value: T } | null {
    const phrases = this.byFirst[tokens.id(index)];
    if (phrases === undefined) return null;
    for (const phrase of phrases) {
      if (stands(tokens, index, phrase)) return { to: index + phrase.words.length, value: phrase.value };
    }
    return null;
  }

  /** The longest phrase that ends just before a token, be it quoted in part („deutlich mehr“ als); `from` is its first token. */
  before(tokens: Tokens, index: number): { from: number; value: T } | null {
    const phrases = this.byLast[tokens.id(index - 1)];
    if (phrases === undefined) return null;
    for (const phrase of phrases) {
      const from = standsBefore(tokens, index, phrase);
      if (from >= 0) return { from, value: phrase.value };
    }
    return null;
  }
}

function insert<T>(index: Array<Array<Phrase<T>> | undefined>, key: number, phrase: Phrase<T>): void {
  const known = index[key];
  if (known === undefined) index[key] = [phrase];
  else {
    known.push(phrase);
    known.sort((a, b) => b.words.length - a.words.length);
  }
}

const QUOTE = '"';

/** Where a phrase begins that ends before a token; -1 where it does not stand there. */
function standsBefore<T>(tokens: Tokens, index: number, phrase: Phrase<T>): number {
  const { words, firstForms } = phrase;
  let at = index - 1;
  for (let k = words.length - 1; k > 0; k--, at--) {
    if (tokens.id(at) !== words[k] || tokens.gap(at) === PARAGRAPH) return -1;
    if (tokens.word(at - 1) === QUOTE) at--;
  }
  return at >= 0 && firstForms.includes(tokens.id(at)) ? at : -1;
}

function stands<T>(tokens: Tokens, from: number, phrase: Phrase<T>): boolean {
  const { words, firstForms } = phrase;
  if (!firstForms.includes(tokens.id(from))) return false;
  for (let k = 1; k < words.length; k++) {
    if (tokens.id(from + k) !== words[k] || tokens.gap(from + k) === PARAGRAPH) return false;
  }
  return true;
}
