import { Prisma, type PrismaClient } from "../db/generated/client";
import { BadInput } from "./bad-input";

const TRANSACTION = { timeout: 120_000, maxWait: 30_000 } as const;
/** For a statement that goes over all claims: at a million of them on a small machine minutes pass. */
export const OVER_ALL_CLAIMS = { ...TRANSACTION, timeout: 3_600_000 } as const;
const ATTEMPTS = 5;
/** Another transaction held what this one needs, or made the same row first: a second look sees what it did. */
const MET_ANOTHER = ["40001", "40P01", "23505"];
/** Class 22: a value that its column cannot hold; 23: a CHECK or trigger; 54: longer than an index takes. */
const REFUSED = /^(?:22|23|54)/;

/**
 * All of the work or nothing. Work that met another transaction is done again from its start. Throws BadInput where the
 * database refuses a row for what it says, and the database's own error for all else.
 */
export async function inTransaction<Result>(
  db: PrismaClient,
  work: (tx: Prisma.TransactionClient) => Promise<Result>,
  limits: { timeout: number; maxWait: number } = TRANSACTION,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.$transaction(work, limits);
    } catch (error) {
      const said = saidByDatabase(error);
      if (said !== null && attempt < ATTEMPTS && MET_ANOTHER.includes(said.originalCode)) continue;
      if (said === null || !REFUSED.test(said.originalCode)) throw error;
      throw new BadInput({ code: "refused", detail: said.originalMessage }, { cause: error });
    }
  }
}

interface SaidByDatabase {
  /** SQLSTATE */
  originalCode: string;
  originalMessage: string;
}

function saidByDatabase(error: unknown): SaidByDatabase | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  const { cause } = (error.meta?.driverAdapterError ?? {}) as { cause?: Partial<SaidByDatabase> };
  if (cause?.originalCode === undefined) return null;
  return { originalCode: cause.originalCode, originalMessage: cause.originalMessage ?? error.message };
}
