import { createHash } from "node:crypto";
import type { Prisma } from "../db/generated/client";
import type { TextRight } from "../db/generated/enums";
import type { Claim } from "../extraction/types";
import type { Knowledge } from "../figures/knowledge";
import type { ClaimRow } from "./claim-row";
import { findReprint } from "./figures/find-reprint";
import { findSlips } from "./figures/find-slips";
import { refreshFigures } from "./figures/refresh-figures";
import { articleId } from "./identity";
import type { NamesDirectory } from "./names-directory";
import type { PreparedArticle } from "./prepare-article";
import { supersede } from "./reconcile-claims";
import { slugOf } from "./slug";
import { type ExtractorRun, storeExtraction } from "./store-extraction";

/** An article that is already stored. */
export interface KnownArticle {
  outcome: "known";
  id: string;
  version: number;
  /** It had no date of its own, and now has this one. */
  dated: string | null;
}

export interface StoredArticle {
  outcome: "stored" | "new_version";
  id: string;
  version: number;
  claims: ClaimRow[];
  keepNames(): void;
}

export interface Storing {
  run: ExtractorRun;
  knowledge: Knowledge;
  directory: NamesDirectory;
  now: Date;
  /** For a source that is not stored yet. */
  textRight: TextRight;
  demonstration: boolean;
}

/**
 * One article and its claims, in the caller's transaction. Two ingests of one article at once wait for each other here, and
 * the second finds it known. Other text at a known address becomes its newest version; a citation there gives way to it.
 */
export async function storeArticle(
  tx: Prisma.TransactionClient,
  article: PreparedArticle,
  claims: readonly Claim[],
  storing: Storing,
): Promise<StoredArticle | KnownArticle> {
  await takeTurn(tx, [`text ${article.hash}`, ...(article.url === null ? [] : [`url ${article.url}`])]);
  const known = await findKnown(tx, article);
  if (known !== null) return nowDated(tx, known, article, storing);

  const source = await ensureSource(tx, article.source, storing.textRight);
  const former =
    article.url === null ? null : await tx.article.findFirst({ where: { url: article.url, newest: true } });
  const replaced: string[] = [];
  if (former !== null) {
    await tx.article.update({ where: { id: former.id }, data: { newest: false } });
    const current = await tx.claim.findMany({ where: { articleId: former.id }, select: { id: true } });
    replaced.push(...current.map(({ id }) => id));
    await supersede(tx, replaced, storing.now);
  }

  const row = await tx.article.create({
    data: {
      id: articleId({ source: source.slug, url: article.url, hash: article.hash }),
      sourceId: source.id,
      url: article.url,
      title: article.title,
      language: article.lang,
      text: article.text,
      hash: article.hash,
      published: new Date(article.published),
      datePrecision: article.precision,
      dateAssumed: article.dateAssumed,
      version: former === null ? 1 : former.version + 1,
      demonstration: storing.demonstration,
      recordedAt: storing.now,
    },
  });
  await findReprint(tx, { id: row.id, text: article.text, lang: article.lang });
  const before = { claims: [], byThisExtractor: false };
  const stored = await storeExtraction(
    tx,
    { ...row, published: article.published },
    { before, found: claims },
    storing,
  );
  await findSlips(tx, row.id);
  await refreshFigures(tx, [...replaced, ...stored.claims.map(({ id }) => id)], storing);
  return {
    outcome: former === null ? "stored" : "new_version",
    id: row.id,
    version: row.version,
    claims: stored.claims,
    keepNames: stored.keepNames,
  };
}

type Known = { id: string; version: number; dateAssumed: boolean };

/** The same text from the same source, or at the same address. */
export async function findKnown(
  tx: Prisma.TransactionClient,
  article: PreparedArticle,
): Promise<Known | null> {
  return tx.article.findFirst({
    where: {
      hash: article.hash,
      OR: [
        { source: { slug: slugOf(article.source) } },
        ...(article.url === null ? [] : [{ url: article.url }]),
      ],
    },
    select: { id: true, version: true, dateAssumed: true },
    orderBy: [{ newest: "desc" }, { id: "asc" }],
  });
}

/** An article stored without its date takes the one that is now said; a date that was said stays. */
export async function nowDated(
  tx: Prisma.TransactionClient,
  known: Known,
  article: PreparedArticle,
  refreshing: { knowledge: Knowledge; now: Date },
): Promise<KnownArticle> {
  const { id, version } = known;
  if (!known.dateAssumed || article.dateAssumed) return { outcome: "known", id, version, dated: null };
  const date = { datePrecision: article.precision, dateAssumed: false };
  await tx.article.update({ where: { id }, data: { published: new Date(article.published), ...date } });
  await tx.claim.updateMany({
    where: { articleId: id },
    data: { claimDate: new Date(article.published), ...date },
  });
  const claims = await tx.claim.findMany({ where: { articleId: id }, select: { id: true } });
  await refreshFigures(
    tx,
    claims.map(({ id }) => id),
    refreshing,
  );
  return { outcome: "known", id, version, dated: article.published };
}

/** A source is known by its slug: "The Verge" and "the verge" are one. Its right to its text stays as it is. */
export async function ensureSource(
  tx: Prisma.TransactionClient,
  name: string,
  textRight: TextRight,
): Promise<{ id: number; slug: string }> {
  const slug = slugOf(name);
  const select = { id: true, slug: true } as const;
  const present = await tx.source.findUnique({ where: { slug }, select });
  if (present !== null) return present;
  await tx.source.createMany({ data: [{ slug, name, textRight }], skipDuplicates: true });
  return tx.source.findUniqueOrThrow({ where: { slug }, select });
}

/** Waits until no other transaction works on any of these; in one order for all, so that none waits for one that waits. */
async function takeTurn(tx: Prisma.TransactionClient, subjects: readonly string[]): Promise<void> {
  const keys = subjects.map((subject) => createHash("sha256").update(subject).digest().readBigInt64BE());
  keys.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(key) FROM unnest(${keys}::bigint[]) WITH ORDINALITY AS u(key, place) ORDER BY place`;
}
