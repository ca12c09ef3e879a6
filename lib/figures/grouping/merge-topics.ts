import { VARIANT_WORDS } from "./object-words";

/** More than this many topics that share a word are not looked through for longer names. */
const CROWD = 50;

/**
 * Leads the key of each topic to the key of the figure's: a shorter name joins the longer one that holds all its words,
 * where there is just one such line of names and what it adds tells no other model, organisation or version.
 */
export function mergeTopics(keys: readonly string[]): Map<string, string> {
  const topics = [...new Set(keys)].sort().map((key) => ({ key, words: new Set(key.split(" ")) }));
  const byWord = new Map<string, typeof topics>();
  for (const topic of topics) {
    for (const word of topic.words) byWord.set(word, [...(byWord.get(word) ?? []), topic]);
  }
  const merged = new Map<string, string>();
  for (const topic of [...topics].sort((a, b) => b.words.size - a.words.size || (a.key < b.key ? -1 : 1))) {
    const longer = rarest(topic.words, byWord)
      .filter(({ words }) => words.size > topic.words.size && holds(words, topic.words))
      .filter(({ words }) => ![...words].some((word) => !topic.words.has(word) && tellsApart(word)))
      .sort((a, b) => a.words.size - b.words.size);
    const [next] = longer;
    const oneLine = longer.every(({ words }, at) => at === 0 || holds(words, longer[at - 1]?.words ?? words));
    merged.set(topic.key, next !== undefined && oneLine ? (merged.get(next.key) ?? next.key) : topic.key);
  }
  return merged;
}

function rarest<T>(words: ReadonlySet<string>, byWord: ReadonlyMap<string, T[]>): T[] {
  const [fewest = []] = [...words].map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
  return fewest.length > CROWD ? [] : fewest;
}

function holds(longer: ReadonlySet<string>, shorter: ReadonlySet<string>): boolean {
  for (const word of shorter) if (!longer.has(word)) return false;
  return true;
}

function tellsApart(word: string): boolean {
  return VARIANT_WORDS.has(word) || /^[@#]/.test(word) || /^\d+$/.test(word);
}
