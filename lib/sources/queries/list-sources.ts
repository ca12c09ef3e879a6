import { isoDay } from "../../claims/queries/claim-rows";
import type { Database } from "../../claims/queries/database";
import type { TextRight } from "../../claims/rows";
import type { SourceOrder } from "../order";
import type { SourceSummary } from "../rows";
import { STAND_COLUMNS, STAND_TABLES, type StandRecord, toStandCounts } from "./stand-counts";

export const SUMMARY_COLUMNS = `s.slug, s.name, s.text_right, count(DISTINCT c.article_id) AS articles,
  count(DISTINCT c.subject_id) AS companies, ${isoDay("min(c.claim_date)")} AS first_date,
  ${isoDay("max(c.claim_date)")} AS last_date, ${STAND_COLUMNS}`;

export interface SummaryRecord extends StandRecord {
  slug: string;
  name: string;
  text_right: TextRight;
  articles: string;
  companies: string;
  first_date: string;
  last_date: string;
}

export const toSummary = (record: SummaryRecord): SourceSummary => ({
  slug: record.slug,
  name: record.name,
  textRight: record.text_right,
  articles: Number(record.articles),
  companies: Number(record.companies),
  stands: toStandCounts(record),
  firstDate: record.first_date,
  lastDate: record.last_date,
});

/** Sources with a current claim, at most `size`, those with most of what the order names first; with how many there are. */
export async function listSources(
  database: Database,
  { order = "claims", size = 500 }: { order?: SourceOrder; size?: number } = {},
): Promise<{ sources: SourceSummary[]; total: number }> {
  const { rows } = await database.query<SummaryRecord & { total: string }>(
    `SELECT ${SUMMARY_COLUMNS}, count(*) OVER () AS total
       FROM ${STAND_TABLES} JOIN sources s ON s.id = c.source_id
      WHERE c.superseded_at IS NULL GROUP BY s.id
      ORDER BY ${order} DESC, claims DESC, s.id LIMIT $1`,
    [size],
  );
  return { sources: rows.map(toSummary), total: Number(rows[0]?.total ?? 0) };
}
