import { type PositionColumns, positionColumns, type VerdictColumns } from "../../figures/figure-columns";
import { foldPositions } from "../../figures/fold-positions";
import { addTo } from "../../figures/grouping/add-to";
import type { MadeFigure } from "../../figures/make-figures";
import type { Assertion, Position } from "../../figures/types";
import { eachPair } from "../../figures/verdicts";
import type { StoredAssertion } from "./stored-standings";

/** Rows of positions and verdicts that are not stored so, and verdicts that are stored but no longer kept. */
export interface ChangedRows {
  positions: PositionColumns[];
  verdicts: VerdictColumns[];
  left: Array<Pick<VerdictColumns, "figure_id" | "a" | "b">>;
}

/**
 * What is stored follows from the assertions that are stored, and is not read: a position stands as it did if the same is said
 * by as many, a verdict if it was kept and both its positions stand as they did.
 */
export function changedRows(
  figures: ReadonlyArray<{ figure: MadeFigure; verdicts: readonly VerdictColumns[] }>,
  stored: ReadonlyMap<string, StoredAssertion>,
  claimsOf: (assertion: string) => number,
): ChangedRows {
  const former = new Map<string, Assertion[]>();
  for (const { standing } of stored.values()) addTo(former, standing.figure, standing.facets.assertion);
  const formerClaimsOf = (assertion: string) => stored.get(assertion)?.claimCount ?? 0;
  const changed: ChangedRows = { positions: [], verdicts: [], left: [] };
  for (const { figure, verdicts } of figures) {
    const before = foldPositions(former.get(figure.id) ?? []);
    const same = figure.positions.map((position, number) => isSame(position, before[number]));
    const [now, then] = [counts(figure.positions, claimsOf), counts(before, formerClaimsOf)];
    const rows = positionColumns(figure, claimsOf);
    changed.positions.push(...rows.filter((_, number) => !same[number] || now[number] !== then[number]));
    const left = keptBefore(before);
    for (const verdict of verdicts) {
      const { a, b } = verdict;
      const wasKept = left.delete(`${a} ${b}`);
      if (!wasKept || !same[a] || !same[b]) changed.verdicts.push(verdict);
    }
    for (const [a, b] of left.values()) changed.left.push({ figure_id: figure.id, a, b });
  }
  return changed;
}

/** The numbers of the positions between which verdicts are kept. */
function keptBefore(positions: readonly Position[]): Map<string, [a: number, b: number]> {
  const numbers = new Map(positions.map(({ key }, number) => [key, number]));
  const kept = new Map<string, [a: number, b: number]>();
  eachPair(positions, (one, other) => {
    const [a, b] = [numbers.get(one.key) ?? 0, numbers.get(other.key) ?? 0];
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    kept.set(`${low} ${high}`, [low, high]);
  });
  return kept;
}

const counts = (positions: readonly Position[], count: (assertion: string) => number): number[] =>
  positions.map(({ assertions }) => assertions.reduce((sum, key) => sum + count(key), 0));

const isSame = (one: Position, other: Position | undefined): boolean =>
  one.key === other?.key && JSON.stringify(one) === JSON.stringify(other);
