import { isoDay, plainNumber } from "../../claims/queries/claim-rows";
import type { Database } from "../../claims/queries/database";
import { findNames, type NameOwner } from "../../claims/queries/names";
import type { FigureColumns } from "../figure-columns";
import type { FigureRow, PositionRow } from "../rows";
import type { PlanState } from "../types";
import { placeOf } from "./position-rows";

/** Joins whose names FIGURE_COLUMNS uses. */
export const FIGURE_TABLES = `figures f
  JOIN organisations subject ON subject.id = f.subject_id
  LEFT JOIN organisations counterparty ON counterparty.id = f.counterparty_id
  LEFT JOIN LATERAL (
    SELECT c.object_id AS id FROM figure_assertions a JOIN claims c ON c.id = a.id
     JOIN objects o ON o.id = c.object_id AND o.name = f.object_name
     WHERE a.figure_id = f.id LIMIT 1) object ON f.object_name IS NOT NULL`;

export const FIGURE_COLUMNS = `f.id, f.kind, f.subject_id, subject.slug AS subject_slug, subject.name AS subject_name,
  f.counterparty_id, counterparty.slug AS counterparty_slug, counterparty.name AS counterparty_name,
  object.id AS object_id, f.object_name, f.unit, f.direction,
  f.period_text, ${isoDay("f.period_start")} AS period_start, ${isoDay("f.period_end")} AS period_end,
  ${isoDay("f.first_day")} AS first_day, ${isoDay("f.last_day")} AS last_day,
  f.claim_count, f.article_count, f.source_count, f.claimant_count, f.position_count,
  f.agreement, f.reason, f.low_position, f.high_position, ${plainNumber("f.ratio")} AS ratio,
  ${plainNumber("f.severity")} AS severity, f.plan_state, f.plan_claim_id`;

/** A stored figure, or one made just now, with the rows that its names lead to and what speaks for it. */
export interface FigureRecord extends FigureColumns {
  subject_id: number;
  subject_slug: string;
  counterparty_id: number | null;
  counterparty_slug: string | null;
  object_id: number | null;
  claim_count: number;
  article_count: number;
  source_count: number;
  claimant_count: number;
  severity: string;
  plan_state: PlanState | null;
  plan_claim_id: string | null;
}

const namedIn = (record: FigureRecord): NameOwner[] => [
  { organisation: record.subject_id },
  { organisation: record.counterparty_id },
  { object: record.object_id },
];

/** The positions that the records name as their ends. */
export function endsOf(records: readonly FigureRecord[]): Array<{ figure: string; position: number }> {
  return records.flatMap(({ id, low_position, high_position }) =>
    [low_position, high_position].flatMap((position) =>
      position === null ? [] : [{ figure: id, position }],
    ),
  );
}

/** Records as components draw them, in their order. `positions` holds those that they name as their ends. */
export async function toFigureRows(
  database: Database,
  records: readonly FigureRecord[],
  positions: ReadonlyMap<string, PositionRow>,
): Promise<FigureRow[]> {
  const names = await findNames(database, records.flatMap(namedIn));
  return records.map((record) => {
    const at = (position: number | null) =>
      position === null ? undefined : positions.get(placeOf(record.id, position));
    const [low, high] = [at(record.low_position), at(record.high_position)];
    return {
      id: record.id,
      question: {
        kind: record.kind,
        subject: {
          slug: record.subject_slug,
          names: names.of({ organisation: record.subject_id }, record.subject_name),
        },
        counterparty:
          record.counterparty_name === null
            ? null
            : {
                slug: record.counterparty_slug,
                names: names.of({ organisation: record.counterparty_id }, record.counterparty_name),
              },
        object:
          record.object_name === null ? null : names.of({ object: record.object_id }, record.object_name),
        unit: record.unit,
        direction: record.direction,
        period:
          record.period_text === null
            ? null
            : { text: record.period_text, start: record.period_start, end: record.period_end },
        firstDay: record.first_day,
        lastDay: record.last_day,
      },
      claims: record.claim_count,
      articles: record.article_count,
      sources: record.source_count,
      claimants: record.claimant_count,
      positions: record.position_count,
      agreement: record.agreement,
      reason: record.reason,
      clash: low && high ? { low, high } : null,
      ratio: record.ratio === null ? null : Number(record.ratio),
      plan:
        record.plan_state === null || record.plan_claim_id === null
          ? null
          : { state: record.plan_state, claimId: record.plan_claim_id },
    };
  });
}
