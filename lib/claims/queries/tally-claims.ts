import type { ClaimFilter } from "../filter";
import { countedTogether, sidesAsked } from "../sides";
import { Bindings, relationOf, whereClaims } from "../where";
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
  const { rows } = await database.query<{ claims: string; sources: string }>(
    `SELECT COALESCE(sum(count), 0) AS claims, count(*) AS sources FROM (${bySource(filter, values, bindings)}) by_source`,
    bindings.values,
  );
  return { claims: Number(rows[0]?.claims ?? 0), sources: Number(rows[0]?.sources ?? 0) };
}

function bySource(filter: ClaimFilter, values: CountedValues, bindings: Bindings): string {
  const asked = sidesAsked(filter);
  const others = asked?.filter((side) => side !== "source");
  if (!asked || !others || !countedTogether([...others, "source"]))
    return `SELECT count(*) AS count FROM ${relationOf(filter, bindings)} c WHERE ${whereClaims(filter, bindings)} GROUP BY c.source_id`;
  const every = storedTallies(others, ["source"], values, bindings);
  return others.length === asked.length
    ? every
    : `SELECT count FROM (${every}) of_source JOIN counted_values USING (side, value) WHERE id ${isOne("source", values, bindings)}`;
}
