import type { Database } from "../../claims/queries/database";
import { Bindings } from "../../claims/where";
import type { Kind } from "../../extraction/types";
import { groupFacets } from "../group-assertions";
import { FacetReader, type Facets } from "../grouping/facets";
import type { Knowledge } from "../knowledge";
import { type StoredAssertion, unpackAssertions } from "../packed-assertions";
import { Regrouped } from "../regrouped";
import type { Assertion } from "../types";

/** How figures stood on a day: those made anew, and which of today's did not stand so. */
export interface BlocksThen {
  groups: Facets[][];
  /** How many claims of an assertion, by key, were made by then. */
  claimsOf: (key: string) => number;
  /** Figures of today, of those that had ended by the day, that did not stand so on it. */
  except: string[];
}

/**
 * Groups anew what had been claimed by a day in the blocks of which something was claimed later. In all others every figure
 * stood as it is stored: what lies in a block hangs on that block alone.
 */
export async function blocksAsOf(
  database: Database,
  { day, kinds }: { day: string; kinds: readonly Kind[] },
  knowledge: Knowledge,
): Promise<BlocksThen> {
  const [stored, lasting] = await Promise.all([
    assertionsThen(database, day, kinds),
    figuresLasting(database, day),
  ]);
  const counts = new Map<string, number>();
  const then: Assertion[] = [];
  const cut = await lastBy(
    database,
    stored.flatMap(({ assertion: { key, lastDay } }) => (lastDay > day ? [key] : [])),
    day,
  );
  for (const { assertion, claimCount } of stored) {
    const ended = cut.get(assertion.key);
    then.push(ended === undefined ? assertion : { ...assertion, lastDay: ended.lastDay });
    counts.set(assertion.key, ended?.claims ?? claimCount);
  }
  const groups = groupFacets(then, knowledge);
  const figureOf = new Map(stored.map(({ assertion, figureId }) => [assertion.key, figureId]));
  const regrouped = new Regrouped(stored, groups, (key) => lasting.has(figureOf.get(key) ?? ""));
  const others = await joinedBefore(database, [...regrouped.deals.keys()], day, figureOf);
  const reader = new FacetReader(knowledge);
  for (const { assertion, claimCount } of others) counts.set(assertion.key, claimCount);
  return {
    groups: regrouped.withOthers(others, (assertion) => reader.read(assertion, 0)),
    claimsOf: (key) => counts.get(key) ?? 0,
    except: regrouped.former.filter((id) => !lasting.has(id)),
  };
}

/** What was claimed by the day in the blocks that went on after it. Each once: a deal lies in a block of either party. */
async function assertionsThen(
  database: Database,
  day: string,
  kinds: readonly Kind[],
): Promise<StoredAssertion[]> {
  const bindings = new Bindings();
  const on = `${bindings.bind(day)}::date`;
  const ofKinds =
    kinds.length === 0 ? "" : `AND split_part(block, '|', 1) = ANY(${bindings.bind(kinds)}::text[])`;
  const { rows } = await database.query<{ packed: string }>(
    `WITH going_on AS MATERIALIZED (SELECT DISTINCT block FROM block_parts WHERE last_day > ${on} ${ofKinds})
     SELECT string_agg(assertions, ',') AS packed FROM block_parts JOIN going_on USING (block)
      WHERE month <= ${on} GROUP BY block`,
    bindings.values,
  );
  const byKey = new Map<string, StoredAssertion>();
  for (const { packed } of rows) {
    for (const stored of unpackAssertions(packed))
      if (stored.assertion.firstDay <= day) byKey.set(stored.assertion.key, stored);
  }
  return [...byKey.values()];
}

/** The figures that had begun by the day and went on after it. */
async function figuresLasting(database: Database, day: string): Promise<Set<string>> {
  const { rows } = await database.query<{ id: string }>(
    "SELECT id FROM figures WHERE first_day <= $1::date AND last_day > $1::date",
    [day],
  );
  return new Set(rows.map(({ id }) => id));
}

/** What stands in these figures from the blocks of other parties, which had ended by then. */
async function joinedBefore(
  database: Database,
  figures: readonly string[],
  day: string,
  figureOf: ReadonlyMap<string, string>,
): Promise<StoredAssertion[]> {
  if (figures.length === 0) return [];
  const { rows } = await database.query<StoredAssertion>(
    `SELECT a.figure_id AS "figureId", a.claim_count AS "claimCount", a.assertion
       FROM figure_assertions a WHERE a.figure_id = ANY($1)`,
    [figures],
  );
  return rows.filter(({ assertion: { key, firstDay } }) => firstDay <= day && !figureOf.has(key));
}

/** How many claims of these assertions are dated up to the day, and when the last of them. */
async function lastBy(
  database: Database,
  assertions: readonly string[],
  day: string,
): Promise<Map<string, { claims: number; lastDay: string }>> {
  if (assertions.length === 0) return new Map();
  const { rows } = await database.query<{ id: string; claims: number; lastDay: string }>(
    `SELECT fc.assertion_id AS id, count(*)::int AS claims, to_char(max(c.claim_date), 'YYYY-MM-DD') AS "lastDay"
       FROM figure_claims fc JOIN claims c ON c.id = fc.claim_id
      WHERE fc.assertion_id = ANY($1) AND c.claim_date <= $2::date GROUP BY 1`,
    [assertions, day],
  );
  return new Map(rows.map(({ id, ...last }) => [id, last]));
}
