import { foldName } from "../../organisations/fold";
import type { OrganisationHit } from "../rows";
import { likeLiteral } from "../where";
import { isoDay } from "./claim-rows";
import type { Database } from "./database";
import { type OrganisationRecord, toOrganisationRows } from "./list-organisations";

/**
 * Organisations that a reader may mean, in any of their names and scripts, or through something that they own
 * ("ChatGPT"): the exact name first, then names in which a word begins with the text, then names that hold it, each by
 * number of claims. An Arabic word begins after its article too. Text without a letter or digit finds nothing.
 */
export async function searchOrganisations(
  database: Database,
  text: string,
  size = 12,
): Promise<OrganisationHit[]> {
  const folded = foldName(text);
  if (folded === "") return [];
  const { rows } = await database.query<OrganisationRecord & { matched: string }>(
    `WITH hit AS (
       SELECT COALESCE(n.organisation_id, w.organisation_id) AS organisation_id, n.text, n.id,
              CASE WHEN n.folded = $1 THEN 0
                   WHEN ' ' || n.folded LIKE '% ' || $2 || '%' OR ' ' || n.folded LIKE '% ال' || $2 || '%' THEN 1
                   ELSE 2 END AS distance,
              n.organisation_id IS NULL AS owned
         FROM names n LEFT JOIN object_owners w ON w.object_id = n.object_id
        WHERE n.folded LIKE '%' || $2 || '%' AND (n.organisation_id IS NOT NULL OR w.organisation_id IS NOT NULL)),
     best AS (
       SELECT DISTINCT ON (organisation_id) * FROM hit ORDER BY organisation_id, distance, owned, id)
     SELECT o.id, o.slug, o.name, o.kind, o.country, best.text AS matched, counted.claims,
            ${isoDay("counted.last")} AS last_date
       FROM best JOIN organisations o ON o.id = best.organisation_id
       CROSS JOIN LATERAL (
         SELECT count(*) AS claims, max(c.claim_date) AS last FROM claims c WHERE c.subject_id = o.id AND c.superseded_at IS NULL) counted
      ORDER BY best.distance, best.owned, counted.claims DESC, o.id LIMIT $3`,
    [folded, likeLiteral(folded), size],
  );
  const organisations = await toOrganisationRows(database, rows);
  return organisations.map((organisation, index) => {
    const matched = rows[index]?.matched ?? null;
    const shown: Array<string | null> = Object.values(organisation.names);
    return { ...organisation, matched: shown.includes(matched) ? null : matched };
  });
}
