import type { Prisma } from "../db/generated/client";

/** Under this key in pg_advisory_xact_lock's second form every load waits for its turn. */
const LOADS = 0x6c6f6164;

/**
 * Does the work unless this very version of the data is loaded, and notes the version in the same transaction: an
 * interrupted load leaves nothing, and two at once come one after the other. True if the work was done.
 */
export async function loadOnce(
  tx: Prisma.TransactionClient,
  what: string,
  version: string,
  work: () => Promise<void>,
): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOADS}::int, hashtext(${what}))`;
  const loaded = await tx.loaded.findUnique({ where: { what } });
  if (loaded?.version === version) return false;
  await work();
  const note = { version, at: new Date() };
  await tx.loaded.upsert({ where: { what }, create: { what, ...note }, update: note });
  return true;
}
