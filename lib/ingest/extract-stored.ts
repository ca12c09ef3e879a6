import type { PrismaClient } from "../db/generated/client";
import { LANGS, type Lang } from "../extraction/types";
import { BadInput } from "./bad-input";
import { dayOf } from "./dates";
import { findSlips } from "./figures/find-slips";
import { refreshFigures } from "./figures/refresh-figures";
import { inTransaction } from "./in-transaction";
import { NamesDirectory } from "./names-directory";
import { type Reader, readClaims } from "./pipeline";
import { concernedClaims } from "./reconcile-claims";
import { earlierReading, storeExtraction } from "./store-extraction";

export interface ReadAgain {
  articleId: string;
  title: string | null;
  /** How many claims; all zero where `fault` is set. */
  unchanged: number;
  changed: number;
  restored: number;
  superseded: number;
  added: number;
  fault: BadInput | null;
}

/** How many articles extractStored will go through. */
export function countStored(db: PrismaClient, within: { ids?: readonly string[] } = {}): Promise<number> {
  return db.article.count({ where: whereStored(within) });
}

const PAGE = 200;

/**
 * Reads the newest version of every stored text again, in the order of ids and one at a time: memory stays flat. `ids`
 * narrows it to those articles. An article on which the extractor fails keeps its claims and yields the fault.
 */
export async function* extractStored(
  db: PrismaClient,
  reader: Reader,
  { clock, ids }: { clock: () => Date; ids?: readonly string[] },
): AsyncGenerator<ReadAgain> {
  const directory = await NamesDirectory.load(db);
  const where = whereStored({ ids });
  for (let after = ""; ; ) {
    const page = await db.article.findMany({
      where: { AND: [where, { id: { gt: after } }] },
      orderBy: { id: "asc" },
      take: PAGE,
      select: { id: true, title: true },
    });
    for (const article of page) yield await readAgain(db, article, { reader, directory, now: clock() });
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

function whereStored({ ids }: { ids?: readonly string[] }) {
  return {
    newest: true,
    text: { not: null },
    language: { in: [...LANGS] },
    ...(ids === undefined ? {} : { id: { in: [...ids] } }),
  };
}

async function readAgain(
  db: PrismaClient,
  { id, title }: { id: string; title: string | null },
  { reader, directory, now }: { reader: Reader; directory: NamesDirectory; now: Date },
): Promise<ReadAgain> {
  const nothing = {
    articleId: id,
    title,
    unchanged: 0,
    changed: 0,
    restored: 0,
    superseded: 0,
    added: 0,
    fault: null,
  };
  try {
    const stored = await inTransaction(db, async (tx) => {
      // Held until the end, so that two runs at once, or a new version, come one after the other.
      await tx.$queryRaw`SELECT id FROM articles WHERE id = ${id} FOR UPDATE`;
      const { text, source, published, ...row } = await tx.article.findUniqueOrThrow({
        where: { id },
        include: { source: true },
      });
      const lang = LANGS.find((each): each is Lang => each === row.language);
      if (text === null || lang === undefined || !row.newest) return null;
      const article = { ...row, published: dayOf(published) };
      const claims = readClaims(reader, {
        ...article,
        text,
        lang,
        source: source.name,
        precision: row.datePrecision,
      });
      const before = await earlierReading(tx, id, reader.run);
      const stored = await storeExtraction(
        tx,
        article,
        { before, found: claims },
        { run: reader.run, directory, now },
      );
      const touched = concernedClaims(stored.changes);
      if (touched.length > 0) {
        await findSlips(tx, id);
        await refreshFigures(tx, touched, { knowledge: reader.knowledge, now });
      }
      return stored;
    });
    if (stored === null) return nothing;
    stored.keepNames();
    const { unchanged, changed, restored, superseded, added } = stored.changes;
    return {
      ...nothing,
      unchanged,
      changed: changed.length,
      restored: restored.length,
      superseded: superseded.length,
      added: added.length,
    };
  } catch (error) {
    if (error instanceof BadInput) return { ...nothing, fault: error };
    throw error;
  }
}
