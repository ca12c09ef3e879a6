import { type ClaimFilter, NOBODY } from "../filter";
import type { Problem } from "../parameters";
import type { Database } from "./database";

const NAMED = ["company", "source", "claimant"] as const;
type Named = (typeof NAMED)[number];

const REASONS = {
  company: "unknown_company",
  source: "unknown_source",
  claimant: "unknown_claimant",
} as const satisfies Record<Named, Problem["reason"]>;

/** The companies, sources and claimants of a filter that do not exist, as problems to show beside those of readFilter. */
export async function unknownNames(database: Database, filter: Pick<ClaimFilter, Named>): Promise<Problem[]> {
  if (NAMED.every((parameter) => filter[parameter].length === 0)) return [];
  const { rows } = await database.query<{ parameter: Named; value: string }>(
    `SELECT 'company' AS parameter, value FROM unnest($1::text[]) value
      WHERE NOT EXISTS (SELECT FROM organisations WHERE slug = value)
      UNION ALL
     SELECT 'source', value FROM unnest($2::text[]) value WHERE NOT EXISTS (SELECT FROM sources WHERE slug = value)
      UNION ALL
     SELECT 'claimant', value FROM unnest($3::text[]) value
      WHERE value <> $4 AND NOT EXISTS (SELECT FROM organisations WHERE slug = value)
        AND NOT EXISTS (SELECT FROM people WHERE slug = value)`,
    [filter.company, filter.source, filter.claimant, NOBODY],
  );
  return rows.map(({ parameter, value }) => ({ parameter, value, reason: REASONS[parameter] }));
}

/** The filter without those names, as without all else that was not understood. */
export function withoutUnknown<Filter extends Partial<Pick<ClaimFilter, Named>>>(
  filter: Filter,
  unknown: readonly Problem[],
): Filter {
  const known = NAMED.filter((parameter) => filter[parameter]).map((parameter) => [
    parameter,
    filter[parameter]?.filter(
      (slug) => !unknown.some((problem) => problem.parameter === parameter && problem.value === slug),
    ),
  ]);
  return { ...filter, ...Object.fromEntries(known) };
}

/** Those slugs that lead to no organisation, as problems of a parameter `company`. */
export async function unknownCompanies(database: Database, slugs: readonly string[]): Promise<Problem[]> {
  return unknownNames(database, { company: [...slugs], source: [], claimant: [] });
}
