import type { Kind } from "../../extraction/types";
import type { ClaimFilter } from "../filter";
import type { MonthCount } from "../rows";
import type { Side } from "../sides";
import { Bindings, relationOf, whereClaims } from "../where";
import { inParts } from "./counted-part";
import { type CountedValues, countedValues } from "./counted-values";
import type { Database } from "./database";
import { cellsAsked, inOrder, isOne } from "./stored-counts";

/** How many matching claims each month has of each kind, by month, then kind. A claim dated by year is in its January. */
export async function claimsByMonth(database: Database, filter: ClaimFilter): Promise<MonthCount[]> {
  const bindings = new Bindings();
  const values = await countedValues(database, filter);
  // Each part is of other months.
  const parts = inParts(filter, values, {
    stored: (sides) => fromCounts(sides, values, bindings),
    oneByOne: (claims) => fromClaims(claims, bindings),
  });
  const { rows } = await database.query<{ month: string; kind: Kind; count: string }>(
    `SELECT * FROM (${parts.join(" UNION ALL ")}) parts ORDER BY month, kind`,
    bindings.values,
  );
  return rows.map(({ month, kind, count }) => ({ month, kind, count: Number(count) }));
}

/** Claims are counted by kind, month and one side more, with an agreement two; and by all small sides together. */
function fromCounts(asked: readonly Side[], values: CountedValues, bindings: Bindings): string | null {
  const others = asked.filter((side) => side !== "kind" && side !== "month");
  if (others.length < 2) {
    const sides = others.length === 0 ? [undefined, ...MONTHS] : inOrder([...MONTHS, ...others]);
    const place = (side: Side) => PLACES[sides.indexOf(side)] ?? "";
    const matching = PLACES.map((column, at) => `${column} ${isOne(sides[at], values, bindings)}`);
    return named(place("month"), place("kind"), `claim_counts WHERE ${matching.join(" AND ")}`);
  }
  if (values.inCells(asked))
    return named("month", "kind", `claim_cells WHERE ${cellsAsked(asked, values, bindings)}`);
  const [large, ...more] = others.filter((side) => side !== "agreement");
  if (more.length > 0 || (large !== "company" && large !== "source")) return null;
  const kinds = `first = ANY(${bindings.bind(values.kindsAgreeing())}::int[])`;
  return named(
    "second",
    "first",
    `claim_counts WHERE ${kinds} AND second ${isOne("month", values, bindings)} AND third ${isOne(large, values, bindings)}`,
  );
}

const PLACES = ["first", "second", "third"];
const MONTHS: readonly Side[] = ["kind", "month"];

/** Where a kind is counted with an agreement, that stands behind it. */
const named = (month: string, kind: string, counts: string): string =>
  `SELECT month.value AS month, split_part(kind.value, ' ', 1)::kind AS kind, sum(count) AS count FROM (
        SELECT ${month} AS month, ${kind} AS kind, sum(claims) AS count FROM ${counts} GROUP BY 1, 2) counted
      JOIN counted_values month ON month.id = counted.month JOIN counted_values kind ON kind.id = counted.kind
      GROUP BY 1, 2 HAVING sum(count) > 0`;

/** First by day, which an index has as it is. */
function fromClaims(filter: ClaimFilter, bindings: Bindings): string {
  return `SELECT to_char(claim_date, 'YYYY-MM') AS month, kind, sum(count) AS count FROM (
        SELECT c.claim_date, c.kind, count(*) AS count
          FROM ${relationOf(filter, bindings)} c WHERE ${whereClaims(filter, bindings)} GROUP BY 1, 2) by_day
      GROUP BY 1, 2`;
}
