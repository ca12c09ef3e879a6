import { claimPath, companyPath, figurePath, sourcePath } from "../../claims/paths";
import { isoDay } from "../../claims/queries/claim-rows";
import type { Database } from "../../claims/queries/database";
import type { SitemapPart } from "../parts";
import type { SitemapEntry } from "../write-sitemap";

/** The days that have a current claim, the newest first: one step of the index for each, however many claims. */
export async function daysOfClaims(database: Database): Promise<string[]> {
  const { rows } = await database.query<{ day: string }>(
    `WITH RECURSIVE days AS (
       (SELECT claim_date AS day FROM claims WHERE superseded_at IS NULL ORDER BY claim_date DESC LIMIT 1)
       UNION ALL
       SELECT (SELECT claim_date FROM claims WHERE superseded_at IS NULL AND claim_date < days.day
                ORDER BY claim_date DESC LIMIT 1)
         FROM days WHERE days.day IS NOT NULL)
     SELECT ${isoDay("day")} AS day FROM days WHERE day IS NOT NULL`,
  );
  return rows.map(({ day }) => day);
}

/** Four languages to a page: a file of a sitemap may hold 50,000 addresses. */
const MOST_PAGES = 12_500;

type Listed = Exclude<SitemapPart, { of: "pages" }>;

/** `path` of a key, and the statement that gives keys with the day of their last change. */
const LISTS: { [Of in Listed["of"]]: { path: (key: string) => string; sql: string } } = {
  claims: {
    path: claimPath,
    sql: `SELECT id AS key, ${isoDay("recorded_at")} AS day FROM claims
           WHERE superseded_at IS NULL AND claim_date = $1::date ORDER BY id LIMIT ${MOST_PAGES}`,
  },
  figures: {
    path: figurePath,
    sql: `SELECT id AS key, ${isoDay("updated_at")} AS day FROM figures
           WHERE id >= $1 COLLATE "C" AND id < chr(ascii($1) + 1) COLLATE "C" ORDER BY id LIMIT ${MOST_PAGES}`,
  },
  companies: {
    path: companyPath,
    sql: `SELECT slug AS key, NULL AS day FROM organisations o
           WHERE EXISTS (SELECT FROM claims WHERE subject_id = o.id AND superseded_at IS NULL) AND $1::text IS NULL
           ORDER BY slug LIMIT ${MOST_PAGES}`,
  },
  sources: {
    path: sourcePath,
    sql: `SELECT slug AS key, NULL AS day FROM sources s
           WHERE EXISTS (SELECT FROM claims WHERE source_id = s.id AND superseded_at IS NULL) AND $1::text IS NULL
           ORDER BY slug LIMIT ${MOST_PAGES}`,
  },
};

export async function entriesOf(database: Database, part: Listed): Promise<SitemapEntry[]> {
  const { path, sql } = LISTS[part.of];
  const which = part.of === "claims" ? part.day : part.of === "figures" ? part.letter : null;
  const { rows } = await database.query<{ key: string; day: string | null }>(sql, [which]);
  return rows.map(({ key, day }) => ({ path: path(key), day }));
}
