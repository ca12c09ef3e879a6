import { foldRun } from "../organisations/fold";

/** A run of a text: offsets in UTF-16, end exclusive. */
export interface Hit {
  start: number;
  end: number;
}

/** A text as it is searched, and for each of its characters where it came from. */
interface Folded {
  text: string;
  places: Hit[];
}

/** A letter with its marks, which folding may take away together. */
const CLUSTER = /[^\p{M}\p{Cf}\u0640][\p{M}\p{Cf}\u0640]*|[\p{M}\p{Cf}\u0640]+/gu;

function foldWithPlaces(text: string): Folded {
  let folded = "";
  const places: Hit[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    for (const letter of foldRun(cluster)) {
      // Several signs that are no letters are one space.
      if (letter === " " && folded.endsWith(" ")) continue;
      folded += letter;
      for (let unit = 0; unit < letter.length; unit += 1)
        places.push({ start: index, end: index + cluster.length });
    }
  }
  return { text: folded, places };
}

/**
 * Where the words occur in a text, whatever its accents, letter forms and signs: in order, never overlapping. `words`
 * are folded, as foldedWords gives them; one of several words may be parted by any signs.
 */
export function wordHits(text: string, words: readonly string[]): Hit[] {
  if (words.length === 0) return [];
  const folded = foldWithPlaces(text);
  const found = words
    .filter((word) => word !== "")
    .flatMap((word) => occurrences(folded, word))
    .sort((one, other) => one.start - other.start);
  const hits: Hit[] = [];
  for (const hit of found) {
    const last = hits.at(-1);
    if (last === undefined || hit.start >= last.end) hits.push({ ...hit });
    else last.end = Math.max(last.end, hit.end);
  }
  return hits;
}

function occurrences({ text, places }: Folded, word: string): Hit[] {
  const hits: Hit[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const [first, last] = [places[at], places[at + word.length - 1]];
    if (first && last) hits.push({ start: first.start, end: last.end });
  }
  return hits;
}

/** The text in order, cut where a hit begins or ends. Joined, the pieces are the text. */
export function markWords(text: string, words: readonly string[]): Array<{ text: string; hit: boolean }> {
  const pieces: Array<{ text: string; hit: boolean }> = [];
  let from = 0;
  for (const { start, end } of wordHits(text, words)) {
    if (start > from) pieces.push({ text: text.slice(from, start), hit: false });
    pieces.push({ text: text.slice(start, end), hit: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false });
  return pieces;
}
