import type { SentenceReading } from "../cues/sentence-reading";
import type { Mention } from "../mentions/mention";
import type { Resolved } from "../mentions/resolved";

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
  const heads = document.tokens[opener.end]?.text ?? "";
  const how = /^[:：(]$/.test(heads)
    ? "heading"
    : opener.first - first <= 2 && opener.marker === "bare"
      ? "first"
      : "";
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

/** Whom an article may be about that the gazetteer does not know. */
export interface Leaders {
  /** The name without introduction that it speaks of most: in an interview, or on a firm's own page, it stands far from the figures. */
  most: { resolved: Resolved; count: number } | null;
  /** The first firm that its opening introduces, if only in passing: "socio fundador de Quillay, firma chilena". */
  introduced: Resolved | null;
}

const leading = new WeakMap<SentenceReading["document"], Leaders>();

export function leadersOf(reading: SentenceReading): Leaders {
  const { document, resolver } = reading;
  const known = leading.get(document);
  if (known !== undefined) return known;
  const counts = new Map<string, { resolved: Resolved; count: number; opens: boolean }>();
  let introduced: Resolved | null = null;
  for (const { mentions, chrome, index } of document.sentences) {
    if (chrome) continue;
    for (const mention of mentions.slice(0, MOST_NAMES)) {
      if (mention.sort !== "stranger") continue;
      if (index < OPENING) introduced ??= resolver.resolve(mention);
      const resolved = unintroduced(reading, mention);
      if (!resolved) continue;
      const entry = counts.get(resolved.name) ?? { resolved, count: 0, opens: index < OPENING };
      entry.count++;
      counts.set(resolved.name, entry);
    }
  }
  const [most] = [...counts.values()]
    .filter(({ count, opens }) => count >= OFTEN || opens)
    .sort((a, b) => b.count - a.count);
  const made = { most: most ?? null, introduced };
  leading.set(document, made);
  return made;
}

const LEAST_QUESTIONS = 3;
const asked = new WeakMap<SentenceReading["document"], boolean>();

/** Whether an article is an interview: lines that end with a question mark. */
export function isInterview({ document }: SentenceReading): boolean {
  const known = asked.get(document);
  if (known !== undefined) return known;
  const { sentences, tokens } = document;
  const questions = sentences.filter(
    ({ end, paragraph, index }) =>
      /^[?؟？]$/.test(tokens[end - 1]?.text ?? "") && sentences[index + 1]?.paragraph !== paragraph,
  );
  const made = questions.length >= LEAST_QUESTIONS;
  asked.set(document, made);
  return made;
}
