import { isDeepStrictEqual } from "node:util";
import { Prisma } from "../../db/generated/client";
import { figureColumns, positionColumns, verdictColumns } from "../../figures/figure-columns";
import type { Standing } from "../../figures/grouping/standing";
import type { MadeFigure } from "../../figures/make-figures";
import { packAssertion } from "../../figures/packed-assertion";
import { insertRows } from "../insert-rows";
import { type StoredAssertion, standingColumns } from "./stored-standings";

/** Claims by the assertion that they were folded into. */
export type Members = ReadonlyMap<string, readonly string[]>;

interface Writing {
  members: Members;
  claimsOf: (key: string) => number;
  standingOf: (key: string) => Standing;
  /** What is stored of these assertions, where anything is: what reads the same is not written again. */
  stored: ReadonlyMap<string, StoredAssertion>;
  now: Date;
}

/**
 * Writes figures with all that hangs on them, over what is stored under their ids. Assertions that belonged to another
 * figure move; of those in `members` the claims are written too. What a figure no longer has is for the caller to delete,
 * and how many speak for it for countFigures to say.
 */
export async function writeFigures(
  tx: Prisma.TransactionClient,
  figures: readonly MadeFigure[],
  { members, now, ...writing }: Writing,
): Promise<void> {
  if (figures.length === 0) return;
  const ids = figures.map(({ id }) => id);
  await upsertFigures(tx, figures, now);
  await insertRows(
    tx,
    "figure_assertions",
    figures.flatMap((figure) => assertionRows(figure, writing)),
    `(id) DO UPDATE SET (${listed(WRITTEN)}) = (${listed(WRITTEN, "EXCLUDED.")})`,
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
  const positions = figures.flatMap((figure) => positionColumns(figure, writing.claimsOf));
  await replaceRows(tx, "positions", ["figure_id", "position"], { ids, rows: positions });
  await replaceRows(tx, "position_verdicts", ["figure_id", "a", "b"], {
    ids,
    rows: figures.flatMap(verdictColumns),
  });
}

/** Leaves these rows of the figures and no others, and writes none that stands already. */
async function replaceRows<Row extends object>(
  tx: Prisma.TransactionClient,
  table: "positions" | "position_verdicts",
  key: ReadonlyArray<keyof Row & string>,
  { ids, rows }: { ids: readonly string[]; rows: readonly Row[] },
): Promise<void> {
  const [into, keys] = [Prisma.raw(table), Prisma.raw(key.join(", "))];
  const columns = Object.keys(rows[0] ?? {});
  const { own, stored, written } = columnLists(columns, table);
  const same = Prisma.raw(key.map((column) => `said.${column} = ${table}.${column}`).join(" AND "));
  const gone = Prisma.sql`DELETE FROM ${into} WHERE figure_id = ANY(${[...ids]})`;
  if (columns.length === 0) {
    await tx.$executeRaw`/* kept */ ${gone}`;
    return;
  }
  await tx.$executeRaw`/* kept */
    WITH said AS MATERIALIZED (
      SELECT ${own} FROM jsonb_populate_recordset(NULL::${into}, ${JSON.stringify(rows)}::jsonb)),
    gone AS (${gone} AND NOT EXISTS (SELECT FROM said WHERE ${same}))
    INSERT INTO ${into} (${own}) SELECT * FROM said ON CONFLICT (${keys}) DO UPDATE SET (${own}) = (${written})
      WHERE (${stored}) IS DISTINCT FROM (${written})`;
}

const listed = (columns: readonly string[], of = ""): string =>
  columns.map((column) => `${of}${column}`).join(", ");

/** Columns of an upsert: by themselves, of the row that stands, and of the one that would take its place. */
function columnLists(columns: readonly string[], table: string) {
  return {
    own: Prisma.raw(listed(columns)),
    stored: Prisma.raw(listed(columns, `${table}.`)),
    written: Prisma.raw(listed(columns, "EXCLUDED.")),
  };
}

async function upsertFigures(
  tx: Prisma.TransactionClient,
  figures: readonly MadeFigure[],
  now: Date,
): Promise<void> {
  const { own, stored, written } = columnLists(QUESTION, "figures");
  await tx.$executeRaw`/* kept */
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
    ON CONFLICT (id) DO UPDATE SET (${own}, updated_at) = (${written}, EXCLUDED.updated_at)
      WHERE (${stored}) IS DISTINCT FROM (${written})`;
}

const QUESTION = [
  ..."kind subject_id counterparty_id object_name unit direction period_text period_start period_end first_day".split(
    " ",
  ),
  ..."last_day position_count agreement reason low_position high_position ratio".split(" "),
];
function assertionRows(
  { id, positions, assertions }: MadeFigure,
  { claimsOf, standingOf, stored }: Pick<Writing, "claimsOf" | "standingOf" | "stored">,
) {
  const numbers = new Map(
    positions.flatMap((position, number) => position.assertions.map((key) => [key, number])),
  );
  return assertions.flatMap((assertion) => {
    const { key } = assertion;
    const [position, claimCount, standing] = [numbers.get(key) ?? 0, claimsOf(key), standingOf(key)];
    const before = stored.get(key);
    if (
      before?.standing === standing &&
      before.position === position &&
      before.claimCount === claimCount &&
      isDeepStrictEqual(standing.facets.assertion, assertion)
    )
      return [];
    return {
      id: key,
      figure_id: id,
      position,
      assertion: packAssertion(assertion),
      claim_count: claimCount,
      ...standingColumns(standing),
    };
  });
}

const WRITTEN = [
  ..."figure_id position assertion claim_count words among side_a side_b tag amount amount_to event_from event_to turn".split(
    " ",
  ),
  ..."after_id after_turn score open strand_amount strand_day".split(" "),
];
