import type { SentenceReading } from "../cues/sentence-reading";

const known = new WeakMap<SentenceReading, Map<number, number | null>>();
const REACH = 20;

/**
 * Where the relative clause begins that a figure stands in: who is named before it has mostly no part in the figure, unless the
 * clause is about him. Null where the figure stands in none, or the clause was closed before it.
 */
export function relativeBefore(reading: SentenceReading, figure: number): number | null {
  const of = known.get(reading) ?? new Map<number, number | null>();
  known.set(reading, of);
  const found = of.get(figure);
  if (found !== undefined) return found;
  const made = find(reading, figure);
  of.set(figure, made);
  return made;
}

function find(reading: SentenceReading, figure: number): number | null {
  const { sentence, document, compiled } = reading;
  const region = reading.region(figure);
  for (let i = figure - 1; i >= Math.max(sentence.first, figure - REACH); i--) {
    const inside = reading.region(i);
    if (inside !== -1 && inside !== region) continue;
    if (compiled.relatives.at(document.tokens, i, sentence.end) !== null) return i;
  }
  return null;
}
