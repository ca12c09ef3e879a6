import type { ClaimFilter } from "../filter";
import { Bindings, relationOf, whereClaims } from "../where";
import type { Database } from "./database";

/** How many sources have a claim that matches. */
export async function countSources(database: Database, filter: ClaimFilter): Promise<number> {
  const bindings = new Bindings();
  const { rows } = await database.query<{ count: string }>(
    `SELECT count(DISTINCT c.source_id) FROM ${relationOf(filter, bindings)} c WHERE ${whereClaims(filter, bindings)}`,
    bindings.values,
  );
  return Number(rows[0]?.count ?? 0);
}
