import { agreementIsKnown, type ClaimFilter } from "../filter";
import {
  COUNTED_DOLLARS,
  countedTogether,
  EVERY_SIDE,
  isLarge,
  SIDES,
  type Side,
  sidesSet,
  withoutSide,
} from "../sides";
import { type Bindings, relationOf, whereClaims } from "../where";
import { countedPart } from "./counted-part";
import type { CountedValues } from "./counted-values";
import { cellTallies, storedTallies } from "./stored-counts";

/** Sums as counted_values has them: see sum_of in the database. */
const BOUNDS = `ARRAY[${COUNTED_DOLLARS.join(", ")}]::numeric[]`;
const LEAST = "COALESCE(c.usd_low, c.usd_high)";
const MOST = "COALESCE(c.usd_high, c.usd_low)";

/** What claims are put together by, and what that is called as text; nulls are not counted. */
interface Key {
  side: Side;
  of: string;
  called(key: string): string;
}

const asText = (key: string): string => `${key}::text`;
const KEYS: readonly Key[] = [
  { side: "company", of: "c.subject_id", called: asText },
  { side: "kind", of: "c.kind", called: asText },
  { side: "modality", of: "c.modality", called: asText },
  { side: "source", of: "c.source_id", called: asText },
  { side: "language", of: "c.language", called: asText },
  { side: "currency", of: "c.currency", called: asText },
  { side: "evidence", of: "c.evidence", called: asText },
  { side: "agreement", of: "fc.agreement", called: asText },
  // A day is had for nothing, and there are few of them.
  { side: "month", of: "c.claim_date", called: (key) => `to_char(${key}, 'YYYY-MM')` },
  { side: "claimant", of: "c.claimant_organisation_id", called: (key) => `'o' || ${key}` },
  { side: "claimant", of: "c.claimant_person_id", called: (key) => `'p' || ${key}` },
  { side: "claimant", of: "c.claimant_name IS NULL", called: (key) => `CASE WHEN ${key} THEN '_' END` },
  {
    side: "sum",
    of: `10 * (width_bucket(${LEAST}, ${BOUNDS}) - (${LEAST} = ANY (${BOUNDS}))::int) + width_bucket(${MOST}, ${BOUNDS})`,
    called: (key) => `${key} / 10 || '-' || ${key} % 10`,
  },
];

/**
 * Queries of a WITH, the last of them `tallies (side, value, count)`: for every side the claims that match the filter without
 * the side's own parameters, by value. What is counted by those sides together is read from there; the rest are counted claim by
 * claim, in one pass for all the sides that the filter does not ask for.
 */
export function talliesSql(filter: ClaimFilter, values: CountedValues, bindings: Bindings): string {
  const asked = sidesSet(filter);
  const others = EVERY_SIDE.filter(
    (side) => !asked.includes(side) && (side !== "agreement" || agreementIsKnown(filter)),
  );
  const parts = asked.flatMap((side) => tallied(withoutSide(filter, side), [side], values, bindings));
  if (others.length > 0) parts.push(...tallied(filter, others, values, bindings));
  return `tallies (side, value, count) AS (
    SELECT side, value, sum(count)::int FROM (${parts.join("\n      UNION ALL ")}) parts GROUP BY side, value)`;
}

/** Queries of `side, value, count`; a value may come more than once. */
function tallied(
  filter: ClaimFilter,
  sides: readonly Side[],
  values: CountedValues,
  bindings: Bindings,
): string[] {
  const part = countedPart(filter, values);
  const counted = part ? sides.filter((side) => countedTogether([...part.sides, side])) : [];
  // Of more sides than two: in cells, by every small one.
  const inCells =
    part && part.sides.length > 2 && values.inCells(part.sides) ? sides.filter((side) => !isLarge(side)) : [];
  const others = sides.filter((side) => !counted.includes(side) && !inCells.includes(side));
  const parts: string[] = [];
  for (const [stored, tallies] of [
    [counted, storedTallies],
    [inCells, cellTallies],
  ] as const) {
    if (!part || stored.length === 0) continue;
    parts.push(tallies(part.sides, stored, values, bindings));
    parts.push(...part.rest.map((days) => fromClaims(days, stored, bindings)));
  }
  if (others.length > 0) parts.push(fromClaims(filter, others, bindings));
  return parts;
}

/** Counted claim by claim, each of which is read once. */
function fromClaims(filter: ClaimFilter, sides: readonly Side[], bindings: Bindings): string {
  const keys = KEYS.filter(({ side }) => sides.includes(side)).map((key, at) => ({
    ...key,
    name: `key_${at}`,
  }));
  const names = keys.map(({ name }) => name);
  // GROUPING has a bit for each key, the last one the lowest, that is 0 where rows are put together by it.
  const groupings = keys.map((_, at) => 2 ** keys.length - 1 - 2 ** (keys.length - 1 - at));
  const among = (result: (key: (typeof keys)[number]) => string) =>
    `CASE grouping ${keys.map((key, at) => `WHEN ${groupings[at]} THEN ${result(key)}`).join(" ")} END`;
  const agreements = sides.includes("agreement") ? "LEFT JOIN figure_claims fc ON fc.claim_id = c.id" : "";
  return `SELECT * FROM (
        SELECT ${among(({ side }) => String(SIDES[side]))} AS side, ${among(({ called, name }) => called(name))} AS value, count
          FROM (
            SELECT GROUPING(${names.join(", ")}) AS grouping, ${names.join(", ")}, count(*) AS count
              FROM (SELECT ${keys.map(({ of, name }) => `${of} AS ${name}`).join(", ")}
                      FROM ${relationOf(filter, bindings)} c ${agreements} WHERE ${whereClaims(filter, bindings)}) matching
             GROUP BY GROUPING SETS (${names.map((name) => `(${name})`).join(", ")})) grouped) named
      WHERE value IS NOT NULL`;
}
