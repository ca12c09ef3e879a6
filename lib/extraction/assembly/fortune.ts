import type { SentenceReading } from "../cues/sentence-reading";

const REACH = 8;

/** "Musk, whose net worth is put at N": what a person owns is no figure of his firm, whoever else the sentence names. */
export function isFortune(reading: SentenceReading, first: number, end: number): boolean {
  const { fortunes, notFortunes } = reading.compiled;
  const fortune = reading.nearest(fortunes, first, end, REACH, 0.9);
  if (!fortune || reading.region(fortune.first) !== reading.region(first)) return false;
  if (reading.find(notFortunes).some((hit) => hit.first === fortune.first)) return false;
  const [from, to] = fortune.end <= first ? [fortune.end, first] : [end, fortune.first];
  return !reading.figureBetween(from, to) && !reading.cues.some((cue) => cue.first >= from && cue.end <= to);
}
