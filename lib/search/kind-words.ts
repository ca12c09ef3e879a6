import type { Kind } from "../extraction/types";
import { foldName } from "../organisations/fold";

const SHORTEST = 3;

/** An Arabic word begins after its article too. */
const begins = (part: string, word: string): boolean => part.startsWith(word) || part.startsWith(`ال${word}`);

/** Of the words that somebody searches figures by, those that begin the name of a kind; the rest are of names. */
export function kindWords(
  text: string,
  kindNames: ReadonlyArray<readonly [kind: Kind, name: string]>,
): { kinds: Kind[]; names: string[] } {
  const words = foldName(text).split(" ").filter(Boolean);
  const named = kindNames.map(([kind, name]) => [kind, foldName(name).split(" ")] as const);
  const kindsOf = (word: string): Kind[] =>
    word.length < SHORTEST
      ? []
      : named.flatMap(([kind, parts]) => (parts.some((part) => begins(part, word)) ? [kind] : []));
  return {
    kinds: [...new Set(words.flatMap(kindsOf))],
    names: words.filter((word) => kindsOf(word).length === 0),
  };
}
