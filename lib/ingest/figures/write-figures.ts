import { isDeepStrictEqual } from "node:util";
import type { Prisma } from "../../db/generated/client";
import { KEPT } from "../../db/kept-plans";
import type { Standing } from "../../figures/grouping/standing";
import type { MadeFigure } from "../../figures/make-figures";
import { packAssertion } from "../../figures/packed-assertion";
import { changedRows } from "./changed-rows";
import { countFigure } from "./count-figure";
import type { FigureClaim } from "./figure-claims";
import { type StoredAssertion, standingColumns } from "./stored-standings";

interface Writing {
  /** The claims of an assertion. */
  claims: (assertion: string) => readonly FigureClaim[];
  standingOf: (key: string) => Standing;
  /** What is stored of these assertions, where anything is: what reads the same is not written again. */
  stored: ReadonlyMap<string, StoredAssertion>;
  /** Claims that are in no figure now, assertions that nothing says, and figures that hold none. */
  gone: Record<"claims" | "assertions" | "figures", readonly string[]>;
  now: Date;
}

/**
 * Writes figures with all that hangs on them over what is stored under their ids, and removes what is gone; in one statement, for
 * each is a way to the server and back. Assertions and claims that belonged to another figure move.
 */
export async function writeFigures(
  tx: Prisma.TransactionClient,
  figures: readonly MadeFigure[],
  { claims, gone, now, ...writing }: Writing,
): Promise<void> {
  if (figures.length + gone.claims.length + gone.assertions.length + gone.figures.length === 0) return;
  const counted = figures.map((figure) => countFigure(figure, claims));
  const claimsOf = (key: string) => claims(key).length;
  const changed = changedRows(
    counted.map(({ verdicts }, at) => ({ figure: figures[at] as MadeFigure, verdicts })),
    writing.stored,
    claimsOf,
  );
  const rows = [
    counted.map(({ columns }) => columns),
    figures.flatMap((figure) => assertionRows(figure, { ...writing, claimsOf })),
    counted.flatMap((one) => one.claims),
    changed.positions,
    changed.verdicts,
  ];
  await tx.$executeRawUnsafe(
    WRITE,
    ...rows.map((each) => JSON.stringify(each)),
    [...gone.claims],
    [...gone.assertions],
    [...gone.figures],
    now,
    JSON.stringify(changed.left),
  );
}

function assertionRows(
  { id, positions, assertions }: MadeFigure,
  {
    claimsOf,
    standingOf,
    stored,
  }: Pick<Writing, "standingOf" | "stored"> & { claimsOf: (key: string) => number },
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

/** Columns of a table: those of its key, and the others. */
interface Columns {
  key: readonly string[];
  said: readonly string[];
}

const FIGURES: Columns = {
  key: ["id"],
  said: [
    ..."kind subject_id counterparty_id object_name unit direction period_text period_start period_end".split(
      " ",
    ),
    ..."first_day last_day claim_count article_count source_count claimant_count position_count".split(" "),
    ..."agreement reason low_position high_position ratio severity plan_state plan_claim_id".split(" "),
  ],
};
const ASSERTIONS: Columns = {
  key: ["id"],
  said: [
    ..."figure_id position assertion claim_count words among side_a side_b tag amount amount_to".split(" "),
    ..."event_from event_to turn after_id after_turn score open strand_amount strand_day".split(" "),
  ],
};
const CLAIMS: Columns = { key: ["claim_id"], said: ["assertion_id", "stand", "first", "agreement"] };
const POSITIONS: Columns = {
  key: ["figure_id", "position"],
  said: [
    ..."low high comparator direction currency unit basis denied usd_low usd_high first_day last_day".split(
      " ",
    ),
    ..."claim_count first_claim_id".split(" "),
  ],
};
const VERDICTS: Columns = { key: ["figure_id", "a", "b"], said: ["agreement", "reason", "apart"] };

const listed = (columns: readonly string[], of = ""): string =>
  columns.map((column) => `${of}"${column}"`).join(", ");

/** Puts rows of a query in, over those that stand. */
function put(table: string, { key, said }: Columns, rows: string): string {
  return `INSERT INTO ${table} (${listed([...key, ...said])}) SELECT ${listed([...key, ...said])} FROM ${rows}
    ON CONFLICT (${listed(key)}) DO UPDATE SET (${listed(said)}) = (${listed(said, "EXCLUDED.")})`;
}

/** Rows of a table as one JSON value, the parameter of this number. */
const given = (table: string, parameter: number): string =>
  `jsonb_populate_recordset(NULL::${table}, $${parameter}::jsonb)`;

/** What a statement writes is seen by none of its own parts, but by the triggers at its end: so each claim's agreement is given. */
const WRITE = `${KEPT}WITH
  figures_said AS MATERIALIZED (
    SELECT f.*, subject.id AS subject_id, counterparty.id AS counterparty_id FROM jsonb_to_recordset($1::jsonb) AS f(
      id text, kind kind, subject_name text, counterparty_name text, object_name text, unit text, direction direction,
      period_text text, period_start date, period_end date, first_day date, last_day date, claim_count int, article_count int,
      source_count int, claimant_count int, position_count int, agreement agreement, reason disagreement_reason,
      low_position smallint, high_position smallint, ratio numeric, severity numeric, plan_state plan_state, plan_claim_id text)
    JOIN organisations subject ON subject.name = f.subject_name
    LEFT JOIN organisations counterparty ON counterparty.name = f.counterparty_name),
  figures_put AS (${put(
    "figures",
    { key: FIGURES.key, said: [...FIGURES.said, "updated_at"] },
    "(SELECT *, $9::timestamptz AS updated_at FROM figures_said) said",
  )}),
  assertions_put AS (${put("figure_assertions", ASSERTIONS, given("figure_assertions", 2))}),
  claims_put AS (${put("figure_claims", CLAIMS, given("figure_claims", 3))}),
  positions_gone AS (DELETE FROM positions p USING figures_said f
    WHERE p.figure_id = f.id AND p.position >= f.position_count),
  positions_put AS (${put("positions", POSITIONS, given("positions", 4))}),
  verdicts_gone AS (DELETE FROM position_verdicts v USING ${given("position_verdicts", 10)} left_behind
    WHERE v.figure_id = left_behind.figure_id AND v.a = left_behind.a AND v.b = left_behind.b),
  verdicts_put AS (${put("position_verdicts", VERDICTS, given("position_verdicts", 5))}),
  claims_gone AS (DELETE FROM figure_claims WHERE claim_id = ANY($6::text[])),
  assertions_gone AS (DELETE FROM figure_assertions WHERE id = ANY($7::text[]))
  DELETE FROM figures WHERE id = ANY($8::text[])`;
