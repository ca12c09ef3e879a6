import { foldName } from "../organisations/fold";

/**
 * What a search for words looks through: the claim's quote or summaries, its article's title, and the names that a reader
 * sees beside it in either language, each once. Other aliases are for the company filter, which explains its hits.
 */
export function searchWords(parts: ReadonlyArray<string | null>): string {
  const folded = new Set(parts.flatMap((part) => (part === null ? [] : [foldName(part)])));
  folded.delete("");
  return [...folded].join(" ");
}
