import type { ClaimFilter } from "../filter";
import { type Side, sidesAsked } from "../sides";
import { Bindings, relationOf, whereClaims } from "../where";
import type { Database } from "./database";
import { fromCounts } from "./tallies-sql";

/** How many claims match, exactly, and how many sources they come from. */
export async function tallyClaims(
  database: Database,
  filter: ClaimFilter,
): Promise<{ claims: number; sources: number }> {
  const asked = sidesAsked(filter);
  if (asked !== null && asked.length < 2 && asked[0] !== "source")
    return talliesStored(database, filter, asked[0]);
  const bindings = new Bindings();
  const { rows } = await database.query<{ claims: string; sources: string }>(
    `SELECT count(*) AS claims, count(DISTINCT c.source_id) AS sources
       FROM ${relationOf(filter, bindings)} c WHERE ${whereClaims(filter, bindings)}`,
    bindings.values,
  );
  return { claims: Number(rows[0]?.claims ?? 0), sources: Number(rows[0]?.sources ?? 0) };
}

async function talliesStored(
  database: Database,
  filter: ClaimFilter,
  asked: Side | undefined,
): Promise<{ claims: number; sources: number }> {
  const bindings = new Bindings();
  const { rows } = await database.query<{ claims: string; sources: string }>(
    `WITH of_source (side, value, count) AS (${fromCounts(filter, asked ?? null, ["source"], bindings)})
     SELECT COALESCE(sum(count), 0) AS claims, count(DISTINCT value) AS sources FROM of_source`,
    bindings.values,
  );
  return { claims: Number(rows[0]?.claims ?? 0), sources: Number(rows[0]?.sources ?? 0) };
}
