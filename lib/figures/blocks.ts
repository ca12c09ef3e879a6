import { FacetReader, type Facets } from "./grouping/facets";
import type { Knowledge } from "./knowledge";
import type { Assertion } from "./types";

/**
 * The blocks in which an assertion's figure may lie: assertions that share none never influence each other. One is grouped
 * among those of its home and cell only; a deal may besides be joined to one of which either party is known.
 */
export function blocksOf(assertion: Assertion, knowledge: Knowledge): string[] {
  return facetBlocks(new FacetReader(knowledge).read(assertion, 0));
}

export function facetBlocks({ assertion, home, parties, cell }: Facets): string[] {
  const homes = assertion.kind === "deal" ? [...new Set(parties)].sort() : [home];
  return homes.map((each) => `${cell}|${each}`);
}
