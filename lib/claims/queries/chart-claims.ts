import { chooseMeasure, countMeasures, type Measure, type Printed } from "../charts/measure";
import type { ClaimFilter } from "../filter";
import type { ChartClaim, ChartClaims, ClaimRow } from "../rows";
import type { Exchange, ShownIn } from "../shown-money";
import { Bindings, relationOf, whereClaims } from "../where";
import { CLAIM_COLUMNS, type ClaimRecord, claimTables, toClaimRows } from "./claim-rows";
import type { Database } from "./database";
import { exchangeFor } from "./showing-of";

const OLDEST_FIRST = "ORDER BY c.claim_date ASC, c.id DESC";

/** More marks than this cover each other, and a browser takes seconds to draw them. */
const MOST_POINTS = 800;

interface Options {
  /** The key of the measure that is drawn; null for the most frequent. */
  measure?: string | null;
  /** What its money is shown in. */
  in?: ShownIn;
  cap?: number;
}

/** The matching claims for a chart, oldest first: all of them, or `cap` of those in its measure. */
export async function chartClaims(
  database: Database,
  filter: ClaimFilter,
  { measure = null, in: wanted = "USD", cap = MOST_POINTS }: Options = {},
): Promise<ChartClaims> {
  const bindings = new Bindings();
  const where = whereClaims(filter, bindings);
  const [exchange, { rows: records }] = await Promise.all([
    exchangeFor(database, wanted),
    database.query<ClaimRecord>(
      `SELECT ${CLAIM_COLUMNS} FROM ${claimTables(relationOf(filter, bindings))} WHERE ${where} ${OLDEST_FIRST} LIMIT ${bindings.bind(cap + 1)}`,
      bindings.values,
    ),
  ]);
  const currency = exchange?.currency ?? null;
  const drawnOf = async (some: readonly ClaimRecord[]) =>
    (await toClaimRows(database, some)).map((row) => toChartClaim(row, exchange));
  if (records.length <= cap) {
    const claims = await drawnOf(records);
    return { claims, shown: claims.length, total: claims.length, printed: null, currency };
  }
  const printed = await printedIn(database, filter, currency);
  const drawn = chooseMeasure(countMeasures(printed, currency), measure);
  const claims = drawn
    ? await drawnOf(await sample(database, filter, { ...drawn, into: currency }, cap))
    : [];
  return { claims, shown: claims.length, total: drawn?.count ?? 0, printed, currency };
}

/** Whether a claim can be shown in a currency, as in exchangeInto, if its rates are known in every month between the first and the last. */
function isShown(currency: string | null, bindings: Bindings): string {
  if (currency === null) return "FALSE";
  const dollars = "COALESCE(c.usd_high, c.usd_low) IS NOT NULL";
  if (currency === "USD") return dollars;
  const bound = bindings.bind(currency);
  const month = (end: "min" | "max") =>
    `(SELECT ${end}(month) FROM exchange_rates WHERE currency = ${bound}::bpchar)`;
  return `(c.currency IS NOT DISTINCT FROM ${bound}::bpchar OR ${dollars}
    AND c.claim_date >= ${month("min")} - interval '3 months' AND c.claim_date < ${month("max")} + interval '4 months')`;
}

/** What the matching claims were printed in, and whether that is shown in the currency. */
async function printedIn(
  database: Database,
  filter: ClaimFilter,
  currency: string | null,
): Promise<Printed[]> {
  const bindings = new Bindings();
  const { rows } = await database.query<{
    currency: string | null;
    unit: string | null;
    shown: boolean;
    count: string;
  }>(
    `SELECT c.currency, c.unit, ${isShown(currency, bindings)} AS shown, count(*)
       FROM ${relationOf(filter, bindings)} c WHERE ${whereClaims(filter, bindings)} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    bindings.values,
  );
  return rows.map(({ currency: code, unit, shown, count }) => ({
    amount: { currency: code, unit },
    shown: shown ? {} : null,
    count: Number(count),
  }));
}

/**
 * The lowest and the highest of each month come first, then any others: an id is a hash, so evenly. In dollars where there are
 * any: all of a month are converted at that month's rates.
 */
async function sample(
  database: Database,
  filter: ClaimFilter,
  { currency, unit, into }: Measure & { into: string | null },
  cap: number,
): Promise<ClaimRecord[]> {
  const bindings = new Bindings();
  const relation = relationOf(filter, bindings);
  const where = whereClaims(filter, bindings);
  const shown = isShown(into, bindings);
  const ofMeasure =
    currency !== null && currency === into
      ? shown
      : `c.currency IS NOT DISTINCT FROM ${bindings.bind(currency)}::bpchar AND NOT ${shown}`;
  const end = (first: "low" | "high", second: "low" | "high") =>
    `COALESCE(c.usd_${first}, c.usd_${second}, c.${first}, c.${second})`;
  // First of the joins: the planner looks at no more than eight at once.
  const chosen = `(SELECT c.* FROM chosen JOIN ${relation} c ON c.claim_date = chosen.claim_date AND c.id = chosen.id)`;
  const { rows } = await database.query<ClaimRecord>(
    `WITH matching AS (
       SELECT c.claim_date, c.id,
              row_number() OVER (of_month ORDER BY ${end("high", "low")} DESC, c.id) AS from_highest,
              row_number() OVER (of_month ORDER BY ${end("low", "high")} ASC, c.id) AS from_lowest
         FROM ${relation} c
        WHERE ${where} AND c.unit IS NOT DISTINCT FROM ${bindings.bind(unit)} AND ${ofMeasure}
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

const toChartClaim = (row: ClaimRow, exchange: Exchange | null): ChartClaim => ({
  id: row.id,
  claimDate: row.claimDate,
  datePrecision: row.datePrecision,
  kind: row.kind,
  subject: row.subject,
  low: toNumber(row.amount.low),
  high: toNumber(row.amount.high),
  amount: row.amount,
  shown: exchange?.of(row, row.claimDate) ?? null,
  modality: row.modality,
  basis: row.basis,
  source: row.source,
  claimant: row.claimant,
});
