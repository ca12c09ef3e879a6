/** Numbers for the words that a lexicon knows, so that looking a phrase up compares numbers. 0 is every other word. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();

  /** The number of a word, given to it now if it has none. Words are folded as tokens are. */
  add(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.ids.size + 1;
    this.ids.set(word, id);
    return id;
  }

  /** The number of a word, 0 where no lexicon entry uses it. */
  idOf(word: string): number {
    return this.ids.get(word) ?? 0;
  }
}
