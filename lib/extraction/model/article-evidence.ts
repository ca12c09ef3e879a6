import type { CompiledPack } from "../compiled-pack";
import type { Document } from "../document/document";
import { Evidence } from "./evidence";
import type { Names } from "./names";

const known = new WeakMap<Document, Evidence>();

/**
 * What an article as a whole tells of whether its figures are claims about the industry. Beside the figures, not the length: what
 * stands around a claim must not change it.
 */
export function articleEvidence(document: Document, compiled: CompiledPack, names: Names): Evidence {
  const found = known.get(document);
  if (found?.names === names) return found;
  const made = new Evidence(names);
  read(document, compiled, made);
  known.set(document, made);
  return made;
}

function read(
  { sentences, titleMentions, titleWords, tokens }: Document,
  compiled: CompiledPack,
  evidence: Evidence,
): void {
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
  const titled = titleMentions.some(({ organisation, object }) => object || organisation?.ai);
  evidence.add("article", "names", named === 0 ? "nobody" : Math.round((4 * own) / named));
  evidence.add("article", "words", level(words / Math.max(sums, 1)));
  evidence.add("article", "excludes", Math.min(excluded, 3));
  evidence.add("article", "figures", Math.round(Math.log2(Math.max(sums, 1))));
  evidence.add("article", "title", titled ? "names" : "");
  evidence.add("article", "title", titleWords > 0 ? "words" : "none");
}

/** How much of something there is to a figure, in halvings. */
function level(share: number): number {
  return Math.max(-3, Math.min(2, Math.round(Math.log2(Math.max(share, 0.1)))));
}
