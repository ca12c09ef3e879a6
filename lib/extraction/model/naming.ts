import type { SentenceReading } from "../cues/sentence-reading";
import type { Mention, MentionSort } from "../mentions/mention";
import type { Resolver } from "../mentions/resolve";

const NAMES: ReadonlySet<MentionSort> = new Set(["organisation", "object", "stranger", "person"]);
const known = new WeakMap<Resolver, Map<string, number[]>>();

/** Where an article names an organisation, itself or by its people and products, seen from a sentence. */
export function namingOf(reading: SentenceReading, name: string): string {
  const sentences = placesOf(reading).get(name);
  if (!sentences) return "nowhere";
  const { index } = reading.sentence;
  const last = sentences.findLast((sentence) => sentence <= index);
  if (last === undefined) return sentences[0] === index + 1 ? "next" : "later";
  const ago = index - last;
  return ago === 0 ? "here" : ago === 1 ? "before" : ago <= 3 ? "some before" : "long before";
}

/** The sentences that name each organisation, in order. */
function placesOf({ document, resolver }: SentenceReading): Map<string, number[]> {
  const found = known.get(resolver);
  if (found) return found;
  const places = new Map<string, number[]>();
  for (const { mentions, index, chrome } of document.sentences) {
    if (chrome) continue;
    for (const mention of mentions) {
      const name = NAMES.has(mention.sort) ? resolver.resolve(mention)?.name : undefined;
      if (name === undefined) continue;
      const sentences = places.get(name);
      if (!sentences) places.set(name, [index]);
      else if (sentences.at(-1) !== index) sentences.push(index);
    }
  }
  known.set(resolver, places);
  return places;
}

/** Whether a word with a capital that is no name stands before a figure in its sentence: what a table or a title calls it. */
export function labelsBefore(reading: SentenceReading, before: number): boolean {
  const { sentence, document, compiled } = reading;
  if (compiled.pack.capitals !== "names" || compiled.pack.lang === "ar") return false;
  const named = ({ first, end }: Mention, token: number) => token >= first && token < end;
  for (let i = sentence.first + 1; i < before; i++) {
    const { capital, text, sort } = document.tokens[i]!;
    if (!capital || sort !== "word" || compiled.ordinary.has(text)) continue;
    if (reading.crossing(i, before) >= 2 || sentence.mentions.some((mention) => named(mention, i))) continue;
    return true;
  }
  return false;
}
