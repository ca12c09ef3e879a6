import type { Gazetteer } from "../../extraction/gazetteer";
import { type Knowledge, knowledgeOf } from "../../figures/knowledge";

const made = new WeakMap<Gazetteer, Knowledge>();

/** What grouping knows of a gazetteer's names, made once. Stored assertions name organisations by their canonical names. */
export function figureKnowledge(gazetteer: Gazetteer): Knowledge {
  const present = made.get(gazetteer);
  if (present !== undefined) return present;
  const knowledge = knowledgeOf(gazetteer);
  made.set(gazetteer, knowledge);
  return knowledge;
}
