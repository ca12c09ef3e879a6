import type { CompiledPack } from "../compiled-pack";
import type { Document, SentenceView } from "../document/document";
import type { CompiledCue } from "./compile-cues";
import { tenseInBrackets } from "./verb-second";

/** A cue in its sentence. Token numbers, end exclusive. */
export interface Cue extends CompiledCue {
  first: number;
  end: number;
  /** Written together with a preposition. */
  preposition: string | null;
}

/** The cues of a sentence, outside of names and amounts, the longest at each place (several frames may share it). */
export function findCues(document: Document, sentence: SentenceView, compiled: CompiledPack): Cue[] {
  const taken = new Uint8Array(sentence.end - sentence.first);
  const cover = (first: number, end: number) => {
    for (let i = Math.max(first, sentence.first); i < Math.min(end, sentence.end); i++)
      taken[i - sentence.first] = 1;
  };
  for (const mention of sentence.mentions) {
    // "La firma", "le fonds": who, and nothing that he does. A project stands for both.
    const describes = mention.description?.kinds?.includes("project") === false;
    const named = mention.sort === "organisation" || mention.sort === "person" || mention.sort === "object";
    if (named || (mention.sort === "description" && (describes || mention.description?.kinds === null)))
      cover(mention.first, mention.end);
  }
  for (const amount of sentence.amounts) {
    const { first, end } = document.amountTokens[amount]!;
    cover(first, end);
  }
  const verbSecond = compiled.dense !== null || compiled.pack.order === "verb_second";
  const cues: Cue[] = [];
  for (let i = sentence.first; i < sentence.end; i++) {
    if (taken[i - sentence.first]) continue;
    const matches = compiled.cues.allAt(document.tokens, i, sentence.end).filter(({ end, value, form }) => {
      if (taken[end - 1 - sentence.first]) return false;
      // A particle or an article makes a noun of it.
      if (form.article && value.pronoun) return false;
      return value.part === "noun" || (form.preposition === null && !form.article);
    });
    if (matches.length === 0) continue;
    const longest = Math.max(...matches.map(({ end }) => end));
    // "La factura": an invoice, where "factura 5.000 millones" is to invoice.
    const noun =
      matches.some(({ value, end }) => value.part === "noun" && end === longest) &&
      i > sentence.first &&
      compiled.determiners.at(document.tokens, i - 1, i) !== null;
    const none = matches.some(({ value, end }) => value.frame === "none" && end === longest);
    const seen = new Set<string>();
    for (const { value, end, form } of matches) {
      if (none || end !== longest || seen.has(value.frame)) continue;
      if (noun && value.part === "verb") continue;
      seen.add(value.frame);
      const cue = { ...value, first: i, end, preposition: form.preposition };
      cues.push(verbSecond ? tenseInBrackets(document, sentence, compiled, cue) : cue);
    }
    i = longest - 1;
  }
  return cues;
}
