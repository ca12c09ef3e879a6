import type { ClaimFilter } from "../filter";
import type { ChartClaim, ChartClaims, ClaimRow } from "../rows";
import { Bindings, whereClaims } from "../where";
import { CLAIM_COLUMNS, CLAIM_TABLES, type ClaimRecord, toClaimRows } from "./claim-rows";
import { countClaims } from "./count-claims";
import type { Database } from "./database";

const OLDEST_FIRST = "ORDER BY c.claim_date ASC, c.id DESC";

/** The matching claims for a chart, oldest first: all of them, or `cap`, an even sample that keeps each month's extremes. */
export async function chartClaims(database: Database, filter: ClaimFilter, cap = 2000): Promise<ChartClaims> {
  const bindings = new Bindings();
  const where = whereClaims(filter, bindings);
  const { rows: first } = await database.query<ClaimRecord>(
    `SELECT ${CLAIM_COLUMNS} FROM ${CLAIM_TABLES} WHERE ${where} ${OLDEST_FIRST} LIMIT ${bindings.bind(cap + 1)}`,
    bindings.values,
  );
  const [records, total] =
    first.length <= cap
      ? [first, first.length]
      : await Promise.all([sample(database, filter, cap), countClaims(database, filter)]);
  const claims = (await toClaimRows(database, records)).map(toChartClaim);
  return { claims, shown: claims.length, total };
}

/** The lowest and the highest of each month and currency or unit come first, then any others: an id is a hash, so evenly. */
async function sample(database: Database, filter: ClaimFilter, cap: number): Promise<ClaimRecord[]> {
  const bindings = new Bindings();
  const { rows } = await database.query<ClaimRecord>(
    `WITH matching AS (
       SELECT c.claim_date, c.id,
              row_number() OVER (measure ORDER BY COALESCE(c.high, c.low) DESC, c.id) AS from_highest,
              row_number() OVER (measure ORDER BY COALESCE(c.low, c.high) ASC, c.id) AS from_lowest
         FROM claims c WHERE ${whereClaims(filter, bindings)}
       WINDOW measure AS (PARTITION BY date_trunc('month', c.claim_date), c.currency, c.unit)),
     chosen AS (
       SELECT claim_date, id FROM matching
        ORDER BY LEAST(from_highest, from_lowest) > 1, md5(id), id LIMIT ${bindings.bind(cap)})
     SELECT ${CLAIM_COLUMNS} FROM ${CLAIM_TABLES} JOIN chosen ON chosen.claim_date = c.claim_date AND chosen.id = c.id
     ${OLDEST_FIRST}`,
    bindings.values,
  );
  return rows;
}

const toChartClaim = (row: ClaimRow): ChartClaim => ({
  id: row.id,
  claimDate: row.claimDate,
  datePrecision: row.datePrecision,
  kind: row.kind,
  subject: row.subject,
  low: row.amount.low === null ? null : Number(row.amount.low),
  high: row.amount.high === null ? null : Number(row.amount.high),
  amount: row.amount,
  modality: row.modality,
  basis: row.basis,
  source: row.source,
  claimant: row.claimant,
});
