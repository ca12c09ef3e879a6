import type { OrganisationRow } from "../rows";
import { isoDay } from "./claim-rows";
import type { Database } from "./database";
import { findNames } from "./names";

export interface OrganisationRecord {
  id: number;
  slug: string;
  name: string;
  kind: string;
  country: string | null;
  claims: string;
  last_date: string | null;
}

/** Records as components draw them, with the names in every language of the interface. */
export async function toOrganisationRows(
  database: Database,
  records: readonly OrganisationRecord[],
): Promise<OrganisationRow[]> {
  const names = await findNames(
    database,
    records.map(({ id }) => ({ organisation: id })),
  );
  return records.map(({ id, slug, name, kind, country, claims, last_date }) => ({
    slug,
    names: names.of({ organisation: id }, name),
    kind,
    country,
    claims: Number(claims),
    lastDate: last_date,
  }));
}

/** Organisations by number of claims: those with one, or, where `slugs` is given, those. */
export async function listOrganisations(
  database: Database,
  { slugs, size = 500 }: { slugs?: readonly string[]; size?: number } = {},
): Promise<OrganisationRow[]> {
  const { rows } = await database.query<OrganisationRecord>(
    `WITH counted AS (
       SELECT subject_id, count(*) AS claims, max(claim_date) AS last FROM claims WHERE superseded_at IS NULL GROUP BY subject_id)
     SELECT id, slug, name, kind, country, COALESCE(claims, 0) AS claims,
            ${isoDay("last")} AS last_date
       FROM organisations LEFT JOIN counted ON subject_id = id
      WHERE CASE WHEN $1::text[] IS NULL THEN claims > 0 ELSE slug = ANY($1::text[]) END
      ORDER BY COALESCE(claims, 0) DESC, id LIMIT $2`,
    [slugs ?? null, size],
  );
  return toOrganisationRows(database, rows);
}
