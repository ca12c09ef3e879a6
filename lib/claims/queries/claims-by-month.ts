import type { Kind } from "../../extraction/types";
import type { ClaimFilter } from "../filter";
import type { MonthCount } from "../rows";
import { SIDES, sidesAsked } from "../sides";
import { Bindings, relationOf, whereClaims } from "../where";
import type { Database } from "./database";
import { valuesAsked } from "./tallies-sql";

/** How many matching claims each month has of each kind, by month, then kind. A claim dated by year is in its January. */
export async function claimsByMonth(database: Database, filter: ClaimFilter): Promise<MonthCount[]> {
  const bindings = new Bindings();
  const { rows } = await database.query<{ month: string; kind: Kind; count: string }>(
    fromCounts(filter, bindings) ?? fromClaims(filter, bindings),
    bindings.values,
  );
  return rows.map(({ month, kind, count }) => ({ month, kind, count: Number(count) }));
}

/** By kind and month claims are counted already. */
function fromCounts(filter: ClaimFilter, bindings: Bindings): string | null {
  const columns = { kind: "value", month: "shown" };
  const asked = sidesAsked(filter);
  const wanted = asked?.flatMap((side) => (side === "kind" || side === "month" ? [side] : []));
  if (asked === null || wanted?.length !== asked.length) return null;
  const conditions = wanted.map((side) => ` AND ${valuesAsked(filter, side, bindings)(columns[side])}`);
  return `SELECT shown AS month, value::kind AS kind, claims AS count FROM claim_counts
      WHERE side = ${SIDES.kind} AND other = ${SIDES.month} AND claims > 0${conditions.join("")} ORDER BY 1, 2`;
}

/** First by day, which an index has as it is. */
function fromClaims(filter: ClaimFilter, bindings: Bindings): string {
  return `SELECT to_char(claim_date, 'YYYY-MM') AS month, kind, sum(count) AS count FROM (
        SELECT c.claim_date, c.kind, count(*) AS count
          FROM ${relationOf(filter, bindings)} c WHERE ${whereClaims(filter, bindings)} GROUP BY 1, 2) by_day
      GROUP BY 1, 2 ORDER BY 1, 2`;
}
