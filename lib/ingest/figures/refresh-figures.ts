import type { Prisma } from "../../db/generated/client";
import { FOLDED_DAYS, type FoldedAssertion, foldAssertions } from "../../figures/fold-assertions";
import { addTo } from "../../figures/grouping/add-to";
import { dayNumber } from "../../figures/grouping/day-number";
import { standAgain } from "../../figures/grouping/stand-again";
import type { Standing } from "../../figures/grouping/standing";
import { TURNS } from "../../figures/grouping/turns";
import type { Knowledge } from "../../figures/knowledge";
import { figureGroup, makeFigure } from "../../figures/make-figures";
import type { Assertion } from "../../figures/types";
import { countFigures } from "./count-figures";
import { readAssertions } from "./read-assertions";
import { rebuildFigures } from "./rebuild-figures";
import { type StoredAssertion, StoredStandings, wordsOf } from "./stored-standings";
import { takeFigures } from "./take-figures";
import { type Members, writeFigures } from "./write-figures";

/**
 * Brings the figures to what is now claimed, after these claims were added, changed, dated anew or superseded. Only what is near
 * to them in amount and time is read; the outcome is that of making all figures again.
 */
export async function refreshFigures(
  tx: Prisma.TransactionClient,
  claimIds: readonly string[],
  { knowledge, now }: { knowledge: Knowledge; now: Date },
): Promise<void> {
  if (claimIds.length === 0) return;
  await takeFigures(tx);
  if (await isOutOfDate(tx)) {
    await rebuildFigures(tx, { knowledge, now });
    return;
  }
  const ids = [...claimIds];
  const stored = new StoredStandings(tx, knowledge);
  const former = await stored.read(
    "a.id IN (SELECT assertion_id FROM figure_claims WHERE claim_id = ANY($1))",
    ids,
  );
  const present = await readAssertions(tx, "c.id = ANY($1)", ids);
  const before = await readAlike(stored, former, present);
  const others =
    before.size === 0
      ? []
      : await readAssertions(
          tx,
          "c.id <> ALL($1) AND c.id IN (SELECT claim_id FROM figure_claims WHERE assertion_id = ANY($2))",
          ids,
          [...before.keys()],
        );
  const folded = new Map(foldAssertions([...others, ...present]).map((one) => [one.assertion.key, one]));

  const gone = [...before].filter(([key, one]) => !standsAsBefore(one, folded.get(key)));
  const come = [...folded.values()].filter((one) => !standsAsBefore(before.get(one.assertion.key), one));
  const changed = await standAgain(
    {
      gone: gone.map(([, { standing }]) => standing),
      come: come.map(({ assertion }) => stored.reader.read(assertion)),
    },
    stored,
  );

  const current = new Set(ids);
  const said = [...folded.values()].filter((one) => {
    const { claimCount, standing } = before.get(one.assertion.key) ?? {};
    const { members, assertion } = one;
    const alike = members.length === claimCount && standing?.facets.assertion.lastDay === assertion.lastDay;
    return !alike || members.some((key) => current.has(key));
  });
  const { figures, standingOf, rows, left } = await figuresOf(stored, {
    said,
    gone: gone.map(([key]) => key),
    changed,
    before,
  });
  const members: Members = new Map(said.map(({ assertion, members }) => [assertion.key, members]));
  const claimsOf = (key: string) => members.get(key)?.length ?? rows.get(key)?.claimCount ?? 0;
  const made = figures.map((group) => makeFigure(group, claimsOf));
  await writeFigures(tx, made, { members, claimsOf, standingOf, stored: rows, now });
  await removeGone(tx, {
    claims: ids.filter((id) => !present.some(({ key }) => key === id)),
    assertions: [...before.keys()].filter((key) => !folded.has(key)),
    figures: left,
  });
  await countFigures(tx, made, { claimsOf, now });
}

/** Whether figures were stored before Marsad stored where assertions stand. */
async function isOutOfDate(tx: Prisma.TransactionClient): Promise<boolean> {
  const [row] = await tx.$queryRaw<[{ outOfDate: boolean }]>`/* kept */
    SELECT EXISTS (SELECT FROM figure_assertions WHERE among = '') AS "outOfDate"`;
  return row.outOfDate;
}

