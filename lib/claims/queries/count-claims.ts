import type { ClaimFilter } from "../filter";
import { Bindings, whereClaims } from "../where";
import type { Database } from "./database";

/** How many claims match, exactly. */
export async function countClaims(database: Database, filter: ClaimFilter): Promise<number> {
  const bindings = new Bindings();
  const { rows } = await database.query<{ count: string }>(
    `SELECT count(*) FROM claims c WHERE ${whereClaims(filter, bindings)}`,
    bindings.values,
  );
  return Number(rows[0]?.count ?? 0);
}
