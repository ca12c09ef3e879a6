import type { ClaimFilter } from "../filter";
import type { Problem } from "../parameters";
import type { Database } from "./database";

/** The companies and sources of a filter that do not exist, as problems to show beside those of readFilter. */
export async function unknownNames(database: Database, filter: ClaimFilter): Promise<Problem[]> {
  if (filter.company.length === 0 && filter.source.length === 0) return [];
  const { rows } = await database.query<Pick<Problem, "parameter" | "value">>(
    `SELECT 'company' AS parameter, value FROM unnest($1::text[]) value
      WHERE NOT EXISTS (SELECT FROM organisations WHERE slug = value)
      UNION ALL
     SELECT 'source', value FROM unnest($2::text[]) value WHERE NOT EXISTS (SELECT FROM sources WHERE slug = value)`,
    [filter.company, filter.source],
  );
  return rows.map(({ parameter, value }) => ({
    parameter,
    value,
    reason: parameter === "company" ? "unknown_company" : "unknown_source",
  }));
}
