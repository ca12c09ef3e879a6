import type { PrismaClient } from "../lib/db/generated/client";
import { BadInput } from "../lib/ingest/bad-input";
import { badInputMessage } from "../lib/ingest/bad-input-messages";
import { extractStored } from "../lib/ingest/extract-stored";
import { refreshFigures } from "../lib/ingest/figures/refresh-figures";
import { inTransaction } from "../lib/ingest/in-transaction";
import { detectLanguage } from "../lib/ingest/language";
import { type Ingested, Pipeline, type Reader } from "../lib/ingest/pipeline";
import { prepareArticle } from "../lib/ingest/prepare-article";
import { readMarkdown } from "../lib/ingest/readers/markdown";
import { supersede } from "../lib/ingest/reconcile-claims";

export interface SampleFile {
  path: string;
  bytes: Uint8Array;
}

const NOTHING_GIVEN = { published: null, source: null, url: null, lang: null };

/**
 * Takes the articles that were written for demonstration through the pipeline, reads those that are stored already again,
 * and retires those that are no longer shipped. Gives the ids of the shipped ones.
 */
export async function loadSamples(
  db: PrismaClient,
  files: readonly SampleFile[],
  {
    reader,
    clock,
    onProgress,
  }: { reader: Reader; clock: () => Date; onProgress: (done: number, total: number) => void },
): Promise<string[]> {
  const pipeline = await Pipeline.open(db, { reader, textRight: "full", demonstration: true, clock });
  const ids: string[] = [];
  const known: string[] = [];
  for (const [index, { path, bytes }] of files.entries()) {
    onProgress(index, files.length);
    const { outcome, id } = await ingestSample(pipeline, path, bytes, clock());
    ids.push(id);
    if (outcome === "known") known.push(id);
  }
  for await (const { articleId, fault } of extractStored(db, reader, { clock, ids: known })) {
    if (fault !== null)
      throw new Error(`The sample article ${articleId} could not be read again.`, { cause: fault });
  }
  await inTransaction(db, async (tx) => {
    const former = await tx.article.findMany({
      where: { demonstration: true, newest: true, id: { notIn: ids } },
      select: { id: true },
    });
    const formerIds = former.map(({ id }) => id);
    await tx.article.updateMany({ where: { id: { in: formerIds } }, data: { newest: false } });
    const claims = await tx.claim.findMany({ where: { articleId: { in: formerIds } }, select: { id: true } });
    const retired = claims.map(({ id }) => id);
    await supersede(tx, retired, clock());
    await refreshFigures(tx, retired, { knowledge: reader.knowledge, now: clock() });
  });
  onProgress(files.length, files.length);
  return ids;
}

async function ingestSample(
  pipeline: Pipeline,
  path: string,
  bytes: Uint8Array,
  today: Date,
): Promise<Ingested> {
  try {
    const article = prepareArticle(readMarkdown(bytes), NOTHING_GIVEN, { today, detectLanguage });
    if (article.dateAssumed) throw new Error("it does not say when it was published");
    return await pipeline.ingest(article);
  } catch (error) {
    const said = error instanceof BadInput ? badInputMessage(error.reason, "en") : error;
    throw new Error(`The sample article ${path} cannot be loaded: ${said}`, { cause: error });
  }
}
