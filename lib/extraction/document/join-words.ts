import type { PhraseIndex, PhraseMatch } from "./phrase-index";
import type { Token } from "./token";
import { isHan } from "./tokenise";

/**
 * Where words are written without spaces: joins characters to the longest words of a vocabulary, from left to right. What stands in
 * `names` or in `figures` (token numbers, in order) stays as it is. Returns the tokens and the names with their new numbers.
 */
export function joinWords<T>(
  tokens: readonly Token[],
  names: ReadonlyArray<PhraseMatch<T>>,
  figures: ReadonlyArray<{ first: number; end: number }>,
  vocabulary: Vocabulary,
  suffixes: PhraseIndex<true>,
): { tokens: Token[]; names: PhraseMatch<T>[] } {
  const kept = new Uint8Array(tokens.length);
  for (const { first, end } of [...names, ...figures]) kept.fill(1, first, end);
  const joined: Token[] = [];
  const place = new Uint32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; ) {
    const end = kept[i] ? i + 1 : vocabulary.endOfWord(tokens, i, kept);
    place.fill(joined.length, i, end);
    const first = tokens[i]!;
    joined.push(end === i + 1 ? first : joinedTo(first, tokens[end - 1]!.to, textOf(tokens, i, end)));
    i = end;
  }
  place[tokens.length] = joined.length;
  return {
    tokens: joined,
    names: names.map((name) => {
      const end = place[name.end]!;
      return { ...name, first: place[name.first]!, end: suffixes.at(joined, end, joined.length)?.end ?? end };
    }),
  };
}

function joinedTo(first: Token, to: number, text: string): Token {
  return { ...first, to, text, readBy: null, reading: null };
}

function textOf(tokens: readonly Token[], first: number, end: number): string {
  let text = "";
  for (let i = first; i < end; i++) text += tokens[i]!.text;
  return text;
}

/** The words of a language's lists, found at a character by the longest. */
export class Vocabulary {
  private readonly words = new Set<string>();
  private longest = 1;

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < 2 || !isHan(word)) continue;
      this.words.add(word);
      this.longest = Math.max(this.longest, word.length);
    }
  }

  endOfWord(tokens: readonly Token[], first: number, kept: Uint8Array): number {
    if (!isHan(tokens[first]!.text)) return first + 1;
    let text = tokens[first]!.text;
    let end = first + 1;
    for (let i = first + 1; i < tokens.length && i - first < this.longest; i++) {
      const token = tokens[i]!;
      if (!token.glued || kept[i] || !isHan(token.text)) break;
      text += token.text;
      if (this.words.has(text)) end = i + 1;
    }
    return end;
  }
}
