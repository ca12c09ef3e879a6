import { agreementIsKnown, type ClaimFilter, NOBODY } from "../filter";
import type { Counted, CountedSource, Facets, Magnitude, Names } from "../rows";
import { COUNTED_DOLLARS, SIDES, type Side } from "../sides";
import { Bindings } from "../where";
import { type CountedValues, countedValues } from "./counted-values";
import type { Database } from "./database";
import { findNames } from "./names";
import { talliesSql } from "./tallies-sql";

/** How many companies, sources and claimants are given, apart from those that the filter names. */
export const MOST_VALUES = 40;

export const MAGNITUDES: ReadonlyArray<Omit<Magnitude, "count">> = [null, ...COUNTED_DOLLARS].map(
  (usdFrom, index) => ({
    usdFrom,
    usdTo: COUNTED_DOLLARS[index] ?? null,
  }),
);

type Owned<Owner extends string> = Counted & { owner: Owner; id: number; name: string };

interface FacetsRecord {
  company: Owned<"organisation">[];
  claimant: Array<Owned<"organisation" | "person" | "nobody">>;
  source: CountedSource[];
  kind: Facets["kind"];
  modality: Facets["modality"];
  language: Counted[];
  currency: Counted[];
  evidence: Facets["evidence"];
  agreement: Facets["agreement"];
  years: Counted[];
  magnitudes: number[];
}

/**
 * How many claims each value would show: for every facet the claims that match the filter without the facet's own
 * parameters, counted by value, exactly. One statement for the counts, one before for what they are
 * kept by, one for the names.
 */
export async function facets(
  database: Database,
  filter: ClaimFilter,
  { most = MOST_VALUES }: { most?: number } = {},
): Promise<Facets> {
  const bindings = new Bindings();
  const sql = facetsSql(filter, most, await countedValues(database, filter), bindings);
  const { rows } = await database.query<FacetsRecord>(sql, bindings.values);
  const record = rows[0];
  if (!record) throw new Error("An aggregate over the claims gave no row.");
  const owned = [...record.company, ...record.claimant];
  const names = await findNames(
    database,
    owned.map(({ owner, id }) => ({ [owner]: id })),
  );
  const namesOf = ({ owner, id, name }: Owned<string>): Names => names.of({ [owner]: id }, name);
  return {
    ...record,
    company: record.company.map((row) => ({ value: row.value, count: row.count, names: namesOf(row) })),
    claimant: record.claimant.map((row) => ({
      value: row.value,
      count: row.count,
      names: row.owner === "nobody" ? null : namesOf(row),
    })),
    magnitudes: MAGNITUDES.map((magnitude, index) => ({
      ...magnitude,
      count: record.magnitudes[index] ?? 0,
    })),
  };
}

