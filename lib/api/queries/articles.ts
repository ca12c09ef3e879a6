import type { ClaimFilter } from "../../claims/filter";
import { isoDay, isoInstant } from "../../claims/queries/claim-rows";
import type { Database } from "../../claims/queries/database";
import type { SourceRow, TextRight } from "../../claims/rows";
import { Bindings } from "../../claims/where";
import type { DatePrecision } from "../../i18n/formats";

export interface ListedArticle {
  id: string;
  source: SourceRow;
  creditedSource: SourceRow | null;
  title: string | null;
  url: string | null;
  language: string;
  published: string;
  datePrecision: DatePrecision;
  dateAssumed: boolean;
  demonstration: boolean;
  version: number;
  claims: number;
}

export interface ArticleInFull extends ListedArticle {
  textRight: TextRight;
  text: string | null;
  hash: string | null;
  recordedAt: string;
  claimIds: string[];
}

const named = (table: string): string => `json_build_object('slug', ${table}.slug, 'name', ${table}.name)`;

const COLUMNS = `a.id, ${named("source")} AS source,
  CASE WHEN credited.id IS NOT NULL THEN ${named("credited")} END AS "creditedSource",
  a.title, a.url, a.language, ${isoDay("a.published")} AS published, a.date_precision AS "datePrecision",
  a.date_assumed AS "dateAssumed", a.demonstration, a.version,
  (SELECT count(*)::int FROM claims c WHERE c.article_id = a.id AND c.superseded_at IS NULL) AS claims`;

const TABLES = `articles a JOIN sources source ON source.id = a.source_id
  LEFT JOIN sources credited ON credited.id = a.credited_source_id`;

export type ArticleFilter = Pick<ClaimFilter, "source" | "language" | "from" | "to">;

/** The newest version of each article, the newest first, behind a day and an id. */
export async function listArticles(
  database: Database,
  { source, language, from, to }: ArticleFilter,
  after: readonly string[] | null,
  size: number,
): Promise<ListedArticle[]> {
  const bindings = new Bindings();
  const conditions = ["a.newest"];
  if (source.length > 0) conditions.push(`source.slug = ANY(${bindings.bind(source)}::text[])`);
  if (language.length > 0) conditions.push(`a.language = ANY(${bindings.bind(language)}::text[])`);
  if (from !== null) conditions.push(`a.published >= ${bindings.bind(from)}::date`);
  if (to !== null) conditions.push(`a.published <= ${bindings.bind(to)}::date`);
  if (after !== null) {
    const day = `${bindings.bind(after[0])}::date`;
    conditions.push(`a.published <= ${day} AND (a.published < ${day} OR a.id > ${bindings.bind(after[1])})`);
  }
  const { rows } = await database.query<ListedArticle>(
    `SELECT ${COLUMNS} FROM ${TABLES} WHERE ${conditions.join(" AND ")}
      ORDER BY a.published DESC, a.id LIMIT ${bindings.bind(size)}`,
    bindings.values,
  );
  return rows;
}

/** One article with the ids of its current claims in the order of its text; its text only where the source allows it. */
export async function findArticle(database: Database, id: string): Promise<ArticleInFull | null> {
  const { rows } = await database.query<ArticleInFull>(
    `SELECT ${COLUMNS}, source.text_right AS "textRight", CASE WHEN source.text_right = 'full' THEN a.text END AS text,
            a.hash, ${isoInstant("a.recorded_at")} AS "recordedAt",
            ARRAY(SELECT c.id FROM claims c WHERE c.article_id = a.id AND c.superseded_at IS NULL
                   ORDER BY c.quote_start NULLS LAST, c.quote_end, c.ordinal, c.id) AS "claimIds"
       FROM ${TABLES} WHERE a.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}
