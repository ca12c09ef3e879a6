import { isoDay } from "../../claims/queries/claim-rows";
import type { Database } from "../../claims/queries/database";
import type { ArticleRow } from "../rows";

interface ArticleRecord {
  id: string;
  title: string | null;
  url: string | null;
  language: string;
  published: string;
  date_precision: ArticleRow["datePrecision"];
  claims: string;
  demonstration: boolean;
  credited_slug: string | null;
  credited_name: string | null;
  original_slug: string | null;
  original_name: string | null;
}

/** A source's articles with a current claim, the newest first, at most `size`. */
export async function sourceArticles(database: Database, slug: string, size = 20): Promise<ArticleRow[]> {
  const { rows } = await database.query<ArticleRecord>(
    `WITH newest AS (
       SELECT article_id, count(*) AS claims, max(claim_date) AS day FROM claims
        WHERE source_id = (SELECT id FROM sources WHERE slug = $1) AND superseded_at IS NULL
        GROUP BY article_id ORDER BY day DESC, article_id LIMIT $2)
     SELECT a.id, a.title, a.url, a.language, ${isoDay("newest.day")} AS published, a.date_precision, newest.claims,
            a.demonstration, credited.slug AS credited_slug, credited.name AS credited_name,
            original_source.slug AS original_slug, original_source.name AS original_name
       FROM newest JOIN articles a ON a.id = newest.article_id
       LEFT JOIN sources credited ON credited.id = a.credited_source_id
       LEFT JOIN articles original ON original.id = a.reprint_of AND original.id <> a.id
       LEFT JOIN sources original_source ON original_source.id = original.source_id
      ORDER BY newest.day DESC, a.id`,
    [slug, size],
  );
  const source = (slug: string | null, name: string | null) =>
    slug === null || name === null ? null : { slug, name };
  return rows.map((record) => ({
    id: record.id,
    title: record.title,
    url: record.url,
    language: record.language,
    published: record.published,
    datePrecision: record.date_precision,
    claims: Number(record.claims),
    demonstration: record.demonstration,
    creditedSource: source(record.credited_slug, record.credited_name),
    reprintOf: source(record.original_slug, record.original_name),
  }));
}
