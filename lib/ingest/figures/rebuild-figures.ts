import type { Prisma } from "../../db/generated/client";
import { KINDS, type Kind } from "../../extraction/types";
import { type FoldedAssertion, foldAssertions } from "../../figures/fold-assertions";
import { groupStandings } from "../../figures/group-assertions";
import type { Standing } from "../../figures/grouping/standing";
import type { Knowledge } from "../../figures/knowledge";
import { groupOf, makeFigure } from "../../figures/make-figures";
import { countOnce } from "./count-agreements";
import { claimsByAssertion, claimsSql, readFigureClaims } from "./figure-claims";
import { readAssertions } from "./read-assertions";
import { takeFigures } from "./take-figures";
import { writeFigures } from "./write-figures";

/** To be raised with every change of how figures are grouped or compared: they are then made again at the next start. */
export const FIGURES_VERSION = "5";

/** Figures written with one statement. */
const AT_ONCE = 2_000;
/** Claims read at once, where one subject has no more of a kind: as one text they must not come near V8's 512 MB. */
const CLAIMS_AT_ONCE = 50_000;
/** Their other side may be whose figure it is: they are grouped all together, once they are folded. */
const OF_TWO_PARTIES: readonly Kind[] = ["deal", "funding"];

interface Refreshing {
  knowledge: Knowledge;
  now: Date;
}

/** Makes every figure again from the current claims. Gives how many there are. */
export async function rebuildFigures(tx: Prisma.TransactionClient, refreshing: Refreshing): Promise<number> {
  await takeFigures(tx);
  return countOnce(tx, () => makeAgain(tx, refreshing));
}

async function makeAgain(tx: Prisma.TransactionClient, refreshing: Refreshing): Promise<number> {
  await tx.$executeRaw`
    TRUNCATE figures, figure_assertions, figure_claims, positions, position_verdicts`;
  const store = storing(tx, refreshing);
  let made = 0;
  for (const kind of OF_TWO_PARTIES) {
    const folded: FoldedAssertion[] = [];
    for (const page of await pagesOf(tx, [kind]))
      for (const one of await readPage(tx, page)) folded.push(one);
    made += await store(folded);
  }
  const others = KINDS.filter((kind) => !OF_TWO_PARTIES.includes(kind));
  for (const page of await pagesOf(tx, others)) made += await store(await readPage(tx, page));
  return made;
}

interface Page {
  subjects: number[];
  kinds: readonly Kind[];
}

/** Claims of one subject and kind are on one page; what is more than a page of one subject is read kind by kind. */
async function pagesOf(tx: Prisma.TransactionClient, kinds: readonly Kind[]): Promise<Page[]> {
  const counted = await tx.claim.groupBy({
    by: ["subjectId", "kind"],
    where: { supersededAt: null, kind: { in: [...kinds] } },
    _count: true,
  });
  const ofSubject = new Map<number, number>();
  for (const { subjectId, _count: claims } of counted)
    ofSubject.set(subjectId, (ofSubject.get(subjectId) ?? 0) + claims);
  const pages: Page[] = [];
  let page: Page = { subjects: [], kinds };
  let room = CLAIMS_AT_ONCE;
  for (const [subject, claims] of ofSubject) {
    if (claims > CLAIMS_AT_ONCE) {
      for (const { subjectId, kind } of counted)
        if (subjectId === subject) pages.push({ subjects: [subject], kinds: [kind] });
      continue;
    }
    if (claims > room && page.subjects.length > 0) {
      pages.push(page);
      page = { subjects: [], kinds };
      room = CLAIMS_AT_ONCE;
    }
    page.subjects.push(subject);
    room -= claims;
  }
  return page.subjects.length > 0 ? [...pages, page] : pages;
}

async function readPage(tx: Prisma.TransactionClient, { subjects, kinds }: Page): Promise<FoldedAssertion[]> {
  return foldAssertions(
    await readAssertions(tx, "c.subject_id = ANY($1) AND c.kind = ANY($2::kind[])", subjects, kinds),
  );
}

/** Stores the figures of some folded assertions, and gives how many they are. */
function storing(tx: Prisma.TransactionClient, { knowledge, now }: Refreshing) {
  const refreshStatistics = statisticsOf(tx);
  return async (folded: readonly FoldedAssertion[]): Promise<number> => {
    const members = new Map(folded.map(({ assertion, members }) => [assertion.key, members]));
    const groups = groupStandings(
      folded.map(({ assertion }) => assertion),
      knowledge,
    );
    const standings = new Map(groups.flat().map((standing) => [standing.facets.assertion.key, standing]));
    const standingOf = (key: string) => standings.get(key) as Standing;
    for (let from = 0; from < groups.length; from += AT_ONCE) {
      const some = groups.slice(from, from + AT_ONCE);
      const claims = await readClaims(tx, members, some.flat());
      const made = some.map((group) => makeFigure(groupOf(group), (key) => claims(key).length));
      await writeFigures(tx, made, { claims, standingOf, stored: new Map(), gone: NOTHING, now });
      await refreshStatistics(some.length);
    }
    return groups.length;
  };
}

const NOTHING = { claims: [], assertions: [], figures: [] };
const CLAIMS = claimsSql("SELECT unnest($1::text[])");

/** The claims of these assertions, by assertion. */
async function readClaims(
  tx: Prisma.TransactionClient,
  members: ReadonlyMap<string, readonly string[]>,
  standings: readonly Standing[],
) {
  const own = standings.map(
    ({ facets: { assertion } }) => [assertion.key, members.get(assertion.key) ?? []] as const,
  );
  const ids = own.flatMap(([, ids]) => ids);
  const [row] = await tx.$queryRawUnsafe<[{ claims: string }]>(`SELECT (${CLAIMS}) AS claims`, ids);
  const byAssertion = claimsByAssertion(readFigureClaims(row.claims), own);
  return (key: string) => byAssertion.get(key) ?? [];
}

/**
 * PostgreSQL keeps its plans for triggers as long as a table's statistics: one made for empty tables would go through all rows
 * for each. Called with how many figures came, this looks anew whenever there are twice as many.
 */
function statisticsOf(tx: Prisma.TransactionClient) {
  let stored = 0;
  let known = 0;
  return async (came: number): Promise<void> => {
    stored += came;
    if (stored < 2 * known) return;
    await tx.$executeRaw`ANALYZE figures, figure_assertions, figure_claims, positions, position_verdicts`;
    known = stored;
  };
}
