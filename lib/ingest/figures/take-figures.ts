import type { Prisma } from "../../db/generated/client";

/** Under this key figures are written by one transaction at a time: two that touch one would each miss the other's claims. */
const WRITING_FIGURES = 0x66696775;

export async function takeFigures(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`/* kept */ SELECT pg_advisory_xact_lock(${WRITING_FIGURES}::bigint)`;
}
