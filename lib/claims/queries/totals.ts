import type { Totals } from "../rows";
import { isoInstant } from "./claim-rows";
import type { Database } from "./database";

interface TotalsRecord
  extends Record<
    | "claims"
    | "figures"
    | "disagreements"
    | "organisations"
    | "sources"
    | "languages"
    | "articles"
    | "extracted",
    string
  > {
  updated_at: string | null;
}

/** What the whole collection holds, current claims only: organisations, sources and languages are those with a claim. */
export async function totals(database: Database): Promise<Totals> {
  const { rows } = await database.query<TotalsRecord>(
    `SELECT (SELECT count(*) FROM figures) AS figures, (SELECT count(*) FROM figures WHERE agreement = 'disagree') AS disagreements,
            count(*) AS claims, count(DISTINCT subject_id) AS organisations, count(DISTINCT source_id) AS sources,
            count(DISTINCT language) AS languages, count(DISTINCT article_id) AS articles,
            count(*) FILTER (WHERE evidence = 'extracted') AS extracted, ${isoInstant("max(recorded_at)")} AS updated_at
       FROM claims WHERE superseded_at IS NULL`,
  );
  const record = rows[0];
  const claims = Number(record?.claims ?? 0);
  const extracted = Number(record?.extracted ?? 0);
  return {
    claims,
    figures: Number(record?.figures ?? 0),
    disagreements: Number(record?.disagreements ?? 0),
    organisations: Number(record?.organisations ?? 0),
    sources: Number(record?.sources ?? 0),
    languages: Number(record?.languages ?? 0),
    articles: Number(record?.articles ?? 0),
    extracted,
    curated: claims - extracted,
    updatedAt: record?.updated_at ?? null,
  };
}
