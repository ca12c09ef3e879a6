import type { Kind } from "../../extraction/types";
import type { ClaimFilter } from "../filter";
import type { CompanyTrack } from "../rows";
import { Bindings, relationOf, whereClaims } from "../where";
import { CLAIM_COLUMNS, type ClaimRecord, claimTables, toClaimRows } from "./claim-rows";
import type { Database } from "./database";

/** As measure.ts has it: all money with a rate is in dollars. */
const CURRENCY = "CASE WHEN c.rate IS NOT NULL THEN 'USD' ELSE c.currency END";
const LOW =
  "CASE WHEN c.rate IS NOT NULL THEN COALESCE(c.usd_low, c.usd_high) ELSE COALESCE(c.low, c.high) END";
const HIGH =
  "CASE WHEN c.rate IS NOT NULL THEN COALESCE(c.usd_high, c.usd_low) ELSE COALESCE(c.high, c.low) END";

interface MonthRecord {
  kind: Kind;
  currency: string | null;
  unit: string | null;
  loss: boolean;
  month: string;
  low: number;
  high: number;
  claims: string;
  converted: string;
}

/**
 * What the matching claims say by kind: the months of each measure with their lowest and highest end, and the latest claim that
 * nobody denies in it (of one day the last by id). All of them, however many there are.
 */
export async function companyTrack(database: Database, filter: ClaimFilter): Promise<CompanyTrack[]> {
  const bindings = new Bindings();
  const relation = relationOf(filter, bindings);
  const where = whereClaims(filter, bindings);
  const [{ rows: months }, { rows: latest }] = await Promise.all([
    database.query<MonthRecord>(
      `SELECT c.kind, ${CURRENCY} AS currency, c.unit, c.direction IS NOT DISTINCT FROM 'loss' AS loss,
              to_char(c.claim_date, 'YYYY-MM') AS month, min(${LOW})::float8 AS low, max(${HIGH})::float8 AS high,
              count(*) AS claims, count(*) FILTER (WHERE c.rate IS NOT NULL AND c.currency <> 'USD') AS converted
         FROM ${relation} c WHERE ${where} GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 5, 4`,
      bindings.values,
    ),
    database.query<ClaimRecord & { measured: string | null }>(
      `WITH latest AS (
         SELECT DISTINCT ON (c.kind, ${CURRENCY}, c.unit) c.claim_date, c.id, ${CURRENCY} AS measured
           FROM ${relation} c WHERE ${where}
          ORDER BY c.kind, ${CURRENCY}, c.unit, c.modality = 'denied', c.claim_date DESC, c.id DESC)
       SELECT ${CLAIM_COLUMNS}, latest.measured
         FROM ${claimTables(relation)} JOIN latest ON latest.claim_date = c.claim_date AND latest.id = c.id`,
      bindings.values,
    ),
  ]);
  const claims = await toClaimRows(database, latest);
  const key = (kind: Kind, currency: string | null, unit: string | null) => `${kind} ${currency} ${unit}`;
  const latestOf = new Map(
    claims.map((claim, index) => [
      key(claim.kind, latest[index]?.measured ?? null, claim.amount.unit),
      claim,
    ]),
  );
  const tracks = new Map<string, CompanyTrack>();
  for (const { kind, currency, unit, loss, month, low, high, claims, converted } of months) {
    const own = key(kind, currency, unit);
    const claim = latestOf.get(own);
    if (claim === undefined) continue;
    const track = tracks.get(own) ?? {
      kind,
      currency,
      unit,
      latest: claim,
      claims: 0,
      converted: 0,
      months: [],
    };
    track.claims += Number(claims);
    track.converted += Number(converted);
    track.months.push(loss ? { month, low: -high, high: -low } : { month, low, high });
    tracks.set(own, track);
  }
  return [...tracks.values()];
}
