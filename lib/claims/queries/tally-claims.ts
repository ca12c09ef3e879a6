import type { ClaimFilter } from "../filter";
import { countedTogether, type Side } from "../sides";
import { Bindings, relationOf, whereClaims } from "../where";
import { inParts } from "./counted-part";
import { type CountedValues, countedValues } from "./counted-values";
import type { Database } from "./database";
import { isOne, storedTallies } from "./stored-counts";

/** How many claims match, exactly, and how many sources they come from. */
export async function tallyClaims(
  database: Database,
  filter: ClaimFilter,
): Promise<{ claims: number; sources: number }> {
  const bindings = new Bindings();
  const values = await countedValues(database, filter);
  const parts = inParts(filter, values, {
    stored: (sides) => fromCounts(sides, values, bindings),
    oneByOne: (claims) => fromClaims(claims, bindings),
  });
  const { rows } = await database.query<{ claims: string; sources: string }>(
    `SELECT COALESCE(sum(count), 0) AS claims, count(*) AS sources
      FROM (SELECT sum(count) AS count FROM (${parts.join(" UNION ALL ")}) parts GROUP BY source) by_source`,
    bindings.values,
  );
  return { claims: Number(rows[0]?.claims ?? 0), sources: Number(rows[0]?.sources ?? 0) };
}

/** `source, count` of each source; null where claims are not counted by their source together with these sides. */
function fromCounts(asked: readonly Side[], values: CountedValues, bindings: Bindings): string | null {
  const others = asked.filter((side) => side !== "source");
  if (!countedTogether([...others, "source"])) return null;
  const every = storedTallies(others, ["source"], values, bindings);
  return others.length === asked.length
    ? `SELECT value AS source, count FROM (${every}) of_source`
    : `SELECT value AS source, count FROM (${every}) of_source JOIN counted_values USING (side, value)
        WHERE id ${isOne("source", values, bindings)}`;
}

const fromClaims = (filter: ClaimFilter, bindings: Bindings): string =>
  `SELECT c.source_id::text AS source, count(*) AS count
    FROM ${relationOf(filter, bindings)} c WHERE ${whereClaims(filter, bindings)} GROUP BY c.source_id`;