/** What is stored of what says the same as these, by key: all that may be folded otherwise now. */
async function readAlike(
  stored: StoredStandings,
  former: readonly StoredAssertion[],
  present: readonly Assertion[],
): Promise<Map<string, StoredAssertion>> {
  const since = new Map<string, number>();
  for (const assertion of [...former.map(({ standing }) => standing.facets.assertion), ...present]) {
    const words = wordsOf(assertion);
    const turn = (dayNumber(assertion.firstDay) - FOLDED_DAYS) * TURNS;
    since.set(words, Math.min(since.get(words) ?? turn, turn));
  }
  const alike = await stored.read(
    `a.id IN (SELECT a.id FROM jsonb_to_recordset($1::jsonb) AS w(words text, since int)
      JOIN figure_assertions a ON a.words = w.words AND a.turn >= w.since)`,
    JSON.stringify([...since].map(([words, since]) => ({ words, since }))),
  );
  return new Map([...former, ...alike].map((one) => [one.standing.facets.assertion.key, one]));
}

/** Whether it is compared as it was: by what it says, its first day and its dollars. */
function standsAsBefore(before: StoredAssertion | undefined, after: FoldedAssertion | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const [one, other] = [before.standing.facets.assertion, after.assertion];
  return (
    one.firstDay === other.firstDay &&
    one.usd?.low === other.usd?.low &&
    one.usd?.high === other.usd?.high &&
    wordsOf(one) === wordsOf(other)
  );
}

/** The figures that are otherwise now, whole. */
async function figuresOf(
  stored: StoredStandings,
  {
    said,
    gone,
    changed,
    before,
  }: {
    said: readonly FoldedAssertion[];
    gone: readonly string[];
    changed: ReadonlyMap<string, Standing>;
    before: ReadonlyMap<string, StoredAssertion>;
  },
) {
  const standings = new Map<string, Standing>(changed);
  const ids = new Set([...changed.values()].map(({ figure }) => figure));
  for (const key of [...gone, ...said.map(({ assertion }) => assertion.key)]) {
    const figure = before.get(key)?.standing.figure;
    if (figure !== undefined) ids.add(figure);
  }
  const present = await stored.read(
    `a.figure_id IN (SELECT unnest($1::text[]) UNION SELECT figure_id FROM figure_assertions WHERE id = ANY($2))`,
    [...ids],
    [...changed.keys()],
  );
  const rows = new Map(present.map((row) => [row.standing.facets.assertion.key, row]));
  for (const [key, { standing }] of rows) if (!standings.has(key)) standings.set(key, standing);
  const now = new Map(said.map(({ assertion }) => [assertion.key, assertion]));
  const taken = new Set(gone.filter((key) => !changed.has(key)));
  const figures = new Map<string, Assertion[]>();
  for (const [key, { figure, facets }] of standings)
    if (!taken.has(key)) addTo(figures, figure, now.get(key) ?? facets.assertion);
  const former = new Set(present.map(({ standing: { figure } }) => figure));
  return {
    figures: [...figures].map(([id, assertions]) => figureGroup(id, assertions)),
    standingOf: (key: string) => standings.get(key) as Standing,
    rows,
    left: [...former].filter((id) => !figures.has(id)),
  };
}

async function removeGone(
  tx: Prisma.TransactionClient,
  { claims, assertions, figures }: Record<"claims" | "assertions" | "figures", readonly string[]>,
): Promise<void> {
  if (claims.length > 0)
    await tx.$executeRaw`/* kept */ DELETE FROM figure_claims WHERE claim_id = ANY(${[...claims]})`;
  if (assertions.length > 0)
    await tx.$executeRaw`/* kept */ DELETE FROM figure_assertions WHERE id = ANY(${[...assertions]})`;
  if (figures.length > 0)
    await tx.$executeRaw`/* kept */ DELETE FROM figures WHERE id = ANY(${[...figures]})`;
}
