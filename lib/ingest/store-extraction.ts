import type { Prisma, Claim as StoredClaim } from "../db/generated/client";
import type { DatePrecision } from "../db/generated/enums";
import type { Claim } from "../extraction/types";
import { type ClaimRow, fieldsOfClaim } from "./claim-row";
import { extractedClaimId } from "./identity";
import { type ClaimNames, NameLinker } from "./link-names";
import type { NamesDirectory } from "./names-directory";
import { numberClaims, type StoredPlace } from "./number-claims";
import { applyChanges, type ClaimChanges, compareClaims } from "./reconcile-claims";
import { searchWords } from "./words";

/** The extractor that read, with all that decides what it finds. */
export interface ExtractorRun {
  extractor: string;
  version: string;
  gazetteerVersion: string;
}

/** What claims take from their article. */
export interface ExtractedArticle {
  id: string;
  sourceId: number;
  language: string;
  title: string | null;
  /** ISO day. */
  published: string;
  datePrecision: DatePrecision;
  dateAssumed: boolean;
}

export interface StoredExtraction {
  claims: ClaimRow[];
  changes: ClaimChanges;
  /** To be called once the transaction is committed: the names it made become known to later articles. */
  keepNames(): void;
}

/** What an article's earlier extractions left. */
export interface EarlierReading {
  claims: readonly StoredClaim[];
  /** Whether the last one was by this very extractor. */
  byThisExtractor: boolean;
}

export async function earlierReading(
  tx: Prisma.TransactionClient,
  articleId: string,
  run: ExtractorRun,
): Promise<EarlierReading> {
  const claims = await tx.claim.findMany({ where: { articleId, evidence: "extracted" } });
  const last = await tx.extraction.findFirst({ where: { articleId }, orderBy: { id: "desc" } });
  const byThisExtractor =
    last !== null &&
    last.extractor === run.extractor &&
    last.version === run.version &&
    last.gazetteerVersion === run.gazetteerVersion;
  return { claims, byThisExtractor };
}

/**
 * Stores what an extractor found in an article, against what an earlier one found: ids stay, changes are revised, what is
 * no longer found is superseded. The same extractor finding the same again leaves no trace.
 */
export async function storeExtraction(
  tx: Prisma.TransactionClient,
  article: ExtractedArticle,
  { before, found }: { before: EarlierReading; found: readonly Claim[] },
  { run, directory, now }: { run: ExtractorRun; directory: NamesDirectory; now: Date },
): Promise<StoredExtraction> {
  const ordinals = numberClaims(found, before.claims.map(placeOf));
  const linker = await NameLinker.open(tx, directory, found.map(namesOf));
  const claims = found.map((claim, index) => rowOf(article, claim, ordinals[index] ?? 0, linker));
  const changes = compareClaims(before.claims, claims);
  const written = [...changes.added, ...[...changes.changed, ...changes.restored].map(({ after }) => after)];
  if (written.length > 0 || changes.superseded.length > 0 || !before.byThisExtractor) {
    const data = { articleId: article.id, ...run, claimCount: found.length, ranAt: now };
    const extraction = await tx.extraction.create({ data, select: { id: true } });
    for (const row of written) row.extractionId = extraction.id;
  }
  await applyChanges(tx, changes, now);
  return { claims, changes, keepNames: () => linker.keep() };
}

function placeOf(claim: StoredClaim): StoredPlace {
  return {
    ...claim,
    low: claim.low?.toFixed() ?? null,
    high: claim.high?.toFixed() ?? null,
    superseded: claim.supersededAt !== null,
  };
}

function namesOf({ subject, object, claimant, counterparty }: Claim): ClaimNames {
  return { subject, object, claimant, counterparty: counterparty?.name ?? null };
}

function rowOf(article: ExtractedArticle, claim: Claim, ordinal: number, linker: NameLinker): ClaimRow {
  const { shown, ...ids } = linker.link(namesOf(claim));
  return {
    id: extractedClaimId(article.id, claim.start, claim.end, ordinal),
    articleId: article.id,
    evidence: "extracted",
    quoteStart: claim.start,
    quoteEnd: claim.end,
    quote: claim.quote,
    ordinal,
    claimDate: article.published,
    datePrecision: article.datePrecision,
    dateAssumed: article.dateAssumed,
    sourceId: article.sourceId,
    language: article.language,
    ...fieldsOfClaim(claim),
    ...ids,
    words: searchWords([
      claim.quote,
      article.title,
      claim.subject,
      claim.object,
      claim.claimant,
      claim.counterparty?.name ?? null,
      ...shown,
    ]),
    extractionId: null,
  };
}
