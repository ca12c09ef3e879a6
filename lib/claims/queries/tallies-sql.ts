import { agreementIsKnown, type ClaimFilter } from "../filter";
import { kindsOf } from "../kinds";
import { EVERY_SIDE, SIDES, type Side, sidesAsked, sidesSet, withoutSide } from "../sides";
import { type Bindings, relationOf, USD_LEAST, USD_MOST, whereClaims } from "../where";

/** The bounds of sums as claim_counts has them: see sides_of in the database. */
const BOUNDS = "ARRAY[1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12]::numeric[]";

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
    of: `10 * (width_bucket(${USD_LEAST}, ${BOUNDS}) - (${USD_LEAST} = ANY (${BOUNDS}))::int) + width_bucket(${USD_MOST}, ${BOUNDS})`,
    called: (key) => `${key} / 10 || '-' || ${key} % 10`,
  },
];

/**
 * Queries of a WITH, the last of them `tallies (side, value, count)`: for every side the claims that match the filter without
 * the side's own parameters, by value. Whatever then asks for one counted side at most is read from what is counted already;
 * the rest are counted claim by claim, in one pass for all the sides that the filter does not ask for.
 */
export function talliesSql(filter: ClaimFilter, bindings: Bindings): string {
  const asked = sidesSet(filter);
  const others = EVERY_SIDE.filter(
    (side) => !asked.includes(side) && (side !== "agreement" || agreementIsKnown(filter)),
  );
  const parts = asked.map((side) => tallied(withoutSide(filter, side), [side], bindings));
  if (others.length > 0) parts.push(tallied(filter, others, bindings));
  return `tallies (side, value, count) AS (${parts.join("\n      UNION ALL ")})`;
}

function tallied(filter: ClaimFilter, sides: readonly Side[], bindings: Bindings): string {
  const asked = sidesAsked(filter);
  return asked !== null && asked.length < 2
    ? fromCounts(filter, asked[0] ?? null, sides, bindings)
    : fromClaims(filter, sides, bindings);
}

/** Of the given sides, with what one side is asked for; that side's own counts are of all claims. */
export function fromCounts(
  filter: ClaimFilter,
  asked: Side | null,
  sides: readonly Side[],
  bindings: Bindings,
): string {
  const numbers = (of: readonly Side[]) => `(${of.map((side) => SIDES[side]).join(", ")})`;
  const own = sides.filter((side) => asked === null || side === asked);
  const rest = sides.filter((side) => asked !== null && side !== asked);
  const parts: string[] = [];
  if (own.length > 0)
    parts.push(`SELECT other AS side, shown AS value, claims AS count FROM claim_counts
      WHERE side = ${SIDES.all} AND other IN ${numbers(own)} AND claims > 0`);
  if (asked !== null && rest.length > 0) {
    const matches = valuesAsked(filter, asked, bindings);
    parts.push(
      `SELECT other, shown, sum(claims)::int FROM claim_counts
        WHERE side = ${SIDES[asked]} AND ${matches("value")} AND other IN ${numbers(rest)} AND claims > 0 GROUP BY 1, 2`,
      `SELECT side, value, sum(claims)::int FROM claim_counts
        WHERE other = ${SIDES[asked]} AND ${matches("shown")} AND side IN ${numbers(rest)} AND claims > 0 GROUP BY 1, 2`,
    );
  }
  return parts.join("\n      UNION ALL ");
}

/** The condition that a column of claim_counts holds one of the values that a filter asks of a side. */
export function valuesAsked(filter: ClaimFilter, side: Side, bindings: Bindings): (column: string) => string {
  const among = (values: string) => (column: string) => `${column} = ANY(${values})`;
  const listed = (values: readonly string[]) => among(`${bindings.bind(values)}::text[]`);
  switch (side) {
    case "company":
      return among(
        `ARRAY(SELECT organisation_of(slug)::text FROM unnest(${bindings.bind(filter.company)}::text[]) AS slug)`,
      );
    case "source":
      return among(
        `ARRAY(SELECT id::text FROM sources WHERE slug = ANY(${bindings.bind(filter.source)}::text[]))`,
      );
    case "kind": {
      const ofFamilies = filter.family.flatMap(kindsOf);
      const both = filter.kind.length > 0 && filter.family.length > 0;
      return listed(
        both ? filter.kind.filter((kind) => ofFamilies.includes(kind)) : [...filter.kind, ...ofFamilies],
      );
    }
    case "month": {
      const [from, to] = [filter.from, filter.to].map((day) =>
        day === null ? null : bindings.bind(day.slice(0, 7)),
      );
      return (column) =>
        [from === null ? [] : [`${column} >= ${from}`], to === null ? [] : [`${column} <= ${to}`]]
          .flat()
          .join(" AND ");
    }
    case "modality":
    case "language":
    case "currency":
    case "evidence":
    case "agreement":
      return listed(filter[side]);
    case "claimant":
    case "sum":
      throw new Error(`Claims are not counted by what is asked of ${side}.`);
  }
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
  return `SELECT side, value, sum(count)::int FROM (
        SELECT ${among(({ side }) => String(SIDES[side]))} AS side, ${among(({ called, name }) => called(name))} AS value, count
          FROM (
            SELECT GROUPING(${names.join(", ")}) AS grouping, ${names.join(", ")}, count(*) AS count
              FROM (SELECT ${keys.map(({ of, name }) => `${of} AS ${name}`).join(", ")}
                      FROM ${relationOf(filter, bindings)} c ${agreements} WHERE ${whereClaims(filter, bindings)}) matching
             GROUP BY GROUPING SETS (${names.map((name) => `(${name})`).join(", ")})) grouped) named
      WHERE value IS NOT NULL GROUP BY side, value`;
}
