import type { Prisma, Claim as StoredClaim } from "../db/generated/client";
import type { ClaimFields, ClaimRow } from "./claim-row";
import { dayOf } from "./dates";
import { insertRows } from "./insert-rows";

/** What has to happen for stored claims to say what they are wanted to. */
export interface ClaimChanges {
  unchanged: number;
  added: ClaimRow[];
  changed: Revision[];
  /** Superseded before, and wanted again. */
  restored: Revision[];
  /** No longer wanted. */
  superseded: StoredClaim[];
  /** Saying the same, but found under other words. */
  reworded: Revision[];
}

export interface Revision {
  before: StoredClaim;
  after: ClaimRow;
}

export function compareClaims(stored: readonly StoredClaim[], wanted: readonly ClaimRow[]): ClaimChanges {
  const storedById = new Map(stored.map((claim) => [claim.id, claim]));
  const wantedIds = new Set(wanted.map(({ id }) => id));
  const changes: ClaimChanges = {
    unchanged: 0,
    added: wanted.filter(({ id }) => !storedById.has(id)),
    changed: [],
    restored: [],
    superseded: stored.filter(({ id, supersededAt }) => supersededAt === null && !wantedIds.has(id)),
    reworded: [],
  };
  for (const after of wanted) {
    const before = storedById.get(after.id);
    if (before === undefined) continue;
    if (before.supersededAt !== null) changes.restored.push({ before, after });
    else if (!sayTheSame(before, after)) changes.changed.push({ before, after });
    else {
      changes.unchanged += 1;
      if (before.words !== after.words) changes.reworded.push({ before, after });
    }
  }
  return changes;
}

/** The ids of claims whose figures may be others now. */
export function concernedClaims({ added, changed, restored, superseded }: ClaimChanges): string[] {
  return [...added, ...superseded, ...[...changed, ...restored].map(({ before }) => before)].map(
    ({ id }) => id,
  );
}

/** Writes them. The old columns of what changed or came back go to claim_revisions; nothing is deleted. */
export async function applyChanges(
  tx: Prisma.TransactionClient,
  changes: ClaimChanges,
  now: Date,
): Promise<void> {
  const { added, changed, restored, superseded, reworded } = changes;
  await insertRows(
    tx,
    "claims",
    added.map((row) => ({ ...inSnakeCase(row), recorded_at: now })),
  );
  const revised = [...changed, ...restored];
  await keepRevisions(
    tx,
    revised.map(({ before }) => before.id),
    now,
  );
  for (const { before, after } of revised) {
    await tx.claim.update({
      where: keyOf(before),
      data: { ...columnsOf(after), revision: before.revision + 1, recordedAt: now, supersededAt: null },
    });
  }
  for (const { before, after } of reworded) {
    await tx.claim.update({ where: keyOf(before), data: { words: after.words } });
  }
  await supersede(
    tx,
    superseded.map(({ id }) => id),
    now,
  );
}

/** Marks claims as no longer said by the newest reading of their article. */
export async function supersede(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await tx.claim.updateMany({
    where: { id: { in: [...ids] }, supersededAt: null },
    data: { supersededAt: now },
  });
}

async function keepRevisions(tx: Prisma.TransactionClient, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO claim_revisions (claim_date, claim_id, revision, fields, recorded_at, superseded_at)
    SELECT c.claim_date, c.id, c.revision, to_jsonb(c) - 'words', c.recorded_at, ${now}
    FROM claims c WHERE c.id = ANY(${[...ids]})`;
}

function keyOf(claim: StoredClaim) {
  return { claimDate_id: { claimDate: claim.claimDate, id: claim.id } };
}

function columnsOf({ claimDate, periodStart, periodEnd, conversions, trace, ...row }: ClaimRow) {
  return {
    ...row,
    claimDate: new Date(claimDate),
    periodStart: periodStart === null ? null : new Date(periodStart),
    periodEnd: periodEnd === null ? null : new Date(periodEnd),
    conversions: [...conversions],
    trace: [...trace],
  };
}

/** The names of the columns: schema.prisma maps every one in the same way. */
function inSnakeCase(row: ClaimRow): Record<string, string | number | boolean | null | readonly unknown[]> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
}

/** Every field that the extractor or the curator decides; a key that is added to ClaimFields does not compile without one. */
const STORED_AS: { [Key in keyof ClaimFields]: (claim: StoredClaim) => unknown } = {
  claimDate: (claim) => dayOf(claim.claimDate),
  datePrecision: (claim) => claim.datePrecision,
  dateAssumed: (claim) => claim.dateAssumed,
  sourceId: (claim) => claim.sourceId,
  language: (claim) => claim.language,
  kind: (claim) => claim.kind,
  subjectId: (claim) => claim.subjectId,
  subjectName: (claim) => claim.subjectName,
  objectId: (claim) => claim.objectId,
  objectName: (claim) => claim.objectName,
  low: (claim) => claim.low?.toFixed() ?? null,
  high: (claim) => claim.high?.toFixed() ?? null,
  comparator: (claim) => claim.comparator,
  direction: (claim) => claim.direction,
  currency: (claim) => claim.currency,
  unit: (claim) => claim.unit,
  modality: (claim) => claim.modality,
  claimantOrganisationId: (claim) => claim.claimantOrganisationId,
  claimantPersonId: (claim) => claim.claimantPersonId,
  claimantName: (claim) => claim.claimantName,
  counterpartyId: (claim) => claim.counterpartyId,
  counterpartyName: (claim) => claim.counterpartyName,
  counterpartyRole: (claim) => claim.counterpartyRole,
  basis: (claim) => claim.basis,
  periodText: (claim) => claim.periodText,
  periodStart: (claim) => (claim.periodStart === null ? null : dayOf(claim.periodStart)),
  periodEnd: (claim) => (claim.periodEnd === null ? null : dayOf(claim.periodEnd)),
  periodSort: (claim) => claim.periodSort,
  conversions: (claim) => claim.conversions,
  confidence: (claim) => claim.confidence?.toFixed() ?? null,
  trace: (claim) => claim.trace,
  summaryEn: (claim) => claim.summaryEn,
  summaryAr: (claim) => claim.summaryAr,
};

function sayTheSame(before: StoredClaim, after: ClaimRow): boolean {
  const keys = Object.keys(STORED_AS) as Array<keyof ClaimFields>;
  return keys.every((key) => orderedJson(STORED_AS[key](before)) === orderedJson(after[key]));
}

/** jsonb orders the keys of objects in its own way. */
function orderedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
