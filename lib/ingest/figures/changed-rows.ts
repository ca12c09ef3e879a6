import { type PositionColumns, positionColumns, type VerdictColumns } from "../../figures/figure-columns";
import { foldPositions } from "../../figures/fold-positions";
import { addTo } from "../../figures/grouping/add-to";
import type { MadeFigure } from "../../figures/make-figures";
import type { Assertion, Position } from "../../figures/types";
import { EVERY_PAIR } from "../../figures/verdicts";
import type { StoredAssertion } from "./stored-standings";

/** Rows of positions and verdicts that are not stored so, and the figures of which no other verdicts may be left. */
export interface ChangedRows {
  positions: PositionColumns[];
  verdicts: VerdictColumns[];
  whole: string[];
}

/**
 * What is stored follows from the assertions that are stored, and is not read: a position stands as it did if the same is said
 * by as many, a verdict if both its positions stand as they did. Of a large figure not every pair has one, so all are written.
 */
export function changedRows(
  figures: ReadonlyArray<{ figure: MadeFigure; verdicts: readonly VerdictColumns[] }>,
  stored: ReadonlyMap<string, StoredAssertion>,
  claimsOf: (assertion: string) => number,
): ChangedRows {
  const former = new Map<string, Assertion[]>();
  for (const { standing } of stored.values()) addTo(former, standing.figure, standing.facets.assertion);
  const formerClaimsOf = (assertion: string) => stored.get(assertion)?.claimCount ?? 0;
  const changed: ChangedRows = { positions: [], verdicts: [], whole: [] };
  for (const { figure, verdicts } of figures) {
    const before = foldPositions(former.get(figure.id) ?? []);
    const same = figure.positions.map((position, number) => isSame(position, before[number]));
    const counts = (positions: readonly Position[], count: (assertion: string) => number) =>
      positions.map(({ assertions }) => assertions.reduce((sum, key) => sum + count(key), 0));
    const [now, then] = [counts(figure.positions, claimsOf), counts(before, formerClaimsOf)];
    const rows = positionColumns(figure, claimsOf);
    changed.positions.push(...rows.filter((_, number) => !same[number] || now[number] !== then[number]));
    if (Math.max(before.length, figure.positions.length) > EVERY_PAIR) {
      changed.whole.push(figure.id);
      changed.verdicts.push(...verdicts);
    } else changed.verdicts.push(...verdicts.filter(({ a, b }) => !same[a] || !same[b]));
  }
  return changed;
}

const isSame = (one: Position, other: Position | undefined): boolean =>
  one.key === other?.key && JSON.stringify(one) === JSON.stringify(other);
