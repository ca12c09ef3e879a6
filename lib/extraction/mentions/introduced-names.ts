import type { CompiledPack } from "../compiled-pack";
import type { Document } from "../document/document";

const REACH = 8;
/** What stands behind the comma may be told at length. */
const APPOSITION = 16;
/** "Lisan AI", "Pleiade Labs": a name that says itself what the firm does. */
const AI_NAME = /^\p{Lu}.* (?:AI|Ai|Labs?|Robotics|Intelligence|Compute|Data Cent(?:er|re)s?)$|\p{L}\.ai$/u;

/**
 * Names outside the gazetteer that the article introduces as firms of the AI industry: "AI startup Foo Labs", "Foo Labs, which
 * builds AI agents", "شركة Foo الناشئة للذكاء الاصطناعي". Keyed by the words as written.
 */
export function introducedNames(document: Document, compiled: CompiledPack): ReadonlySet<string> {
  const { tokens } = document;
  const names = new Set<string>();
  for (const sentence of document.sentences) {
    for (const mention of sentence.mentions) {
      if (mention.sort !== "stranger") continue;
      if (AI_NAME.test(mention.text)) names.add(mention.text);
      const from = Math.max(sentence.first, mention.first - REACH);
      const to = Math.min(sentence.end, mention.end + REACH);
      const before = compiled.introductions
        .findAll(tokens, from, mention.first)
        .some(({ end }) => mention.first - end <= 2);
      const after =
        tokens[mention.end]?.text === "," &&
        compiled.introductions.findAll(tokens, mention.end, to).length > 0;
      if (!before && !after) continue;
      const until = after ? Math.min(sentence.end, mention.end + APPOSITION) : to;
      if (compiled.industry.findAll(tokens, from, until).length > 0) names.add(mention.text);
    }
  }
  return names;
}
