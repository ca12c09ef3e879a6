import { isoDay } from "../../claims/queries/claim-rows";
import type { Database } from "../../claims/queries/database";
import type { TextRight } from "../../claims/rows";

export interface ListedSource {
  slug: string;
  name: string;
  textRight: TextRight;
  articles: number;
  claims: number;
  firstDate: string | null;
  lastDate: string | null;
}

/** Sources with a current claim, in the order of their slugs, behind one of them. */
export async function listSources(
  database: Database,
  after: string | null,
  size: number,
): Promise<ListedSource[]> {
  const { rows } = await database.query<
    Omit<ListedSource, "articles" | "claims"> & Record<"articles" | "claims", string>
  >(
    `SELECT s.slug, s.name, s.text_right AS "textRight", counted.articles, counted.claims,
            ${isoDay("counted.first")} AS "firstDate", ${isoDay("counted.last")} AS "lastDate"
       FROM sources s
       JOIN LATERAL (
         SELECT count(*) AS claims, count(DISTINCT article_id) AS articles, min(claim_date) AS first, max(claim_date) AS last
           FROM claims WHERE source_id = s.id AND superseded_at IS NULL) counted ON counted.claims > 0
      WHERE $1::text IS NULL OR s.slug > $1 COLLATE "C" ORDER BY s.slug COLLATE "C" LIMIT $2`,
    [after, size],
  );
  return rows.map((row) => ({ ...row, articles: Number(row.articles), claims: Number(row.claims) }));
}
