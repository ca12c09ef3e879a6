import { foldName } from "../organisations/fold";
import type { ProblemReason } from "./parameters";

const MOST_CHARACTERS = 200;

/** As it is kept in the address: one form for each letter, single spaces. */
export function tidyWords(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/gu, " ");
}

/** Why a reader's words cannot be searched for; null if they can. */
export function refusalOfWords(text: string): ProblemReason | null {
  const tidy = tidyWords(text);
  if (/[\p{Cc}\p{Cs}]/u.test(tidy)) return "not_text";
  if ([...tidy].length > MOST_CHARACTERS) return "too_long";
  return foldedWords(tidy).length === 0 ? "no_words" : null;
}

/** The words to look for, folded like the column that they are looked for in. "DeepSeek-V3" is one: "deepseek v3". */
export function foldedWords(text: string): string[] {
  return [...new Set(text.split(/\s+/u).map(foldName))].filter((word) => word !== "");
}
