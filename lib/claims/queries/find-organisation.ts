import type { OrganisationDetail } from "../rows";
import { isoDay } from "./claim-rows";
import type { Database } from "./database";
import { type OrganisationRecord, toOrganisationRows } from "./list-organisations";
import { findNames } from "./names";

interface Counted {
  count: string;
}

/** An organisation with its names, people, objects, sources and claims by kind; null if no organisation has this slug. */
export async function findOrganisation(database: Database, slug: string): Promise<OrganisationDetail | null> {
  const { rows } = await database.query<
    OrganisationRecord & { as_counterparty: string; as_claimant: string }
  >(
    `SELECT id, slug, name, kind, country,
            (SELECT count(*) FROM claims WHERE subject_id = o.id AND superseded_at IS NULL) AS claims,
            (SELECT ${isoDay("max(claim_date)")} FROM claims WHERE subject_id = o.id AND superseded_at IS NULL) AS last_date,
            (SELECT count(*) FROM claims WHERE counterparty_id = o.id AND superseded_at IS NULL) AS as_counterparty,
            (SELECT count(*) FROM claims
              WHERE claimant_organisation_id = o.id AND superseded_at IS NULL) AS as_claimant
       FROM organisations o WHERE slug = $1`,
    [slug],
  );
  const record = rows[0];
  if (!record) return null;
  const [[organisation], allNames, people, objects, kinds, sources] = await Promise.all([
    toOrganisationRows(database, [record]),
    findAllNames(database, record.id),
    findPeople(database, record.id),
    findObjects(database, record.id),
    countKinds(database, record.id),
    countSources(database, record.id),
  ]);
  if (!organisation) return null;
  return {
    ...organisation,
    allNames,
    people,
    objects,
    kinds,
    sources,
    firstDate: kinds.map(({ firstDate }) => firstDate).sort()[0] ?? null,
    lastDate:
      kinds
        .map(({ lastDate }) => lastDate)
        .sort()
        .at(-1) ?? null,
    asCounterparty: Number(record.as_counterparty),
    asClaimant: Number(record.as_claimant),
  };
}

async function findAllNames(database: Database, id: number): Promise<OrganisationDetail["allNames"]> {
  const { rows } = await database.query<OrganisationDetail["allNames"][number]>(
    "SELECT language, text, sort FROM names WHERE organisation_id = $1 ORDER BY sort, language, id",
    [id],
  );
  return rows;
}

async function findPeople(database: Database, id: number): Promise<OrganisationDetail["people"]> {
  type Affiliate = { person: number; name: string; role: string; start: string | null; end: string | null };
  const { rows } = await database.query<Affiliate>(
    `SELECT p.id AS person, p.name, a.role, a.start, a."end"
       FROM affiliations a JOIN people p ON p.id = a.person_id
      WHERE a.organisation_id = $1 ORDER BY a."end" IS NULL DESC, a."end" DESC, a.start DESC NULLS LAST, a.id`,
    [id],
  );
  const names = await findNames(database, rows);
  return rows.map(({ person, name, ...role }) => ({ names: names.of({ person }, name), ...role }));
}

async function findObjects(database: Database, id: number): Promise<OrganisationDetail["objects"]> {
  const { rows } = await database.query<{ object: number; name: string; kind: string }>(
    `SELECT o.id AS object, o.name, o.kind
       FROM object_owners w JOIN objects o ON o.id = w.object_id AND o.kind NOT IN ('round', 'unlisted')
      WHERE w.organisation_id = $1 ORDER BY o.kind, o.name, o.id`,
    [id],
  );
  const names = await findNames(database, rows);
  return rows.map(({ object, name, kind }) => ({ names: names.of({ object }, name), kind }));
}

async function countKinds(database: Database, id: number): Promise<OrganisationDetail["kinds"]> {
  const { rows } = await database.query<Omit<OrganisationDetail["kinds"][number], "count"> & Counted>(
    `SELECT kind, count(*), ${isoDay("min(claim_date)")} AS "firstDate", ${isoDay("max(claim_date)")} AS "lastDate"
       FROM claims WHERE subject_id = $1 AND superseded_at IS NULL GROUP BY kind ORDER BY count(*) DESC, kind`,
    [id],
  );
  return rows.map(({ count, ...kind }) => ({ ...kind, count: Number(count) }));
}

async function countSources(database: Database, id: number): Promise<OrganisationDetail["sources"]> {
  const { rows } = await database.query<Omit<OrganisationDetail["sources"][number], "count"> & Counted>(
    `SELECT s.slug, s.name, count(*), ${isoDay("max(c.claim_date)")} AS "lastDate"
       FROM claims c JOIN sources s ON s.id = c.source_id
      WHERE c.subject_id = $1 AND c.superseded_at IS NULL GROUP BY s.id ORDER BY count(*) DESC, s.id`,
    [id],
  );
  return rows.map(({ count, ...source }) => ({ ...source, count: Number(count) }));
}
