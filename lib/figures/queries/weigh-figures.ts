import {
  type FigureColumns,
  type PositionColumns,
  positionColumns,
  type VerdictColumns,
  verdictColumns,
} from "../figure-columns";
import { foldOrigins } from "../fold-origins";
import { severityOf } from "../severity";
import type { FigureRecord } from "./figure-rows";
import type { FiguresThen, FigureThen, Member } from "./figures-as-of";
import type { StoredVoice } from "./read-voices";

/** A figure with its claims and what speaks for it. */
export interface FigureWeighed extends FigureThen {
  members: Member[];
  voices: StoredVoice[];
  record: FigureRecord;
  positions: PositionColumns[];
  verdicts: VerdictColumns[];
}

/** Figures with who speaks for them, in the order given. */
export async function weighFigures(
  then: FiguresThen,
  figures: readonly FigureThen[],
): Promise<FigureWeighed[]> {
  if (figures.length === 0) return [];
  const voices = await then.voicesOf(figures);
  return figures.map((figure) => {
    const { made, columns, mostOrigins } = figure;
    const spoken = voices.get(made.id) ?? [];
    const members = spoken.flatMap(({ claims, position }) =>
      claims.map((claim) => ({ claim, position: Number(position) })),
    );
    const { articles, sources, claimants } = foldOrigins(spoken);
    const counts = new Map<number, number>();
    for (const { position } of members) counts.set(position, (counts.get(position) ?? 0) + 1);
    return {
      made,
      columns,
      mostOrigins,
      members,
      voices: spoken,
      positions: positionColumns(made, () => 0).map((row) => ({
        ...row,
        claim_count: counts.get(row.position) ?? 0,
      })),
      verdicts: verdictColumns(made),
      record: {
        ...columns,
        ...then.parties.idsOf(columns),
        object_id: null,
        claim_count: members.length,
        article_count: articles,
        source_count: sources,
        claimant_count: claimants,
        severity: severityThen(columns, sources + claimants).toFixed(4),
        plan_state: null,
        plan_claim_id: null,
      },
    };
  });
}

/** By how much a figure of so many origins counts. */
export function severityThen(columns: FigureColumns, origins: number): number {
  const ratio = columns.ratio === null ? null : Number(columns.ratio);
  return severityOf({ ...columns, ratio, origins });
}
