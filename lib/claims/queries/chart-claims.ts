import { chooseMeasure, countMeasures, type Measure, type Printed } from "../charts/measure";
import type { ClaimFilter } from "../filter";
import type { ChartClaim, ChartClaims, ClaimRow } from "../rows";
import { Bindings, relationOf, whereClaims } from "../where";
import { CLAIM_COLUMNS, type ClaimRecord, claimTables, toClaimRows } from "./claim-rows";
import type { Database } from "./database";

const OLDEST_FIRST = "ORDER BY c.claim_date ASC, c.id DESC";

/** More marks than this cover each other, and a browser takes seconds to draw them. */
const MOST_POINTS = 800;

interface Options {
  /** The key of the measure that is drawn; null for the most frequent. */
  measure?: string | null;
  cap?: number;
}

/** The matching claims for a chart, oldest first: all of them, or `cap` of those in its measure. */
export async function chartClaims(
  database: Database,
  filter: ClaimFilter,
  { measure = null, cap = MOST_POINTS }: Options = {},
): Promise<ChartClaims> {
  const bindings = new Bindings();
  const where = whereClaims(filter, bindings);
  const { rows: records } = await database.query<ClaimRecord>(
    `SELECT ${CLAIM_COLUMNS} FROM ${claimTables(relationOf(filter, bindings))} WHERE ${where} ${OLDEST_FIRST} LIMIT ${bindings.bind(cap + 1)}`,
    bindings.values,
  );
  if (records.length <= cap) {
    const claims = await toChartClaims(database, records);
    return { claims, shown: claims.length, total: claims.length, printed: null };
  }
  const printed = await printedIn(database, filter);
  const drawn = chooseMeasure(countMeasures(printed), measure);
  const claims = drawn ? await toChartClaims(database, await sample(database, filter, drawn, cap)) : [];
  return { claims, shown: claims.length, total: drawn?.count ?? 0, printed };
}

const toChartClaims = async (database: Database, records: readonly ClaimRecord[]): Promise<ChartClaim[]> =>
  (await toClaimRows(database, records)).map(toChartClaim);

/** What the matching claims were printed in, and whether that has dollars. */
async function printedIn(database: Database, filter: ClaimFilter): Promise<Printed[]> {
  const bindings = new Bindings();
  const { rows } = await database.query<{
    currency: string | null;
    unit: string | null;
    rated: boolean;
    count: string;
  }>(
    `SELECT c.currency, c.unit, COALESCE(c.usd_high, c.usd_low) IS NOT NULL AS rated, count(*)
       FROM ${relationOf(filter, bindings)} c WHERE ${whereClaims(filter, bindings)} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    bindings.values,
  );
  return rows.map(({ currency, unit, rated, count }) => ({
    amount: { currency, unit },
    usd: rated ? {} : null,
    count: Number(count),
  }));
}

/** The lowest and the highest of each month come first, then any others: an id is a hash, so evenly. */
async function sample(
  database: Database,
  filter: ClaimFilter,
  { currency, unit }: Measure,
  cap: number,
): Promise<ClaimRecord[]> {
  const bindings = new Bindings();
  const relation = relationOf(filter, bindings);
  const where = whereClaims(filter, bindings);
  const own = `c.currency IS NOT DISTINCT FROM ${bindings.bind(currency)}::bpchar`;
  const dollars = currency === "USD" ? "COALESCE(c.usd_high, c.usd_low) IS NOT NULL" : "FALSE";
  const end = (first: "low" | "high", second: "low" | "high") =>
    `COALESCE(CASE WHEN ${own} THEN COALESCE(c.${first}, c.${second}) END, c.usd_${first}, c.usd_${second})`;
  // First of the joins: the planner looks at no more than eight at once.
  const chosen = `(SELECT c.* FROM chosen JOIN ${relation} c ON c.claim_date = chosen.claim_date AND c.id = chosen.id)`;
  const { rows } = await database.query<ClaimRecord>(
    `WITH matching AS (
       SELECT c.claim_date, c.id,
              row_number() OVER (of_month ORDER BY ${end("high", "low")} DESC, c.id) AS from_highest,
              row_number() OVER (of_month ORDER BY ${end("low", "high")} ASC, c.id) AS from_lowest
         FROM ${relation} c
        WHERE ${where} AND c.unit IS NOT DISTINCT FROM ${bindings.bind(unit)} AND (${own} OR ${dollars})
       WINDOW of_month AS (PARTITION BY date_trunc('month', c.claim_date))),
     chosen AS (
       SELECT claim_date, id FROM matching
        ORDER BY LEAST(from_highest, from_lowest) > 1, md5(id), id LIMIT ${bindings.bind(cap)})
     SELECT ${CLAIM_COLUMNS} FROM ${claimTables(chosen)} ${OLDEST_FIRST}`,
    bindings.values,
  );
  return rows;
}

const toNumber = (end: string | null): number | null => (end === null ? null : Number(end));

const toChartClaim = (row: ClaimRow): ChartClaim => ({
  id: row.id,
  claimDate: row.claimDate,
  datePrecision: row.datePrecision,
  kind: row.kind,
  subject: row.subject,
  low: toNumber(row.amount.low),
  high: toNumber(row.amount.high),
  amount: row.amount,
  usd: row.usd,
  modality: row.modality,
  basis: row.basis,
  source: row.source,
  claimant: row.claimant,
});
