import type { Database } from "../../claims/queries/database";
import { type OrganisationRecord, toOrganisationRows } from "../../claims/queries/list-organisations";
import type { OrganisationRow } from "../../claims/rows";

/** Organisations with a current claim, in the order of their slugs, behind one of them. */
export async function listCompanies(
  database: Database,
  after: string | null,
  size: number,
): Promise<OrganisationRow[]> {
  const { rows } = await database.query<OrganisationRecord>(
    `SELECT o.id, o.slug, o.name, o.kind, o.country, counted.claims
       FROM organisations o
       JOIN LATERAL (SELECT count(*) AS claims FROM claims WHERE subject_id = o.id AND superseded_at IS NULL) counted
         ON counted.claims > 0
      WHERE $1::text IS NULL OR o.slug > $1 COLLATE "C" ORDER BY o.slug COLLATE "C" LIMIT $2`,
    [after, size],
  );
  return toOrganisationRows(database, rows);
}