function facetsSql(filter: ClaimFilter, most: number, values: CountedValues, bindings: Bindings): string {
  const counted = (side: Side, chosen: readonly string[] = []) => `
    (SELECT ${list("value, count", "count DESC, value")} FROM (
       SELECT value, sum(count)::int AS count FROM (
         SELECT value, count FROM tallies WHERE side = ${SIDES[side]}
         UNION ALL SELECT chosen, 0 FROM unnest(${bindings.bind(chosen)}::text[]) AS chosen) one GROUP BY value) every)`;
  const tallies = talliesSql(filter, values, bindings);
  const limit = bindings.bind(most);
  const [companies, claimants, sources] = [filter.company, filter.claimant, filter.source].map((slugs) =>
    bindings.bind(slugs),
  );
  return `
    WITH ${tallies},
    by_company AS (SELECT value::int AS id, count FROM tallies WHERE side = ${SIDES.company}),
    by_source AS (SELECT value::int AS id, count FROM tallies WHERE side = ${SIDES.source}),
    by_key AS (
      SELECT CASE WHEN value LIKE 'o%' THEN substr(value, 2)::int END AS organisation,
             CASE WHEN value LIKE 'p%' THEN substr(value, 2)::int END AS person, value = '_' AS by_nobody, count
        FROM tallies WHERE side = ${SIDES.claimant}),
    by_claimant AS (
      SELECT slug AS value, 'organisation' AS owner, id, name, count FROM by_key JOIN organisations ON id = organisation
      UNION ALL SELECT slug, 'person', id, name, count FROM by_key JOIN people ON id = person
      UNION ALL SELECT '${NOBODY}', 'nobody', 0, '', count FROM by_key WHERE by_nobody
      UNION ALL
      SELECT asked.slug, 'organisation', o.id, o.name, COALESCE(count, 0)
        FROM unnest(${claimants}::text[]) AS asked(slug) JOIN organisations o ON o.id = organisation_of(asked.slug)
        LEFT JOIN by_key ON organisation = o.id WHERE asked.slug <> o.slug OR count IS NULL
      UNION ALL
      SELECT p.slug, 'person', p.id, p.name, 0 FROM people p WHERE p.slug = ANY(${claimants}::text[])
      UNION ALL SELECT '${NOBODY}', 'nobody', 0, '', 0 WHERE '${NOBODY}' = ANY(${claimants}::text[])),
    claimants AS (
      SELECT value, (array_agg(owner ORDER BY owner))[1] AS owner, (array_agg(id ORDER BY owner))[1] AS id,
             (array_agg(name ORDER BY owner))[1] AS name, sum(count)::int AS count FROM by_claimant GROUP BY value)
    SELECT
      (SELECT ${list("value, 'organisation' AS owner, id, name, count", "count DESC, value")} FROM (
         SELECT slug AS value, id, name, count
           FROM (SELECT id, count FROM by_company ORDER BY count DESC, id LIMIT ${limit}) first JOIN organisations USING (id)
          UNION
         SELECT asked.slug, o.id, o.name, COALESCE(count, 0)
           FROM unnest(${companies}::text[]) AS asked(slug) JOIN organisations o ON o.id = organisation_of(asked.slug)
           LEFT JOIN by_company ON by_company.id = o.id) every) AS company,
      (SELECT ${list("value, owner, id, name, count", "count DESC, value")} FROM (
         (SELECT * FROM claimants ORDER BY count DESC, value LIMIT ${limit})
          UNION SELECT * FROM claimants WHERE value = ANY(${claimants}::text[])) every) AS claimant,
      (SELECT ${list("value, name, count", "count DESC, value")} FROM (
         SELECT slug AS value, name, count
           FROM (SELECT id, count FROM by_source ORDER BY count DESC, id LIMIT ${limit}) first JOIN sources USING (id)
          UNION
         SELECT slug, name, COALESCE(count, 0) FROM sources LEFT JOIN by_source USING (id)
          WHERE slug = ANY(${sources}::text[])) every) AS source,
      ${counted("kind", filter.kind)} AS kind,
      ${counted("modality", filter.modality)} AS modality,
      ${counted("language", filter.language)} AS language,
      ${counted("currency", filter.currency)} AS currency,
      ${counted("evidence", filter.evidence)} AS evidence,
      ${agreementIsKnown(filter) ? counted("agreement", filter.agreement) : "'[]'::jsonb"} AS agreement,
      (SELECT ${list("value, count", "value")} FROM (
         SELECT substr(value, 1, 4) AS value, sum(count)::int AS count FROM tallies WHERE side = ${SIDES.month} GROUP BY 1) every) AS years,
      (SELECT jsonb_build_array(${MAGNITUDES.map(magnitudeSql).join(", ")}) FROM tallies WHERE side = ${SIDES.sum}) AS magnitudes`;
}

/** Rows as a JSON list of their columns; `columns` may rename. */
function list(columns: string, order: string): string {
  const fields = columns.split(", ").map((column) => {
    const [value, name = value] = column.split(" AS ");
    return `'${name}', ${value}`;
  });
  return `COALESCE(jsonb_agg(jsonb_build_object(${fields.join(", ")}) ORDER BY ${order}), '[]')`;
}

/** A sum counts in every power of ten that it reaches into: from the one of its lower end to the one of its upper. */
function magnitudeSql(_: unknown, power: number): string {
  return `COALESCE(sum(count) FILTER (
    WHERE split_part(value, '-', 1)::int <= ${power} AND split_part(value, '-', 2)::int >= ${power}), 0)::int`;
}
