import type { ViewRange } from "../text/normalised-text";
import type { Reader, WordReading } from "./word-reading";

export type TokenSort = "word" | "number" | "joiner" | "punctuation";

/** A word, number or sign of the folded view. Joiners are the hyphens, dots and ampersands inside a name. */
export interface Token extends ViewRange {
  text: string;
  sort: TokenSort;
  /** True where no space stands before it. */
  glued: boolean;
  /** True where the first letter is a capital in the text. */
  capital: boolean;
  /** Who has read it last, and how: only `readingOf` looks at these. */
  readBy: Reader | null;
  reading: WordReading | null;
}

/** One way to read a written word: the word that remains, and what was taken off before it. */
export interface Form {
  text: string;
  /** The preposition that was written together with it ("ب", "ل", "ك"), or null. */
  preposition: string | null;
  article: boolean;
}
