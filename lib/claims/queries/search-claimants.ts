import { foldName } from "../../organisations/fold";
import type { NameHit } from "../rows";
import { likeLiteral } from "../where";
import type { Database } from "./database";
import { findNames } from "./names";

/**
 * Organisations and people who assert some claim and have a name that holds the text: those first in which a word begins
 * with it, each by number of claims. Without a text, those who assert most.
 */
export async function searchClaimants(
  database: Database,
  text: string | null,
  size = 12,
): Promise<NameHit[]> {
  const wanted = foldName(text ?? "");
  if (text !== null && wanted === "") return [];
  const { rows } = await database.query<{
    owner: "organisation" | "person";
    id: number;
    slug: string;
    name: string;
    claims: string;
  }>(
    `WITH claimant AS (
       SELECT claimant_organisation_id AS organisation_id, claimant_person_id AS person_id, count(*) AS claims
         FROM claims WHERE superseded_at IS NULL AND num_nonnulls(claimant_organisation_id, claimant_person_id) = 1
        GROUP BY 1, 2),
     hit AS (
       SELECT c.organisation_id, c.person_id, c.claims, bool_or(' ' || n.folded LIKE '% ' || $1 || '%') AS begins
         FROM claimant c JOIN names n ON n.organisation_id = c.organisation_id OR n.person_id = c.person_id
        WHERE n.folded LIKE '%' || $1 || '%' GROUP BY 1, 2, 3)
     SELECT CASE WHEN o.id IS NULL THEN 'person' ELSE 'organisation' END AS owner, COALESCE(o.id, p.id) AS id,
            COALESCE(o.slug, p.slug) AS slug, COALESCE(o.name, p.name) AS name, claims
       FROM hit LEFT JOIN organisations o ON o.id = organisation_id LEFT JOIN people p ON p.id = person_id
      ORDER BY begins DESC, claims DESC, slug LIMIT $2`,
    [likeLiteral(wanted), size],
  );
  const names = await findNames(
    database,
    rows.map(({ owner, id }) => ({ [owner]: id })),
  );
  return rows.map(({ owner, id, slug, name, claims }) => ({
    slug,
    names: names.of({ [owner]: id }, name),
    claims: Number(claims),
    matched: null,
  }));
}
