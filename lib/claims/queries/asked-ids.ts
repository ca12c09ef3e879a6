import { type ClaimFilter, NOBODY } from "../filter";
import type { AskedIds } from "../where";
import type { Database } from "./database";

/** Of the companies, sources and claimants that a filter names; asks the database only if it names any. */
export async function askedIds(
  database: Database,
  { company, source, claimant }: ClaimFilter,
): Promise<AskedIds | undefined> {
  const named = claimant.filter((slug) => slug !== NOBODY);
  if (company.length === 0 && source.length === 0 && named.length === 0) return undefined;
  const organisations = (slugs: string) =>
    `ARRAY(SELECT DISTINCT id FROM (SELECT organisation_of(slug) AS id FROM unnest(${slugs}::text[]) AS slug) one
                   WHERE id IS NOT NULL)`;
  const { rows } = await database.query<AskedIds>(
    `SELECT ${organisations("$1")} AS company,
            ARRAY(SELECT id FROM sources WHERE slug = ANY($2::text[])) AS source,
            ${organisations("$3")} AS claimant, ARRAY(SELECT id FROM people WHERE slug = ANY($3::text[])) AS person`,
    [company, source, named],
  );
  return rows[0];
}
