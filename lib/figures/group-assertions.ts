import { addTo } from "./grouping/add-to";
import { FacetReader, type Facets } from "./grouping/facets";
import { groupCell, type Run } from "./grouping/group-cell";
import { joinDeals } from "./grouping/join-deals";
import type { Knowledge } from "./knowledge";
import type { Assertion } from "./types";

/**
 * Which assertions answer one question. Each stands in one group; groups and their members come in the order of their keys,
 * and the order of what is given says nothing.
 */
export function groupAssertions(assertions: readonly Assertion[], knowledge: Knowledge): Assertion[][] {
  return groupFacets(assertions, knowledge).map((members) => members.map(({ assertion }) => assertion));
}

/** The same, with what was read of each. */
export function groupFacets(assertions: readonly Assertion[], knowledge: Knowledge): Facets[][] {
  const reader = new FacetReader(knowledge);
  const facets = [...assertions]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((assertion, place) => reader.read(assertion, place));
  const cells = new Map<string, Facets[]>();
  for (const facet of facets) addTo(cells, facet.among, facet);
  const deals = new Map<string, Run[]>();
  const others: Run[] = [];
  for (const members of cells.values()) {
    const [first] = members;
    if (first?.assertion.kind !== "deal") others.push(...groupCell(members));
    else for (const run of groupCell(members)) addTo(deals, first.cell, run);
  }
  return [...others, ...[...deals.values()].flatMap(joinDeals)]
    .map(({ members }) => members.sort((a, b) => a.place - b.place))
    .sort(([a], [b]) => (a?.place ?? 0) - (b?.place ?? 0));
}
