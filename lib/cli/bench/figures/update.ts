import { db, pool } from "../../../db/client";
import type { Prisma } from "../../../db/generated/client";
import { figureKnowledge } from "../../../ingest/figures/figure-knowledge";
import { refreshFigures } from "../../../ingest/figures/refresh-figures";
import { OVER_ALL_CLAIMS } from "../../../ingest/in-transaction";
import { gazetteer } from "../../../organisations/gazetteer";
import { line, quantile, timedWith } from "./times";

const ARTICLES = 50;
const AIM = 50;
const WARM = 3;

/** An article's claims taken out of the figures, then put in again: the second is timed. Nothing of it is kept. */
export async function update(): Promise<void> {
  const { rows } = await pool().query<{ id: string; largest: boolean }>(
    `WITH largest AS (SELECT subject_id AS id FROM figures GROUP BY 1 ORDER BY sum(claim_count) DESC LIMIT 1)
     SELECT id, EXISTS (SELECT FROM claims c WHERE c.article_id = a.id AND c.subject_id = (SELECT id FROM largest)) AS largest
       FROM articles a WHERE text IS NOT NULL ORDER BY md5(id) LIMIT $1`,
    [ARTICLES + WARM],
  );
  const times: Array<Spent & { largest: boolean }> = [];
  for (const { id, largest } of rows) times.push({ ...(await addAgain(id)), largest });
  const warm = times.slice(WARM);
  const largest = warm.filter(({ largest }) => largest);
  const claims = await db().claim.count();
  console.log(
    `one article's claims among ${claims}: ${ARTICLES} articles, ${largest.length} with the largest company`,
  );
  const at = (what: string, of: readonly Spent[], share: number, aim: number | null) =>
    line(
      what,
      quantile(
        of.map(({ took }) => took),
        share,
      ),
      aim,
      quantile(
        of.map(({ processor }) => processor),
        share,
      ),
    );
  at("median", warm, 0.5, AIM);
  at("95 of 100", warm, 0.95, AIM);
  at("median of those with the largest company", largest, 0.5, AIM);
  at("slowest", warm, 1, null);
  const { rows: most } = await pool().query<{ article_id: string; claims: number }>(
    `SELECT c.article_id, f.claim_count AS claims FROM figures f JOIN claims c ON c.id = f.id
      ORDER BY f.claim_count DESC LIMIT 1`,
  );
  const [figure] = most;
  if (figure)
    at(`with a claim of a figure of ${figure.claims}`, [await addAgain(figure.article_id)], 1, null);
}

class Undone extends Error {}

interface Spent {
  took: number;
  processor: number;
}

async function addAgain(articleId: string): Promise<Spent> {
  let spent: Spent = { took: Number.NaN, processor: Number.NaN };
  const work = async (tx: Prisma.TransactionClient) => {
    const refreshing = { knowledge: figureKnowledge(gazetteer), now: new Date() };
    const where = { articleId };
    const ids = (await tx.claim.findMany({ where, select: { id: true } })).map(({ id }) => id);
    await tx.claim.updateMany({ where, data: { supersededAt: new Date() } });
    await refreshFigures(tx, ids, refreshing);
    await tx.claim.updateMany({ where, data: { supersededAt: null } });
    const [server] = await tx.$queryRaw<[{ pid: number }]>`SELECT pg_backend_pid() AS pid`;
    spent = await timedWith(server.pid, () => refreshFigures(tx, ids, refreshing));
    throw new Undone();
  };
  await db()
    .$transaction(work, OVER_ALL_CLAIMS)
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  return spent;
}
