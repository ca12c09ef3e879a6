import type { FilterOptions } from "../rows";
import { isoDay } from "./claim-rows";
import type { Database } from "./database";

const counted = (column: string): string =>
  `(SELECT COALESCE(jsonb_agg(jsonb_build_object('value', value, 'count', count) ORDER BY count DESC, value), '[]')
      FROM (SELECT ${column}::text AS value, count(*) AS count FROM current_claims
             WHERE ${column} IS NOT NULL GROUP BY 1) counted)`;

/** Every value that some current claim has, with how many claims have it. */
export async function filterOptions(database: Database): Promise<FilterOptions> {
  const { rows } = await database.query<FilterOptions>(
    `WITH current_claims AS (
       SELECT kind, modality, language, currency, evidence, source_id, claim_date
         FROM claims WHERE superseded_at IS NULL)
     SELECT ${counted("kind")} AS kinds, ${counted("modality")} AS modalities, ${counted("language")} AS languages,
            ${counted("currency")} AS currencies, ${counted("evidence")} AS evidence,
            (SELECT COALESCE(jsonb_agg(jsonb_build_object('slug', slug, 'name', name, 'count', count)
                                       ORDER BY count DESC, slug), '[]')
               FROM (SELECT source_id, count(*) AS count FROM current_claims GROUP BY 1) counted
               JOIN sources ON sources.id = source_id) AS sources,
            (SELECT ${isoDay("min(claim_date)")} FROM current_claims) AS "firstDate",
            (SELECT ${isoDay("max(claim_date)")} FROM current_claims) AS "lastDate"`,
  );
  const record = rows[0];
  if (!record) throw new Error("An aggregate over the claims gave no row.");
  return record;
}
