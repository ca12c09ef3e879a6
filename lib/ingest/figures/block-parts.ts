import type { Prisma } from "../../db/generated/client";
import { facetBlocks } from "../../figures/blocks";
import { FacetReader } from "../../figures/grouping/facets";
import type { Knowledge } from "../../figures/knowledge";
import { packAssertions, type StoredAssertion, unpackAssertions } from "../../figures/packed-assertions";
import { insertRows } from "../insert-rows";

/** Parts written with one statement. */
const AT_ONCE = 5_000;

/** Every folded assertion of these blocks, once. */
export async function readBlocks(
  tx: Prisma.TransactionClient,
  blocks: readonly string[],
): Promise<StoredAssertion[]> {
  if (blocks.length === 0) return [];
  const [row] = await tx.$queryRaw<[{ packed: string }]>`
    SELECT COALESCE(string_agg(assertions, ','), '') AS packed FROM block_parts WHERE block = ANY(${[...blocks]})`;
  const byKey = new Map(unpackAssertions(row.packed).map((stored) => [stored.assertion.key, stored]));
  return [...byKey.values()];
}

/** Takes assertions out of the parts of their blocks (as they stood there), and puts in others, over what has their keys. */
export async function changeBlocks(
  tx: Prisma.TransactionClient,
  { gone, put }: { gone: readonly StoredAssertion[]; put: readonly StoredAssertion[] },
  knowledge: Knowledge,
): Promise<void> {
  const parts = partsOf(put, knowledge);
  for (const [place, { block, month }] of partsOf(gone, knowledge))
    if (!parts.has(place)) parts.set(place, { block, month, assertions: [] });
  if (parts.size === 0) return;
  const places = [...parts.values()];
  const present = await tx.$queryRaw<Array<{ block: string; month: string; assertions: string }>>`
    SELECT block, to_char(month, 'YYYY-MM-DD') AS month, assertions FROM block_parts
    WHERE (block, month) IN (SELECT * FROM unnest(${places.map(({ block }) => block)}::text[],
      ${places.map(({ month }) => month)}::date[]))`;
  const changed = new Set([...gone, ...put].map(({ assertion }) => assertion.key));
  for (const { block, month, assertions } of present) {
    const part = parts.get(placeOf(block, month));
    if (part === undefined) continue;
    for (const stored of unpackAssertions(assertions))
      if (!changed.has(stored.assertion.key)) part.assertions.push(stored);
  }
  const empty = places.filter(({ assertions }) => assertions.length === 0);
  if (empty.length > 0)
    await tx.$executeRaw`
      DELETE FROM block_parts WHERE (block, month) IN (SELECT * FROM unnest(${empty.map(({ block }) => block)}::text[],
        ${empty.map(({ month }) => month)}::date[]))`;
  await writeParts(tx, places);
}

/** Writes the parts of blocks of which nothing is stored. */
export async function fillBlocks(
  tx: Prisma.TransactionClient,
  stored: readonly StoredAssertion[],
  knowledge: Knowledge,
): Promise<void> {
  const parts = [...partsOf(stored, knowledge).values()];
  for (let from = 0; from < parts.length; from += AT_ONCE)
    await writeParts(tx, parts.slice(from, from + AT_ONCE));
}

interface Part {
  block: string;
  /** Its first day. */
  month: string;
  assertions: StoredAssertion[];
}

const placeOf = (block: string, month: string): string => `${month} ${block}`;

function partsOf(stored: readonly StoredAssertion[], knowledge: Knowledge): Map<string, Part> {
  const reader = new FacetReader(knowledge);
  const parts = new Map<string, Part>();
  for (const one of stored) {
    const month = `${one.assertion.firstDay.slice(0, 7)}-01`;
    for (const block of facetBlocks(reader.read(one.assertion, 0))) {
      const part = parts.get(placeOf(block, month));
      if (part === undefined) parts.set(placeOf(block, month), { block, month, assertions: [one] });
      else part.assertions.push(one);
    }
  }
  return parts;
}

async function writeParts(tx: Prisma.TransactionClient, parts: readonly Part[]): Promise<void> {
  const rows = parts.flatMap(({ block, month, assertions }) => {
    const last_day = assertions
      .map(({ assertion: { lastDay } }) => lastDay)
      .sort()
      .at(-1);
    return last_day === undefined ? [] : [{ block, month, last_day, assertions: packAssertions(assertions) }];
  });
  await insertRows(
    tx,
    "block_parts",
    rows,
    "(block, month) DO UPDATE SET (last_day, assertions) = (EXCLUDED.last_day, EXCLUDED.assertions)",
  );
}
