import type { Database } from "../../claims/queries/database";
import { findNames } from "../../claims/queries/names";
import type { TextRight } from "../../claims/rows";
import type { SourceDetail } from "../rows";
import { SUMMARY_COLUMNS, type SummaryRecord, toSummary } from "./list-sources";
import { STAND_COLUMNS, STAND_TABLES, type StandRecord, toStandCounts } from "./stand-counts";

const NOTHING = { claims: 0, first: 0, alone: 0, agreeing: 0, contradicted: 0, otherwise: 0 };

/** A source with what its claims are about and how they stand; null if no source has this slug. */
export async function findSource(database: Database, slug: string): Promise<SourceDetail | null> {
  const { rows } = await database.query<{
    id: number;
    slug: string;
    name: string;
    text_right: TextRight;
    credited_by: string;
  }>(
    `SELECT id, slug, name, text_right,
            (SELECT count(*) FROM articles WHERE credited_source_id = s.id AND newest) AS credited_by
       FROM sources s WHERE slug = $1`,
    [slug],
  );
  const [source] = rows;
  if (source === undefined) return null;
  const [summary, languages, about] = await Promise.all([
    database.query<SummaryRecord>(
      `SELECT ${SUMMARY_COLUMNS} FROM ${STAND_TABLES} JOIN sources s ON s.id = c.source_id
        WHERE s.id = $1 AND c.superseded_at IS NULL GROUP BY s.id`,
      [source.id],
    ),
    database.query<{ language: string; claims: string }>(
      `SELECT language, count(*) AS claims FROM claims WHERE source_id = $1 AND superseded_at IS NULL
        GROUP BY language ORDER BY claims DESC, language`,
      [source.id],
    ),
    aboutWhom(database, source.id),
  ]);
  const [record] = summary.rows;
  return {
    ...(record === undefined
      ? { articles: 0, companies: 0, stands: NOTHING, firstDate: "", lastDate: "" }
      : toSummary(record)),
    slug: source.slug,
    name: source.name,
    textRight: source.text_right,
    creditedBy: Number(source.credited_by),
    languages: languages.rows.map(({ language, claims }) => ({ language, claims: Number(claims) })),
    about,
  };
}

async function aboutWhom(database: Database, source: number): Promise<SourceDetail["about"]> {
  const { rows } = await database.query<StandRecord & { id: number; slug: string; name: string }>(
    `SELECT o.id, o.slug, o.name, ${STAND_COLUMNS} FROM ${STAND_TABLES} JOIN organisations o ON o.id = c.subject_id
      WHERE c.source_id = $1 AND c.superseded_at IS NULL GROUP BY o.id ORDER BY claims DESC, o.id`,
    [source],
  );
  const names = await findNames(
    database,
    rows.map(({ id }) => ({ organisation: id })),
  );
  return rows.map(({ id, slug, name, ...counts }) => ({
    company: { slug, names: names.of({ organisation: id }, name) },
    stands: toStandCounts(counts),
  }));
}
