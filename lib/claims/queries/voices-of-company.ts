import type { CompanyVoices } from "../rows";
import { CLAIM_COLUMNS, type ClaimRecord, claimTables, isoDay, toClaimRows } from "./claim-rows";
import type { Database } from "./database";
import { findNames } from "./names";

/**
 * Whose claims are the organisation's: its own, and those of its people while they were with it. Years are days' beginnings. Its people
 * are looked up once, and only of their claims is the day looked at: an index finds them, where it would be asked of each claim.
 */
const SPEAKS = `(c.claimant_organisation_id = $1
  OR c.claimant_person_id = ANY(ARRAY(SELECT person_id FROM affiliations WHERE organisation_id = $1))
  AND EXISTS (SELECT FROM affiliations a WHERE a.organisation_id = $1 AND a.person_id = c.claimant_person_id
    AND (a.start IS NULL OR a.start <= ${isoDay("c.claim_date")})
    AND (a."end" IS NULL OR a."end" >= left(${isoDay("c.claim_date")}, length(a."end")))))`;

interface Asked {
  organisation: string;
  /** ISO day; claims dated up to it. */
  asOf: string | null;
  size: number;
}

interface PersonRecord {
  id: number;
  slug: string;
  name: string;
  about_it: string;
  about_others: string;
  last_date: string;
}

/** Who of an organisation makes claims, and the newest that it or they make about others. */
export async function voicesOfCompany(
  database: Database,
  { organisation, asOf, size }: Asked,
): Promise<CompanyVoices> {
  const { rows: found } = await database.query<{ id: number | null }>("SELECT organisation_of($1) AS id", [
    organisation,
  ]);
  const id = found[0]?.id ?? null;
  if (id === null) return { people: [], aboutOthers: [], total: 0 };
  const condition = `c.superseded_at IS NULL AND ($2::date IS NULL OR c.claim_date <= $2::date) AND ${SPEAKS}`;
  const [people, others, counted] = await Promise.all([
    database.query<PersonRecord>(
      `SELECT p.id, p.slug, p.name, count(*) FILTER (WHERE c.subject_id = $1) AS about_it,
              count(*) FILTER (WHERE c.subject_id <> $1) AS about_others, ${isoDay("max(c.claim_date)")} AS last_date
         FROM claims c JOIN people p ON p.id = c.claimant_person_id
        WHERE ${condition} GROUP BY p.id ORDER BY count(*) DESC, p.id`,
      [id, asOf],
    ),
    database.query<ClaimRecord>(
      `SELECT ${CLAIM_COLUMNS} FROM ${claimTables()} WHERE ${condition} AND c.subject_id <> $1
        ORDER BY c.claim_date DESC, c.id LIMIT $3`,
      [id, asOf, size],
    ),
    database.query<{ total: string }>(
      `SELECT count(*) AS total FROM claims c WHERE ${condition} AND c.subject_id <> $1`,
      [id, asOf],
    ),
  ]);
  const names = await findNames(
    database,
    people.rows.map(({ id: person }) => ({ person })),
  );
  return {
    people: people.rows.map((person) => ({
      slug: person.slug,
      names: names.of({ person: person.id }, person.name),
      aboutIt: Number(person.about_it),
      aboutOthers: Number(person.about_others),
      lastDate: person.last_date,
    })),
    aboutOthers: await toClaimRows(database, others.rows),
    total: Number(counted.rows[0]?.total ?? 0),
  };
}
