import type { ClaimFilter } from "../filter";
import { Bindings, relationOf, whereClaims } from "../where";
import { countedValues } from "./counted-values";
import type { Database } from "./database";
import { storedCount } from "./stored-counts";

/** How many claims match, exactly. */
export async function countClaims(database: Database, filter: ClaimFilter): Promise<number> {
  const bindings = new Bindings();
  const { rows } = await database.query<{ count: string }>(
    storedCount(filter, await countedValues(database, filter), bindings) ??
      `SELECT count(*) FROM ${relationOf(filter, bindings)} c WHERE ${whereClaims(filter, bindings)}`,
    bindings.values,
  );
  return Number(rows[0]?.count ?? 0);
}
