import { foldCase } from "./fold";
import type { Tokens } from "./tokens";
import type { Vocabulary } from "./vocabulary";

/** Single words that are asked for at a token: one array access. */
export class WordSet {
  private readonly ids: boolean[] = [];

  constructor(vocabulary: Vocabulary, words: readonly string[]) {
    for (const word of words) this.ids[vocabulary.add(foldCase(word))] = true;
  }

  at(tokens: Tokens, index: number): boolean {
    return this.ids[tokens.id(index)] === true;
  }
}
