import { addTo } from "./grouping/add-to";
import type { Facets } from "./grouping/facets";
import type { StoredAssertion } from "./packed-assertions";
import type { Assertion } from "./types";

/** What became of figures whose assertions were grouped again: all that lie in some blocks, and only those. */
export class Regrouped {
  /** The groups that are not a figure just as it was. */
  readonly changed: Facets[][];
  /** Of the changed groups, by former figure, the one in which its deal between two parties now stands. */
  readonly deals = new Map<string, Facets[]>();
  /** The figures of which one assertion at least lies in the blocks, but that are none just as they were. */
  readonly former: readonly string[];

  /** `isOther` says of an assertion, by key, that it is not what it was. */
  constructor(
    stored: readonly StoredAssertion[],
    groups: readonly Facets[][],
    isOther: (key: string) => boolean,
  ) {
    const figureOf = new Map(stored.map(({ assertion, figureId }) => [assertion.key, figureId]));
    const sizes = new Map<string, number>();
    for (const { figureId } of stored) sizes.set(figureId, (sizes.get(figureId) ?? 0) + 1);
    const same = (group: Facets[]): boolean => {
      const [first] = group;
      const figure = figureOf.get(first?.assertion.key ?? "");
      return (
        figure !== undefined &&
        sizes.get(figure) === group.length &&
        group.every(({ assertion: { key } }) => figureOf.get(key) === figure && !isOther(key))
      );
    };
    const unchanged = new Set<string>();
    this.changed = [];
    for (const group of groups) {
      if (same(group)) unchanged.add(figureOf.get(group[0]?.assertion.key ?? "") ?? "");
      else this.changed.push(group);
    }
    this.former = [...sizes.keys()].filter((figure) => !unchanged.has(figure));
    for (const group of this.changed) {
      for (const { assertion, parties } of group) {
        const figure = figureOf.get(assertion.key);
        if (assertion.kind === "deal" && parties.length === 2 && figure !== undefined)
          this.deals.set(figure, group);
      }
    }
  }

  /** The changed groups with assertions of their former figures that lie in other blocks only, each beside its deal. */
  withOthers(others: readonly StoredAssertion[], read: (assertion: Assertion) => Facets): Facets[][] {
    const joined = new Map<Facets[], Facets[]>();
    for (const { figureId, assertion } of others) {
      const group = this.deals.get(figureId);
      if (group !== undefined) addTo(joined, group, read(assertion));
    }
    return this.changed.map((group) => [...group, ...(joined.get(group) ?? [])]);
  }

  /** The former figures, of those that changed, of which nothing is left under their ids. */
  left(made: ReadonlyArray<{ id: string }>): string[] {
    const ids = new Set(made.map(({ id }) => id));
    return this.former.filter((id) => !ids.has(id));
  }
}
