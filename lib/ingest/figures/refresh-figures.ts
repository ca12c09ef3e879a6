import type { Prisma } from "../../db/generated/client";
import { KEPT } from "../../db/kept-plans";
import { FOLDED_DAYS, type FoldedAssertion, foldAssertions } from "../../figures/fold-assertions";
import { addTo } from "../../figures/grouping/add-to";
import { dayNumber } from "../../figures/grouping/day-number";
import { standAgain } from "../../figures/grouping/stand-again";
import type { Standing } from "../../figures/grouping/standing";
import { TURNS } from "../../figures/grouping/turns";
import type { Knowledge } from "../../figures/knowledge";
import { figureGroup, makeFigure } from "../../figures/make-figures";
import type { Assertion } from "../../figures/types";
import { claimsByAssertion, claimsSql, type FigureClaim, readFigureClaims } from "./figure-claims";
import { currentSql } from "./read-assertions";
import { rebuildFigures } from "./rebuild-figures";
import { type StoredAssertion, StoredStandings, standingsSql, wordsOf } from "./stored-standings";
import { takeFigures } from "./take-figures";
import { writeFigures } from "./write-figures";

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
  const { outOfDate } = await takeFigures(tx);
  if (outOfDate) {
    await rebuildFigures(tx, { knowledge, now });
    return;
  }
  const ids = [...claimIds];
  const stored = new StoredStandings(tx, knowledge);
  const { former, present } = await readConcerned(stored, ids);
  const { before, others } = await readAlike(stored, { ids, former, present });
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
  const { figures, standingOf, rows, left, claims } = await figuresOf(stored, {
    ids,
    said,
    gone: gone.map(([key]) => key),
    changed,
    before,
  });
  const made = figures.map((group) => makeFigure(group, (key) => claims(key).length));
  await writeFigures(tx, made, {
    claims,
    standingOf,
    stored: rows,
    gone: {
      claims: ids.filter((id) => !present.some(({ key }) => key === id)),
      assertions: [...before.keys()].filter((key) => !folded.has(key)),
      figures: left,
    },
    now,
  });
}

const CONCERNED = `${KEPT}SELECT
  (${standingsSql("a.id IN (SELECT assertion_id FROM figure_claims WHERE claim_id IN (SELECT unnest($1::text[])))")}) AS former,
  (${currentSql("c.id IN (SELECT unnest($1::text[]))")}) AS present`;

/** What is stored of what claims are folded into, and what they assert now. */
async function readConcerned(
  stored: StoredStandings,
  ids: readonly string[],
): Promise<{ former: StoredAssertion[]; present: Assertion[] }> {
  const [row] = await stored.tx.$queryRawUnsafe<[{ former: string; present: string }]>(CONCERNED, ids);
  return { former: stored.parse(row.former), present: JSON.parse(row.present) as Assertion[] };
}

const SAYING_ALIKE = `SELECT alike.id FROM jsonb_to_recordset($2::jsonb) AS w(words text, since int)
  JOIN figure_assertions alike ON alike.words = w.words AND alike.turn >= w.since`;
const ALIKE = `${KEPT}SELECT
  (${standingsSql(`a.id IN (${SAYING_ALIKE})`)}) AS alike,
  (${currentSql(`c.id NOT IN (SELECT unnest($1::text[])) AND c.id IN (SELECT claim_id FROM figure_claims
    WHERE assertion_id IN (SELECT unnest($3::text[]) UNION ${SAYING_ALIKE}))`)}) AS others`;

/** What is stored of what says the same as these, by key, and its other claims: all that may be folded otherwise now. */
async function readAlike(
  stored: StoredStandings,
  {
    ids,
    former,
    present,
  }: { ids: readonly string[]; former: readonly StoredAssertion[]; present: readonly Assertion[] },
): Promise<{ before: Map<string, StoredAssertion>; others: Assertion[] }> {
  const since = new Map<string, number>();
  for (const assertion of [...former.map(({ standing }) => standing.facets.assertion), ...present]) {
    const words = wordsOf(assertion);
    const turn = (dayNumber(assertion.firstDay) - FOLDED_DAYS) * TURNS;
    since.set(words, Math.min(since.get(words) ?? turn, turn));
  }
  const [row] = await stored.tx.$queryRawUnsafe<[{ alike: string; others: string }]>(
    ALIKE,
    ids,
    JSON.stringify([...since].map(([words, since]) => ({ words, since }))),
    former.map(({ standing }) => standing.facets.assertion.key),
  );
  const before = [...former, ...stored.parse(row.alike)];
  return {
    before: new Map(before.map((one) => [one.standing.facets.assertion.key, one])),
    others: JSON.parse(row.others) as Assertion[],
  };
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
    ids: changing,
    said,
    gone,
    changed,
    before,
  }: {
    ids: readonly string[];
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
  const members = new Map(said.map(({ assertion, members }) => [assertion.key, members]));
  const [read] = await stored.tx.$queryRawUnsafe<[{ present: string; claims: string }]>(
    WHOLE,
    [...ids],
    [...changed.keys()],
    [...members.values()].flat(),
  );
  const present = stored.parse(read.present);
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
    claims: claimsBy(readFigureClaims(read.claims), members, new Set(changing)),
    left: [...former].filter((id) => !figures.has(id)),
  };
}

const IN_FIGURES = `SELECT unnest($1::text[]) UNION SELECT figure_id FROM figure_assertions WHERE id = ANY($2)`;
const WHOLE = `${KEPT}SELECT
  (${standingsSql(`a.figure_id IN (${IN_FIGURES})`)}) AS present,
  (${claimsSql(`SELECT unnest($3::text[]) UNION SELECT held.claim_id FROM figure_claims held
    JOIN figure_assertions own ON own.id = held.assertion_id WHERE own.figure_id IN (${IN_FIGURES})`)}) AS claims`;

/** The claims of an assertion: of those in `members` these, of others what is stored, but for what changes. */
function claimsBy(
  all: readonly FigureClaim[],
  members: ReadonlyMap<string, readonly string[]>,
  changing: ReadonlySet<string>,
): (assertion: string) => readonly FigureClaim[] {
  const by = claimsByAssertion(all, members);
  const told = new Set([...changing, ...[...members.values()].flat()]);
  for (const claim of all)
    if (claim.stored !== null && !members.has(claim.stored.assertion) && !told.has(claim.id))
      addTo(by, claim.stored.assertion, claim);
  return (key) => by.get(key) ?? [];
}
