import type { Document } from "../document/document";
import type { Resolver } from "../mentions/resolve";

/** How often an article names an organisation, beside the one that it names most. */
export type Prominence = "never" | "once" | "few" | "half" | "most" | "most of all";

const counted = new WeakMap<Document, { counts: Map<string, number>; most: number; all: number }>();

export function prominenceOf(document: Document, resolver: Resolver, name: string): Prominence {
  const { counts, most, all } = countsOf(document, resolver);
  const own = counts.get(name) ?? 0;
  if (own === 0) return "never";
  if (own === most) return own * 2 > all ? "most of all" : "most";
  if (own * 2 >= most) return "half";
  return own === 1 ? "once" : "few";
}

function countsOf(document: Document, resolver: Resolver) {
  const known = counted.get(document);
  if (known) return known;
  const counts = new Map<string, number>();
  let most = 0;
  let all = 0;
  for (const { mentions, chrome } of document.sentences) {
    if (chrome) continue;
    for (const mention of mentions) {
      const named = mention.sort === "stranger" ? resolver.resolve(mention) : mention.organisation;
      if (!named || (mention.sort !== "organisation" && mention.sort !== "stranger")) continue;
      const count = (counts.get(named.name) ?? 0) + 1;
      counts.set(named.name, count);
      most = Math.max(most, count);
      all++;
    }
  }
  const made = { counts, most, all };
  counted.set(document, made);
  return made;
}
