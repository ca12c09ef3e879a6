import type { Database } from "../../claims/queries/database";
import { Bindings } from "../../claims/where";
import type { Kind } from "../../extraction/types";
import { groupFacets } from "../group-assertions";
import { FacetReader } from "../grouping/facets";
import type { Knowledge } from "../knowledge";
import { type FigureGroup, figureGroup } from "../make-figures";
import { type StoredAssertion, unpackAssertions } from "../packed-assertions";
import { Regrouped } from "../regrouped";
import type { Assertion } from "../types";

/** How figures stood on a day: those made anew, and which of today's did not stand so. */
export interface BlocksThen {
  groups: FigureGroup[];
  /** How many claims of an assertion of these groups, by key, were made by then. */
  claimsOf: (key: string) => number;
  /** Figures of today, of those that had ended by the day, that did not stand so on it. */
  except: string[];
}

/** Assertions grouped at once, where one block has no more: all together would have to be held and put in order as one. */
const AT_ONCE = 20_000;

/**
 * Groups anew what had been claimed by a day in the blocks of which something was claimed later. In all others every figure
 * stood as it is stored: what lies in a block hangs on that block alone.
 */
export async function blocksAsOf(
  database: Database,
  { day, kinds }: { day: string; kinds: readonly Kind[] },
  knowledge: Knowledge,
): Promise<BlocksThen> {
  const [blocks, lasting] = await Promise.all([
    blocksGoingOn(database, day, kinds),
    figuresLasting(database, day),
  ]);
  const counts = new Map<string, number>();
  const groups: FigureGroup[] = [];
  const except: string[] = [];
  for (const stored of independent(blocks, day)) {
    const then = await standingThen(database, stored, day);
    const { figureOf } = then;
    const regrouped = new Regrouped(stored, groupFacets(then.assertions, knowledge), (key) =>
      lasting.has(figureOf.get(key) ?? ""),
    );
    const others = await joinedBefore(database, [...regrouped.deals.keys()], day, figureOf);
    const reader = new FacetReader(knowledge);
    for (const { assertion, claimCount } of others) then.counts.set(assertion.key, claimCount);
    for (const group of regrouped.withOthers(others, (assertion) => reader.read(assertion, 0))) {
      groups.push(figureGroup(group));
      for (const { assertion } of group) counts.set(assertion.key, then.counts.get(assertion.key) ?? 0);
    }
    for (const id of regrouped.former) if (!lasting.has(id)) except.push(id);
  }
  return { groups, claimsOf: (key) => counts.get(key) ?? 0, except };
}

interface PackedBlock {
  block: string;
  packed: string;
}

/** What was claimed in the months up to the day in the blocks that went on after it. */
async function blocksGoingOn(
  database: Database,
  day: string,
  kinds: readonly Kind[],
): Promise<PackedBlock[]> {
  const bindings = new Bindings();
  const on = `${bindings.bind(day)}::date`;
  const ofKinds =
    kinds.length === 0 ? "" : `AND split_part(block, '|', 1) = ANY(${bindings.bind(kinds)}::text[])`;
  const { rows } = await database.query<PackedBlock>(
    `WITH going_on AS MATERIALIZED (SELECT DISTINCT block FROM block_parts WHERE last_day > ${on} ${ofKinds})
     SELECT block, string_agg(assertions, ',') AS packed FROM block_parts JOIN going_on USING (block)
      WHERE month <= ${on} GROUP BY block`,
    bindings.values,
  );
  return rows;
}

/** What had begun by the day, in lists that never meet. A deal lies in a block of either party: they are one list, each once. */
function* independent(blocks: readonly PackedBlock[], day: string): Generator<StoredAssertion[]> {
  const begun = (packed: string) =>
    unpackAssertions(packed).filter(({ assertion: { firstDay } }) => firstDay <= day);
  const deals = new Map<string, StoredAssertion>();
  let list: StoredAssertion[] = [];
  for (const { block, packed } of blocks) {
    if (block.startsWith("deal|")) {
      for (const stored of begun(packed)) deals.set(stored.assertion.key, stored);
      continue;
    }
    for (const stored of begun(packed)) list.push(stored);
    if (list.length < AT_ONCE) continue;
    yield list;
    list = [];
  }
  yield list;
  yield [...deals.values()];
}

/** Assertions as they stood on a day, how many claims they had then, and the figures in which they stand today. */
async function standingThen(
  database: Database,
  stored: readonly StoredAssertion[],
  day: string,
): Promise<{ assertions: Assertion[]; counts: Map<string, number>; figureOf: Map<string, string> }> {
  const counts = new Map<string, number>();
  const figureOf = new Map<string, string>();
  const cut = await lastBy(
    database,
    stored.flatMap(({ assertion: { key, lastDay } }) => (lastDay > day ? [key] : [])),
    day,
  );
  const assertions = stored.map(({ assertion, claimCount, figureId }) => {
    const ended = cut.get(assertion.key);
    counts.set(assertion.key, ended?.claims ?? claimCount);
    figureOf.set(assertion.key, figureId);
    return ended === undefined ? assertion : { ...assertion, lastDay: ended.lastDay };
  });
  return { assertions, counts, figureOf };
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
