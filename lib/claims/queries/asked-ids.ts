import type { ClaimFilter } from "../filter";
import type { AskedIds } from "../where";
import type { Database } from "./database";

/** Of the companies and sources that a filter names; asks the database only if it names any. */
export async function askedIds(
  database: Database,
  { company, source }: ClaimFilter,
): Promise<AskedIds | undefined> {
  if (company.length === 0 && source.length === 0) return undefined;
  const { rows } = await database.query<{ company: number[]; source: number[] }>(
    `SELECT ARRAY(SELECT DISTINCT id FROM (SELECT organisation_of(slug) AS id FROM unnest($1::text[]) AS slug) one
                   WHERE id IS NOT NULL) AS company,
            ARRAY(SELECT id FROM sources WHERE slug = ANY($2::text[])) AS source`,
    [company, source],
  );
  return rows[0];
}
