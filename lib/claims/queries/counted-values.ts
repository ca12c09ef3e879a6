import { type ClaimFilter, NOBODY } from "../filter";
import { kindsOf } from "../kinds";
import { COUNTED_DOLLARS, inCells, isLarge, KIND_AND_AGREEMENT, SIDES, type Side, sidesSet } from "../sides";
import { splitByMonths } from "../whole-months";
import type { Database } from "./database";

/** What claims are counted by, each value by its id in counted_values. */
export interface CountedValues {
  /** The ids of what the filter asks of a side; of a small side all, where it asks for nothing. */
  of(side: Side): number[];
  /** Whether claim_cells counts by all that is asked of these sides. */
  inCells(sides: readonly Side[]): boolean;
  /** The ids of the kinds asked for together with an agreement asked for. */
  kindsAgreeing(): number[];
  /** The ids of all values of the small sides that come before one. */
  before(side: Side): number[];
}

interface ValueRecord {
  id: number;
  side: number;
  value: string;
}

/**
 * They are asked for beforehand: with the ids themselves the planner knows how few rows they lead to. A value keeps its id, and
 * one without an id has no claims.
 */
export async function countedValues(database: Database, filter: ClaimFilter): Promise<CountedValues> {
  const { rows } = await database.query<ValueRecord>(
    `SELECT id, side, value FROM counted_values WHERE side BETWEEN 1 AND ${SIDES.month} OR side = ${KIND_AND_AGREEMENT}
        OR side = ${SIDES.company} AND value = ANY(ARRAY(SELECT organisation_of(slug)::text FROM unnest($1::text[]) AS slug))
        OR side = ${SIDES.source} AND value = ANY(ARRAY(SELECT id::text FROM sources WHERE slug = ANY($2::text[])))
        OR side = ${SIDES.claimant} AND value = ANY(ARRAY(
             SELECT CASE WHEN slug = '${NOBODY}' THEN '_' ELSE 'o' || organisation_of(slug) END FROM unnest($3::text[]) AS slug
              UNION ALL SELECT 'p' || id FROM people WHERE slug = ANY($3::text[])))`,
    [filter.company, filter.source, filter.claimant],
  );
  const asked = new Set(sidesSet(filter));
  const idsOf = (those: (record: ValueRecord) => boolean) => rows.filter(those).map(({ id }) => id);
  const isAsked = (side: Side) => (asked.has(side) && !isLarge(side) ? asks(filter, side) : () => true);
  return {
    of: (side) => {
      const wanted = isAsked(side);
      return idsOf((record) => record.side === SIDES[side] && wanted(record.value));
    },
    inCells: (sides) => inCells(sides, filter),
    kindsAgreeing: () => {
      const [kinds, agreements] = [isAsked("kind"), isAsked("agreement")];
      return idsOf(({ side, value }) => {
        const [kind = "", agreement = ""] = value.split(" ");
        return side === KIND_AND_AGREEMENT && kinds(kind) && agreements(agreement);
      });
    },
    before: (side) => idsOf((record) => record.side < Math.min(SIDES[side], SIDES.company)),
  };
}

/** Whether a value of a small side is one of those that the filter asks for. */
function asks(filter: ClaimFilter, side: Side): (value: string) => boolean {
  switch (side) {
    case "kind": {
      const ofFamilies = filter.family.flatMap(kindsOf);
      const both = filter.kind.length > 0 && filter.family.length > 0;
      const kinds: readonly string[] = both
        ? filter.kind.filter((kind) => ofFamilies.includes(kind))
        : [...filter.kind, ...ofFamilies];
      return (kind) => kinds.includes(kind);
    }
    case "month": {
      // Only whole ones: of the days of others nothing is counted.
      const months = splitByMonths(filter)?.months;
      const [from, to] = [months?.from?.slice(0, 7) ?? "", months?.to?.slice(0, 7) ?? "9999"];
      return (month) => months !== undefined && month >= from && month <= to;
    }
    case "sum": {
      const [from, to] = [filter.usd_from, filter.usd_to];
      // "3-4": above the third bound and below the fourth, or reaching from one to the other; see sum_of in the database.
      const above = from === null ? 0 : COUNTED_DOLLARS.indexOf(from) + 1;
      const below = to === null ? COUNTED_DOLLARS.length : COUNTED_DOLLARS.indexOf(to);
      return (sum) => {
        const [least, most] = sum.split("-").map(Number);
        return (most ?? 0) >= above && (least ?? 0) <= below;
      };
    }
    case "modality":
    case "language":
    case "currency":
    case "evidence":
    case "agreement": {
      const values: readonly string[] = filter[side];
      return (value) => values.includes(value);
    }
    default:
      throw new Error(`Claims are not counted by what is asked of ${side}.`);
  }
}
