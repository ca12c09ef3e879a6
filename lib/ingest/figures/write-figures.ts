import type { Prisma } from "../../db/generated/client";
import { figureColumns, positionColumns, verdictColumns } from "../../figures/figure-columns";
import type { MadeFigure } from "../../figures/make-figures";
import { insertRows } from "../insert-rows";

/** Claims by the assertion that they were folded into. */
export type Members = ReadonlyMap<string, readonly string[]>;

/**
 * Writes figures with all that hangs on them, over what is stored under their ids. Assertions that belonged to another
 * figure move; of those in `members` the claims are written too. What a figure no longer has is for the caller to delete,
 * and how many speak for it for countFigures to say.
 */
export async function writeFigures(
  tx: Prisma.TransactionClient,
  figures: readonly MadeFigure[],
  { members, claimsOf, now }: { members: Members; claimsOf: (key: string) => number; now: Date },
): Promise<void> {
  if (figures.length === 0) return;
  const ids = figures.map(({ id }) => id);
  await upsertFigures(tx, figures, now);
  // One statement, for each is a way to the server and back.
  await tx.$executeRaw`
    WITH verdicts AS (DELETE FROM position_verdicts WHERE figure_id = ANY(${ids})),
      blocks AS (DELETE FROM figure_blocks WHERE figure_id = ANY(${ids}))
    DELETE FROM positions WHERE figure_id = ANY(${ids})`;
  await insertRows(tx, "figure_blocks", figures.flatMap(blockRows));
  await insertRows(
    tx,
    "figure_assertions",
    figures.flatMap((figure) => assertionRows(figure, claimsOf)),
    `(id) DO UPDATE SET (figure_id, position, assertion, claim_count) =
      (EXCLUDED.figure_id, EXCLUDED.position, EXCLUDED.assertion, EXCLUDED.claim_count)
      WHERE (figure_assertions.figure_id, figure_assertions.position, figure_assertions.assertion, figure_assertions.claim_count)
        IS DISTINCT FROM (EXCLUDED.figure_id, EXCLUDED.position, EXCLUDED.assertion, EXCLUDED.claim_count)`,
  );
  await insertRows(
    tx,
    "figure_claims",
    figures.flatMap(({ assertions }) =>
      assertions.flatMap(({ key }) =>
        (members.get(key) ?? []).map((claim_id) => ({ claim_id, assertion_id: key })),
      ),
    ),
    `(claim_id) DO UPDATE SET assertion_id = EXCLUDED.assertion_id
      WHERE figure_claims.assertion_id <> EXCLUDED.assertion_id`,
  );
  await insertRows(
    tx,
    "positions",
    figures.flatMap((figure) => positionColumns(figure, claimsOf).map((row) => ({ ...row }))),
  );
  await insertRows(
    tx,
    "position_verdicts",
    figures.flatMap((figure) => verdictColumns(figure).map((row) => ({ ...row }))),
  );
}

async function upsertFigures(
  tx: Prisma.TransactionClient,
  figures: readonly MadeFigure[],
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO figures (id, kind, subject_id, counterparty_id, object_name, unit, direction, period_text, period_start,
      period_end, first_day, last_day, claim_count, article_count, source_count, claimant_count, position_count, agreement,
      reason, low_position, high_position, ratio, updated_at)
    SELECT f.id, f.kind, subject.id, counterparty.id, f.object_name, f.unit, f.direction, f.period_text, f.period_start,
      f.period_end, f.first_day, f.last_day, 0, 0, 0, 0, f.position_count, f.agreement,
      f.reason, f.low_position, f.high_position, f.ratio, ${now}
    FROM jsonb_to_recordset(${JSON.stringify(figures.map(figureColumns))}::jsonb) AS f(
      id text, kind kind, subject_name text, counterparty_name text, object_name text, unit text, direction direction,
      period_text text, period_start date, period_end date, first_day date, last_day date, position_count int,
      agreement agreement, reason disagreement_reason, low_position smallint, high_position smallint, ratio numeric)
      JOIN organisations subject ON subject.name = f.subject_name
      LEFT JOIN organisations counterparty ON counterparty.name = f.counterparty_name
    ON CONFLICT (id) DO UPDATE SET (kind, subject_id, counterparty_id, object_name, unit, direction, period_text,
      period_start, period_end, first_day, last_day, position_count, agreement, reason, low_position, high_position, ratio,
      updated_at) = (EXCLUDED.kind, EXCLUDED.subject_id, EXCLUDED.counterparty_id, EXCLUDED.object_name, EXCLUDED.unit,
      EXCLUDED.direction, EXCLUDED.period_text, EXCLUDED.period_start, EXCLUDED.period_end, EXCLUDED.first_day,
      EXCLUDED.last_day, EXCLUDED.position_count, EXCLUDED.agreement, EXCLUDED.reason, EXCLUDED.low_position,
      EXCLUDED.high_position, EXCLUDED.ratio, EXCLUDED.updated_at)`;
}

const blockRows = ({ id, blocks }: MadeFigure) => blocks.map((block) => ({ block, figure_id: id }));

function assertionRows({ id, positions, assertions }: MadeFigure, claimsOf: (key: string) => number) {
  const numbers = new Map(
    positions.flatMap((position, number) => position.assertions.map((key) => [key, number])),
  );
  return assertions.map((assertion) => ({
    id: assertion.key,
    figure_id: id,
    position: numbers.get(assertion.key) ?? 0,
    assertion,
    claim_count: claimsOf(assertion.key),
  }));
}
