import { AnchorLine } from "./anchor-line";
import type { Facets } from "./facets";
import type { Run } from "./group-cell";

const RANK = { name: 3, date: 2, period: 1, closeness: 0 } as const;

/**
 * Joins each run to the one that it must belong to: one that more holds together, close in amount and in time, with no other
 * as close. Nothing is joined where no ratio of amounts is close enough.
 */
export function attach(runs: readonly Run[], ratio: number | null): Run[] {
  if (ratio === null) return [...runs];
  let joined = [...runs];
  for (const held of ["date", "period", "closeness"] as const) {
    const anchors = joined.filter((run) => RANK[run.held] > RANK[held]);
    const loose = joined.filter((run) => run.held === held);
    if (anchors.length === 0 || loose.length === 0) continue;
    const rest = joined.filter((run) => RANK[run.held] < RANK[held]);
    joined = [...attachTo(new AnchorLine(anchors, ratio), loose), ...rest];
  }
  return joined;
}

/** The anchors with what belongs to them, and the runs that belong to none. */
export function attachTo(line: AnchorLine, runs: readonly Run[]): Run[] {
  const members = new Map<Run, Facets[]>(line.anchors.map((run) => [run, [...run.members]]));
  const alone: Run[] = [];
  for (const run of runs) {
    const anchor = line.anchorOf(run);
    if (anchor === null) alone.push(run);
    else members.get(anchor)?.push(...run.members);
  }
  return [...[...members].map(([run, list]) => ({ members: list, held: run.held })), ...alone];
}
