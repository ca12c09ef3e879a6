import { normalise } from "./normalise";
import { PARAGRAPH, Tokens } from "./tokens";

interface Phrase<T> {
  words: readonly string[];
  /** The first word, with each prefix that may be glued to it. */
  firstForms: readonly string[];
  value: T;
}

/** Phrases that are looked up at a token, or before one: the longest wins. Both cost one Map lookup where none begins. */
export class PhraseBook<T> {
  private readonly byFirst = new Map<string, Array<Phrase<T>>>();
  private readonly byLast = new Map<string, Array<Phrase<T>>>();

  /**
   * The phrase is read as any text is: folded and cut into tokens. Each prefix may be glued to its first word.
   * An empty phrase is refused; of two equal phrases the first counts.
   */
  add(text: string, value: T, prefixes: readonly string[] = []): void {
    const tokens = new Tokens(normalise(text));
    const words = Array.from({ length: tokens.count }, (_, i) => tokens.word(i));
    const first = words[0];
    const last = words[words.length - 1];
    if (first === undefined || last === undefined) throw new Error(`A phrase without words: "${text}"`);
    const firstForms = [first, ...prefixes.map((prefix) => prefix + first)];
    const phrase = { words, firstForms, value };
    for (const form of firstForms) insert(this.byFirst, form, phrase);
    for (const form of words.length === 1 ? firstForms : [last]) insert(this.byLast, form, phrase);
  }

  addAll(phrases: readonly string[], value: T, prefixes: readonly string[] = []): void {
    for (const phrase of phrases) this.add(phrase, value, prefixes);
  }

  /** The longest phrase that begins at a token; `to` is the token after it. */
  at(tokens: Tokens, index: number): { to: number; value: T } | null {
    const phrases = this.byFirst.get(tokens.word(index));
    if (phrases === undefined) return null;
    for (const phrase of phrases) {
      if (stands(tokens, index, phrase)) return { to: index + phrase.words.length, value: phrase.value };
    }
    return null;
  }

  /** The longest phrase that ends just before a token; `from` is its first token. */
  before(tokens: Tokens, index: number): { from: number; value: T } | null {
    const phrases = this.byLast.get(tokens.word(index - 1));
    if (phrases === undefined) return null;
    for (const phrase of phrases) {
      const from = index - phrase.words.length;
      if (from >= 0 && stands(tokens, from, phrase)) return { from, value: phrase.value };
    }
    return null;
  }
}

function insert<T>(map: Map<string, Array<Phrase<T>>>, key: string, phrase: Phrase<T>): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [phrase]);
  else {
    known.push(phrase);
    known.sort((a, b) => b.words.length - a.words.length);
  }
}

function stands<T>(tokens: Tokens, from: number, phrase: Phrase<T>): boolean {
  const { words, firstForms } = phrase;
  if (!firstForms.includes(tokens.word(from))) return false;
  for (let k = 1; k < words.length; k++) {
    if (tokens.word(from + k) !== words[k] || tokens.gap(from + k) === PARAGRAPH) return false;
  }
  return true;
}
