import { addTo } from "./grouping/add-to";
import { AllAround } from "./grouping/all-around";
import { FacetReader, type Facets } from "./grouping/facets";
import { familiesOf } from "./grouping/families";
import { stand } from "./grouping/follow";
import { nameIn } from "./grouping/name-in";
import { inOrder, type Standing } from "./grouping/standing";
import type { Knowledge } from "./knowledge";
import type { Assertion } from "./types";

/**
 * Which assertions answer one question. Each stands in one group, among those before it by first day and key; groups and their
 * members come in that order too, and the order of what is given says nothing.
 */
export function groupAssertions(assertions: readonly Assertion[], knowledge: Knowledge): Assertion[][] {
  return groupStandings(assertions, knowledge).map((members) =>
    members.map(({ facets: { assertion } }) => assertion),
  );
}

/** The same, with where each stands. */
export function groupStandings(assertions: readonly Assertion[], knowledge: Knowledge): Standing[][] {
  const reader = new FacetReader(knowledge);
  const facets = assertions.map((assertion) => reader.read(assertion)).sort(inOrder);
  const nameOf = namesOf(facets);
  const around = new AllAround();
  const groups = new Map<string, Standing[]>();
  for (const one of facets) {
    const name = nameOf(one);
    const standing = stand(one, name, around);
    around.add(standing, name);
    addTo(groups, standing.figure, standing);
  }
  return [...groups.values()];
}

/** The name of each of these, which come in order. */
function namesOf(facets: readonly Facets[]): (of: Facets) => string | null {
  const said = new Map<string, string[]>();
  for (const { among, topic } of facets) if (topic.named) addTo(said, among, topic.key);
  const families = new Map([...said].map(([among, keys]) => [among, familiesOf(keys)]));
  return (one) => nameIn(families.get(one.among), one);
}
