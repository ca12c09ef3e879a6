import type { Kind } from "../../extraction/types";
import type { ClaimRow } from "../rows";
import { CLAIM_COLUMNS, CLAIM_TABLES, type ClaimRecord, toClaimRows } from "./claim-rows";
import type { Database } from "./database";

/**
 * Of every company of which one of these kinds is claimed in this currency, the latest current claim that nobody
 * denies in it; amounts per unit and groups ("Big Tech") are left out. The largest first, at most `size`, with how many companies there are.
 */
export async function latestByCompany(
  database: Database,
  kinds: readonly Kind[],
  { currency = "USD", size = 8 }: { currency?: string; size?: number } = {},
): Promise<{ claims: ClaimRow[]; total: number }> {
  const { rows } = await database.query<ClaimRecord & { companies: string }>(
    `WITH latest AS (
       SELECT DISTINCT ON (subject_id) claim_date, claims.id, COALESCE(high, low) AS size
         FROM claims JOIN organisations ON organisations.id = subject_id
        WHERE superseded_at IS NULL AND claims.kind::text = ANY($1::text[]) AND currency = $2 AND unit IS NULL
          AND modality <> 'denied' AND COALESCE(high, low) > 0 AND organisations.kind <> 'group'
        ORDER BY subject_id, claim_date DESC, claims.id),
     largest AS (
       SELECT latest.*, count(*) OVER () AS companies FROM latest ORDER BY size DESC, id LIMIT $3)
     SELECT ${CLAIM_COLUMNS}, largest.companies
       FROM ${CLAIM_TABLES} JOIN largest ON largest.claim_date = c.claim_date AND largest.id = c.id
      ORDER BY largest.size DESC, c.id`,
    [kinds, currency, size],
  );
  return { claims: await toClaimRows(database, rows), total: Number(rows[0]?.companies ?? 0) };
}
