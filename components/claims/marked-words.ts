import { markWords } from "@/lib/claims/word-hits";
import type { Marked } from "./said-marked";

/** A text with the words that were looked for marked; they are folded, as foldedWords gives them. */
export const markedIn = (text: string, words: readonly string[]): Marked =>
  words.length === 0 ? text : markWords(text, words);
