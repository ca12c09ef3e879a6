import type { CompiledPack } from "../compiled-pack";
import type { Document } from "../document/document";
import type { Mention } from "./mention";

const TITLE_REACH = 6;
const MOST_WORDS = 4;

/**
 * People outside the gazetteer whom the article names in full beside what they are: "said chief executive Priya Raman". From the
 * name and from its last word, by which the article goes on, to the name.
 */
export function unknownPersons(
  document: Document,
  compiled: CompiledPack,
  firms: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const persons = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const sentence of document.sentences) {
    for (const mention of sentence.mentions) {
      if (mention.sort !== "stranger" || firms.has(mention.text) || persons.has(mention.text)) continue;
      const words = mention.text.split(/\s+/);
      if (words.length < 2 || words.length > MOST_WORDS) continue;
      if (!isTitled(document, compiled, sentence, mention)) continue;
      const last = words.at(-1)!;
      // "The Ibarras": one word, two people.
      if (persons.has(last) && persons.get(last) !== mention.text) doubtful.add(last);
      persons.set(mention.text, mention.text);
      persons.set(last, mention.text);
    }
  }
  for (const last of doubtful) persons.delete(last);
  return persons;
}

function isTitled(
  { tokens }: Document,
  { heads, voices }: CompiledPack,
  sentence: { first: number; end: number },
  { first, end }: Mention,
): boolean {
  const from = Math.max(sentence.first, first - TITLE_REACH);
  const to = Math.min(sentence.end, end + TITLE_REACH);
  return [heads, voices].some(
    (list) => list.findAll(tokens, from, first).length > 0 || list.findAll(tokens, end, to).length > 0,
  );
}
