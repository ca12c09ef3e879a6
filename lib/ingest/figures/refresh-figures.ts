import type { Prisma } from "../../db/generated/client";
import { blocksOf } from "../../figures/blocks";
import { foldAssertions, sameWords } from "../../figures/fold-assertions";
import { groupFacets } from "../../figures/group-assertions";
import { FacetReader, type Facets } from "../../figures/grouping/facets";
import type { Knowledge } from "../../figures/knowledge";
import { figureGroup, makeFigure } from "../../figures/make-figures";
import type { StoredAssertion } from "../../figures/packed-assertions";
import { Regrouped } from "../../figures/regrouped";
import type { Assertion } from "../../figures/types";
import { changeBlocks, readBlocks } from "./block-parts";
import { countFigures } from "./count-figures";
import { readAssertions } from "./read-assertions";
import { rebuildFigures } from "./rebuild-figures";
import { takeFigures } from "./take-figures";
import { type Members, writeFigures } from "./write-figures";

/**
 * Brings the figures to what is now claimed, after these claims were added, changed, dated anew or superseded. Only the blocks
 * that can be concerned are read; the outcome is that of making all figures again.
 */
export async function refreshFigures(
  tx: Prisma.TransactionClient,
  claimIds: readonly string[],
  { knowledge, now }: { knowledge: Knowledge; now: Date },
): Promise<void> {
  if (claimIds.length === 0) return;
  await takeFigures(tx);
  const ids = [...claimIds];
  const { former, withoutBlocks } = await readStored(tx, ids);
  if (withoutBlocks) {
    await rebuildFigures(tx, { knowledge, now });
    return;
  }
  const present = await readAssertions(tx, "c.id = ANY($1)", ids);
  // Where a claim no longer is, it may have kept others apart or together.
  const places = [...present, ...former];
  const stored = await readBlocks(tx, [
    ...new Set(places.flatMap((assertion) => blocksOf(assertion, knowledge))),
  ]);

  const again = toFoldAgain(stored, present, new Set(former.map(({ key }) => key)));
  const others =
    again.size === 0
      ? []
      : await readAssertions(
          tx,
          "c.id <> ALL($1) AND c.id IN (SELECT claim_id FROM figure_claims WHERE assertion_id = ANY($2))",
          ids,
          [...again],
        );
  const folded = foldAssertions([...others, ...present]);
  const members: Members = new Map(folded.map(({ assertion, members }) => [assertion.key, members]));
  const standing = stored.filter(({ assertion }) => !again.has(assertion.key));
  const groups = groupFacets(
    [...standing, ...folded].map(({ assertion }) => assertion),
    knowledge,
  );

  const regrouped = new Regrouped(stored, groups, (key) => members.has(key));
  const joined = await withJoinedBefore(tx, regrouped, stored, knowledge);
  const counts = new Map(joined.stored.map(({ assertion, claimCount }) => [assertion.key, claimCount]));
  const claimsOf = (key: string) => members.get(key)?.length ?? counts.get(key) ?? 0;
  const changed = joined.groups.map((group) => makeFigure(figureGroup(group), claimsOf));
  await writeFigures(tx, changed, { members, claimsOf, now });
  await removeGone(tx, { ids, present, again, members, figures: regrouped.left(changed) });

  const before = new Map(joined.stored.map((one) => [one.assertion.key, one]));
  const put = changed.flatMap(({ id, assertions }) =>
    assertions
      .filter(({ key }) => members.has(key) || before.get(key)?.figureId !== id)
      .map((assertion) => ({ figureId: id, claimCount: claimsOf(assertion.key), assertion })),
  );
  const gone = stored.filter(({ assertion: { key } }) => again.has(key));
  await changeBlocks(tx, { gone, put }, knowledge);
  await countFigures(tx, changed, claimsOf);
}

/** What these claims were folded into, and whether figures were stored before Marsad packed their blocks. */
async function readStored(
  tx: Prisma.TransactionClient,
  claims: readonly string[],
): Promise<{ former: Assertion[]; withoutBlocks: boolean }> {
  const [row] = await tx.$queryRaw<[{ former: Assertion[]; withoutBlocks: boolean }]>`
    SELECT COALESCE((SELECT jsonb_agg(assertion) FROM figure_assertions
        WHERE id IN (SELECT assertion_id FROM figure_claims WHERE claim_id = ANY(${[...claims]}))), '[]') AS former,
      EXISTS (SELECT FROM figures) AND NOT EXISTS (SELECT FROM block_parts) AS "withoutBlocks"`;
  return row;
}

/** What says the same as a changed claim is folded again from its claims; all other assertions stand as they are. */
function toFoldAgain(
  stored: readonly StoredAssertion[],
  present: readonly Assertion[],
  touched: ReadonlySet<string>,
): Set<string> {
  // Most are told apart by their amounts: to write out the words of each would take longer than all else.
  const amounts = new Set(present.map(({ low, high }) => low ?? high));
  const words = new Set(present.map(sameWords));
  return new Set(
    stored
      .map(({ assertion }) => assertion)
      .filter(
        (assertion) =>
          touched.has(assertion.key) ||
          (amounts.has(assertion.low ?? assertion.high) && words.has(sameWords(assertion))),
      )
      .map(({ key }) => key),
  );
}

/**
 * The changed groups with what had been joined to their deals from the blocks of other parties, which no change of these
 * blocks can part from them.
 */
async function withJoinedBefore(
  tx: Prisma.TransactionClient,
  regrouped: Regrouped,
  stored: readonly StoredAssertion[],
  knowledge: Knowledge,
): Promise<{ groups: Facets[][]; stored: readonly StoredAssertion[] }> {
  const deals = [...regrouped.deals.keys()];
  if (deals.length === 0) return { groups: regrouped.changed, stored };
  const here = stored.map(({ assertion }) => assertion.key);
  const rows = await tx.$queryRaw<StoredAssertion[]>`
    SELECT figure_id AS "figureId", claim_count AS "claimCount", assertion FROM figure_assertions
    WHERE figure_id = ANY(${deals}) AND id <> ALL(${here})`;
  const reader = new FacetReader(knowledge);
  const groups = regrouped.withOthers(rows, (assertion) => reader.read(assertion, 0));
  return { groups, stored: [...stored, ...rows] };
}

async function removeGone(
  tx: Prisma.TransactionClient,
  gone: {
    ids: readonly string[];
    present: readonly { key: string }[];
    again: ReadonlySet<string>;
    members: Members;
    figures: readonly string[];
  },
): Promise<void> {
  const current = new Set(gone.present.map(({ key }) => key));
  const superseded = gone.ids.filter((id) => !current.has(id));
  if (superseded.length > 0)
    await tx.$executeRaw`DELETE FROM figure_claims WHERE claim_id = ANY(${superseded})`;
  const assertions = [...gone.again].filter((key) => !gone.members.has(key));
  if (assertions.length > 0)
    await tx.$executeRaw`DELETE FROM figure_assertions WHERE id = ANY(${assertions})`;
  if (gone.figures.length > 0) await tx.$executeRaw`DELETE FROM figures WHERE id = ANY(${[...gone.figures]})`;
}
