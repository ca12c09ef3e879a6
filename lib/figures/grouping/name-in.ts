import type { Facets } from "./facets";
import { NAMED, tagOf } from "./standing";

/** Its tag, with the name of its family for its own where a longer name still names the same thing. */
export function nameIn(families: ReadonlyMap<string, string> | undefined, one: Facets): string | null {
  if (!one.topic.named) return tagOf(one);
  return `${NAMED}${(one.rule.containment ? families?.get(one.topic.key) : null) ?? one.topic.key}`;
}
