import type { Kind } from "../../extraction/types";
import type { ClaimFilter } from "../filter";
import type { MonthCount } from "../rows";
import { Bindings, whereClaims } from "../where";
import type { Database } from "./database";

/** How many matching claims each month has of each kind, by month, then kind. A claim dated by year is in its January. */
export async function claimsByMonth(database: Database, filter: ClaimFilter): Promise<MonthCount[]> {
  const bindings = new Bindings();
  const { rows } = await database.query<{ month: string; kind: Kind; count: string }>(
    `SELECT to_char(c.claim_date, 'YYYY-MM') AS month, c.kind, count(*)
       FROM claims c WHERE ${whereClaims(filter, bindings)}
      GROUP BY 1, 2 ORDER BY 1, 2`,
    bindings.values,
  );
  return rows.map(({ month, kind, count }) => ({ month, kind, count: Number(count) }));
}
