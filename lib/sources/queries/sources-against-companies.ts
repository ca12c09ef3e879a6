import type { Database } from "../../claims/queries/database";
import { findNames } from "../../claims/queries/names";
import type { Matrix } from "../rows";
import { STAND_COLUMNS, STAND_TABLES, type StandRecord, toStandCounts } from "./stand-counts";

type CellRecord = StandRecord & { source: number; company: number };

/** The sources and the organisations with most claims, and how the claims of each of the ones about each of the others stand. */
export async function sourcesAgainstCompanies(
  database: Database,
  { sources: most = 20, companies: widest = 14 }: { sources?: number; companies?: number } = {},
): Promise<Matrix> {
  const top = (column: string, table: string, size: number) =>
    database.query<{ id: number; slug: string; name: string; claims: string; total: string }>(
      `WITH counted AS (
         SELECT ${column} AS id, count(*) AS claims, count(*) OVER () AS total FROM claims
          WHERE superseded_at IS NULL GROUP BY 1 ORDER BY claims DESC, 1 LIMIT $1)
       SELECT named.id, named.slug, named.name, counted.claims, counted.total
         FROM counted JOIN ${table} named ON named.id = counted.id ORDER BY counted.claims DESC, named.id`,
      [size],
    );
  const [sources, companies, all] = await Promise.all([
    top("source_id", "sources", most),
    top("subject_id", "organisations", widest),
    database.query<{ claims: string }>("SELECT count(*) AS claims FROM claims WHERE superseded_at IS NULL"),
  ]);
  const ids = (rows: ReadonlyArray<{ id: number }>) => rows.map(({ id }) => id);
  const [cells, names] = await Promise.all([
    database.query<CellRecord>(
      `SELECT c.source_id AS source, c.subject_id AS company, ${STAND_COLUMNS} FROM ${STAND_TABLES}
        WHERE c.superseded_at IS NULL AND c.source_id = ANY($1) AND c.subject_id = ANY($2)
        GROUP BY 1, 2 ORDER BY 1, 2`,
      [ids(sources.rows), ids(companies.rows)],
    ),
    findNames(
      database,
      companies.rows.map(({ id }) => ({ organisation: id })),
    ),
  ]);
  const slugs = (rows: ReadonlyArray<{ id: number; slug: string }>) =>
    new Map(rows.map(({ id, slug }) => [id, slug]));
  const [sourceSlugs, companySlugs] = [slugs(sources.rows), slugs(companies.rows)];
  const counted = cells.rows.map(({ source, company, ...counts }) => ({
    source: sourceSlugs.get(source) ?? "",
    company: companySlugs.get(company) ?? "",
    stands: toStandCounts(counts),
  }));
  return {
    sources: sources.rows.map(({ slug, name, claims }) => ({ slug, name, claims: Number(claims) })),
    companies: companies.rows.map(({ id, slug, name, claims }) => ({
      company: { slug, names: names.of({ organisation: id }, name) },
      claims: Number(claims),
    })),
    cells: counted,
    totals: {
      sources: Number(sources.rows[0]?.total ?? 0),
      companies: Number(companies.rows[0]?.total ?? 0),
      claims: Number(all.rows[0]?.claims ?? 0),
      shown: counted.reduce((sum, { stands }) => sum + stands.claims, 0),
    },
  };
}
