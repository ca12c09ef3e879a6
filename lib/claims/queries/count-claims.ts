import type { ClaimFilter } from "../filter";
import { Bindings, relationOf, whereClaims } from "../where";
import type { Database } from "./database";
import { storedCount } from "./stored-counts";

/** How many claims match, exactly. */
export async function countClaims(database: Database, filter: ClaimFilter): Promise<number> {
  const bindings = new Bindings();
  const stored = storedCount(filter, bindings);
  if (stored !== null) {
    const { rows } = await database.query<{ count: string }>(
      `SELECT COALESCE(sum(claims), 0) AS count FROM claim_counts WHERE ${stored}`,
      bindings.values,
    );
    return Number(rows[0]?.count ?? 0);
  }
  const { rows } = await database.query<{ count: string }>(
    `SELECT count(*) FROM ${relationOf(filter, bindings)} c WHERE ${whereClaims(filter, bindings)}`,
    bindings.values,
  );
  return Number(rows[0]?.count ?? 0);
}
