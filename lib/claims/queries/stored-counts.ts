import { countedTogether, SIDES, type Side } from "../sides";
import type { Bindings } from "../where";
import type { CountedValues } from "./counted-values";

/** A query of how many claims have what is asked of these sides, as `count`; null where claims are not counted by them together. */
export function storedCount(
  asked: readonly Side[],
  values: CountedValues,
  bindings: Bindings,
): string | null {
  if (asked.length > 2 ? !values.inCells(asked) : !countedTogether(asked)) return null;
  if (asked.length > 2)
    return `SELECT COALESCE(sum(claims), 0) AS count FROM claim_cells WHERE ${cellsAsked(asked, values, bindings)}`;
  // Every claim has an evidence.
  const [second, third = "evidence"] = inPlace(asked);
  return `SELECT COALESCE(sum(claims), 0) AS count FROM claim_counts
    WHERE first = 0 AND second ${isOne(second, values, bindings)} AND third ${isOne(third, values, bindings)}`;
}

/**
 * A query of how many claims match, by the values of these sides: `side, value, count`. Claims are counted by what is asked (two
 * sides at most) together with each of the sides: see countedTogether.
 */
export function storedTallies(
  asked: readonly Side[],
  sides: readonly Side[],
  values: CountedValues,
  bindings: Bindings,
): string {
  const [low, high] = inPlace(asked);
  const [ofLow, ofHigh] = [isOne(low, values, bindings), isOne(high, values, bindings)];
  const numbers = sides.map((side) => SIDES[side]);
  const [lowest, highest] = [SIDES[low ?? "all"], SIDES[high ?? "all"]];
  const parts: string[] = [];
  // The side itself comes after the two that are asked for, between them or before, in the order of the sides.
  if (numbers.some((number) => number > highest))
    parts.push(`SELECT third AS id, claims FROM claim_counts WHERE first ${ofLow} AND second ${ofHigh}`);
  if (numbers.some((number) => number > lowest && number < highest))
    parts.push(`SELECT second, claims FROM claim_counts WHERE first ${ofLow} AND third ${ofHigh}`);
  if (low !== undefined && numbers.some((number) => number < lowest))
    parts.push(`SELECT first, claims FROM claim_counts
        WHERE first = ANY(${bindings.bind(values.before(low))}::int[]) AND second ${ofLow} AND third ${ofHigh}`);
  return byValue(parts.join("\n        UNION ALL "), sides);
}

/** Of a query of `id, claims` the values of these sides, by their ids. */
const byValue = (ids: string, sides: readonly Side[]): string =>
  `SELECT side::int, value, sum(claims)::int AS count FROM (${ids}) of_one (id, claims) JOIN counted_values USING (id)
      WHERE side IN (${sides.map((side) => SIDES[side]).join(", ")}) GROUP BY side, value HAVING sum(claims) > 0`;

/** The same of any small sides from claim_cells, in one pass. An id tells its side. */
export function cellTallies(
  asked: readonly Side[],
  sides: readonly Side[],
  values: CountedValues,
  bindings: Bindings,
): string {
  return byValue(
    `SELECT COALESCE(${sides.join(", ")}), sum(claims) FROM claim_cells WHERE ${cellsAsked(asked, values, bindings)}
        GROUP BY GROUPING SETS (${sides.map((side) => `(${side})`).join(", ")})`,
    sides,
  );
}

/** The condition over claim_cells that they have the values asked for. */
export function cellsAsked(asked: readonly Side[], values: CountedValues, bindings: Bindings): string {
  return asked.map((side) => `${side} ${isOne(side, values, bindings)}`).join(" AND ");
}

export const inOrder = (sides: readonly Side[]): Side[] => [...sides].sort((a, b) => SIDES[a] - SIDES[b]);

/** Two sides in their order; what is not asked for comes first. */
function inPlace(asked: readonly Side[]): [Side | undefined, Side | undefined] {
  const [one, other] = inOrder(asked);
  return other === undefined ? [undefined, one] : [one, other];
}

/** That a column holds a value asked for, by its id; without a side, that it stands for all claims. */
export function isOne(side: Side | undefined, values: CountedValues, bindings: Bindings): string {
  return side === undefined ? "= 0" : `= ANY(${bindings.bind(values.of(side))}::int[])`;
}
