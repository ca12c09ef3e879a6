import type { CompiledPack } from "../compiled-pack";
import type { Document, SentenceView } from "../document/document";
import type { Mention } from "./mention";

const REACH = 8;
/** What stands behind the comma may be told at length. */
const APPOSITION = 24;
/** "Lisan AI", "Pleiade Labs": a name that says itself what the firm does. */
const AI_NAME = /^\p{Lu}.* (?:AI|Ai|Labs?|Robotics|Intelligence|Compute|Data Cent(?:er|re)s?)$|\p{L}\.ai$/u;
/** Sentences of an opening: what an article is about is said there. */
const OPENING = 3;
const OFTEN = 2;
const LEAST_SHORT = 3;
const VERB_REACH = 4;

/**
 * Names outside the gazetteer that the article introduces as firms of the AI industry: "AI startup Foo Labs", "Foo Labs, which
 * builds AI agents", "شركة Foo الناشئة للذكاء الاصطناعي"; and those that it introduces as firms and is about. From the words as
 * written, the first of them alone too ("Foo"), to the name.
 */
export function introducedNames(document: Document, compiled: CompiledPack): ReadonlyMap<string, string> {
  const names = new Set<string>();
  const firms = new Map<string, SentenceView>();
  const counts = new Map<string, number>();
  for (const sentence of document.sentences) {
    for (const mention of sentence.mentions) {
      if (mention.sort !== "stranger") continue;
      const { text } = mention;
      counts.set(text, (counts.get(text) ?? 0) + 1);
      if (AI_NAME.test(text)) names.add(text);
      const until = introduction(document, compiled, sentence, mention);
      if (until === null) continue;
      if (!firms.has(text)) firms.set(text, sentence);
      const from = Math.max(sentence.first, mention.first - REACH);
      if (compiled.industry.findAll(document.tokens, from, until).length > 0) names.add(text);
    }
  }
  for (const [text, sentence] of firms)
    if (!names.has(text) && isTopic(document, compiled, text, sentence, counts.get(text)!)) names.add(text);
  return withShort(names, counts);
}

/** Where the words end that introduce a name as a firm's; null where none do. */
function introduction(
  { tokens }: Document,
  { introductions, cues }: CompiledPack,
  sentence: SentenceView,
  { first, end, marker }: Mention,
): number | null {
  const to = Math.min(sentence.end, end + REACH);
  const behind = tokens[end]?.text === "," || tokens[end]?.text === "，";
  if (behind && introductions.findAll(tokens, end, to).length > 0)
    return Math.min(sentence.end, end + APPOSITION);
  // "Foo raised $20mn in a Series A": only firms do.
  const raises = cues
    .findAll(tokens, end, Math.min(to, end + VERB_REACH))
    .some(({ value }) => value.frame === "raise" && value.part === "verb");
  if (marker === "bare" && raises) return sentence.end;
  const from = Math.max(sentence.first, first - REACH);
  return introductions.findAll(tokens, from, first).some((match) => first - match.end <= 2) ? to : null;
}

/** Named in the title, or in the opening and again, where what opens the article is of the industry. */
function isTopic(
  { article, tokens, sentences }: Document,
  { industry }: CompiledPack,
  text: string,
  sentence: SentenceView,
  count: number,
): boolean {
  if (article.title?.includes(text) !== true && !(count >= OFTEN && sentence.index < OPENING)) return false;
  const last = sentences[Math.min(sentence.index + 1, sentences.length - 1)]!;
  return industry.findAll(tokens, sentences[Math.max(0, sentence.index - 1)]!.first, last.end).length > 0;
}

/** "Foo Labs" goes by "Foo" where the article says so and no other name begins so. */
function withShort(
  names: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const all = new Map([...names].map((name) => [name, name]));
  for (const name of names) {
    const short = name.slice(0, name.search(/\s|$/));
    if (short.length < LEAST_SHORT || short === name || all.has(short) || !counts.has(short)) continue;
    const others = [...counts.keys()].filter((other) => other.startsWith(`${short} `) && other !== name);
    if (others.length === 0) all.set(short, name);
  }
  return all;
}
