import type { ClaimFilter } from "../../claims/filter";
import { countClaims } from "../../claims/queries/count-claims";
import type { Database } from "../../claims/queries/database";
import { Bindings, relationOf, whereClaims } from "../../claims/where";
import { isWhole, type Part, wherePart } from "./part";

/** How many claims a file holds, exactly. */
export async function countRows(database: Database, filter: ClaimFilter, part: Part): Promise<number> {
  if (isWhole(part)) return countClaims(database, filter);
  const bindings = new Bindings();
  const conditions = [whereClaims(filter, bindings), ...wherePart(part, bindings)];
  const { rows } = await database.query<{ count: string }>(
    `SELECT count(*) FROM ${relationOf(filter, bindings)} c WHERE ${conditions.join(" AND ")}`,
    bindings.values,
  );
  return Number(rows[0]?.count ?? 0);
}
