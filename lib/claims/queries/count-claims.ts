import type { ClaimFilter } from "../filter";
import { Bindings, relationOf, whereClaims } from "../where";
import { inParts } from "./counted-part";
import { countedValues } from "./counted-values";
import type { Database } from "./database";
import { storedCount } from "./stored-counts";

/** How many claims match, exactly. */
export async function countClaims(database: Database, filter: ClaimFilter): Promise<number> {
  const bindings = new Bindings();
  const values = await countedValues(database, filter);
  const parts = inParts(filter, values, {
    stored: (sides) => storedCount(sides, values, bindings),
    oneByOne: (claims) =>
      `SELECT count(*) FROM ${relationOf(claims, bindings)} c WHERE ${whereClaims(claims, bindings)}`,
  });
  const { rows } = await database.query<{ count: string }>(
    `SELECT sum(count) AS count FROM (${parts.join(" UNION ALL ")}) parts`,
    bindings.values,
  );
  return Number(rows[0]?.count ?? 0);
}
