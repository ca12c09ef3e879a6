import type { SentenceReading } from "../cues/sentence-reading";
import type { Mention } from "../mentions/mention";
import type { Resolved } from "../mentions/resolve";

/** Names of a sentence that are looked at, and names outside the gazetteer that are kept. */
const MOST_NAMES = 12;
const MOST_STRANGERS = 3;

/** A name that nothing knows and nothing introduces as a firm's: it may still be whom a figure is about. */
export function unintroduced({ resolver }: SentenceReading, mention: Mention): Resolved | null {
  if (mention.sort !== "stranger" || resolver.resolve(mention) || resolver.nameOfPerson(mention) !== null)
    return null;
  return { name: mention.text, organisation: null, rule: "subject_unknown_name", mention };
}

/** Whom the paragraph names first, in a sentence before, and whether as its heading ("ASML: …"). */
export function paragraphOpener(reading: SentenceReading): { resolved: Resolved; how: string } | null {
  const { document, sentence, resolver } = reading;
  let index = sentence.index;
  while (index > 0 && document.sentences[index - 1]!.paragraph === sentence.paragraph) index--;
  if (index === sentence.index) return null;
  const { mentions, first } = document.sentences[index]!;
  const opener = mentions[0];
  const resolved = opener ? (resolver.resolve(opener) ?? unintroduced(reading, opener)) : null;
  if (!opener || !resolved) return null;
  const heads = /^[:：]$/.test(document.tokens[opener.end]?.text ?? "");
  const how = heads ? "heading" : opener.first - first <= 2 && opener.marker === "bare" ? "first" : "";
  return { resolved, how };
}

/** The names without introduction that act in the two sentences before, the last one first. */
export function strangersBefore(reading: SentenceReading): Resolved[] {
  const { document, sentence } = reading;
  const found: Resolved[] = [];
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 2); i--) {
    const { mentions, chrome } = document.sentences[i]!;
    if (chrome) continue;
    for (const mention of mentions.slice(0, MOST_NAMES)) {
      const unknown = mention.marker === "bare" ? unintroduced(reading, mention) : null;
      if (unknown && !found.some(({ name }) => name === unknown.name)) found.push(unknown);
      if (found.length >= MOST_STRANGERS) return found;
    }
  }
  return found;
}

/** Sentences of an opening: who is named there once may be whom an article is about. */
const OPENING = 3;
const OFTEN = 2;
const leading = new WeakMap<SentenceReading["document"], { resolved: Resolved; count: number } | null>();

/** The name without introduction that an article speaks of most: in an interview, or on a firm's own page, it stands far from the figures. */
export function leadingStranger(reading: SentenceReading): { resolved: Resolved; count: number } | null {
  const { document } = reading;
  const known = leading.get(document);
  if (known !== undefined) return known;
  const counts = new Map<string, { resolved: Resolved; count: number; opens: boolean }>();
  for (const { mentions, chrome, index } of document.sentences) {
    if (chrome) continue;
    for (const mention of mentions.slice(0, MOST_NAMES)) {
      const resolved = unintroduced(reading, mention);
      if (!resolved) continue;
      const entry = counts.get(resolved.name) ?? { resolved, count: 0, opens: index < OPENING };
      entry.count++;
      counts.set(resolved.name, entry);
    }
  }
  const [first] = [...counts.values()]
    .filter(({ count, opens }) => count >= OFTEN || opens)
    .sort((a, b) => b.count - a.count);
  const made = first ?? null;
  leading.set(document, made);
  return made;
}
