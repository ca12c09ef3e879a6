import type { Prisma } from "../../db/generated/client";

/** Under this key figures are written by one transaction at a time: two that touch one would each miss the other's claims. */
const WRITING_FIGURES = 0x66696775;

/** Gives whether figures were stored before Marsad stored where assertions stand: then all have to be made again. */
export async function takeFigures(tx: Prisma.TransactionClient): Promise<{ outOfDate: boolean }> {
  const [row] = await tx.$queryRaw<[{ outOfDate: boolean }]>`/* kept */
    SELECT EXISTS (SELECT FROM figure_assertions WHERE among = '') AS "outOfDate"
    FROM (SELECT pg_advisory_xact_lock(${WRITING_FIGURES}::bigint)) taken`;
  return row;
}
