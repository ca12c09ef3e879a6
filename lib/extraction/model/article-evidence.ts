import type { CompiledPack } from "../compiled-pack";
import type { Document } from "../document/document";

const known = new WeakMap<Document, readonly string[]>();

/**
 * What an article as a whole tells of whether its figures are claims about the industry. Beside the figures, not the length: what
 * stands around a claim must not change it.
 */
export function articleEvidence(document: Document, compiled: CompiledPack): readonly string[] {
  const found = known.get(document);
  if (found) return found;
  const made = read(document, compiled);
  known.set(document, made);
  return made;
}

function read({ sentences, titleMentions, titleWords, tokens }: Document, compiled: CompiledPack): string[] {
  let own = 0;
  let others = 0;
  let words = 0;
  let excluded = 0;
  let sums = 0;
  for (const { mentions, first, end, chrome, amounts } of sentences) {
    if (chrome) continue;
    for (const { organisation, object } of mentions) {
      if (object || organisation?.ai) own++;
      else if (organisation && organisation.kind !== "government") others++;
    }
    words += compiled.industry.findAll(tokens, first, end).length;
    excluded += compiled.exclusions.findAll(tokens, first, end).length;
    sums += amounts.length;
  }
  const named = own + others;
  return [
    `article names ${named === 0 ? "nobody" : Math.round((4 * own) / named)}`,
    `article words ${level(words / Math.max(sums, 1))}`,
    `article excludes ${Math.min(excluded, 3)}`,
    `article figures ${Math.round(Math.log2(Math.max(sums, 1)))}`,
    `article title ${titleMentions.some(({ organisation, object }) => object || organisation?.ai) ? "names" : ""}`,
    `article title ${titleWords > 0 ? "words" : "none"}`,
  ];
}

/** How much of something there is to a figure, in halvings. */
function level(share: number): number {
  return Math.max(-3, Math.min(2, Math.round(Math.log2(Math.max(share, 0.1)))));
}
