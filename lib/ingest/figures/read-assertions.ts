import type { Prisma } from "../../db/generated/client";
import { assertionsSql } from "../../figures/queries/assertions-sql";
import type { Assertion } from "../../figures/types";

/** A statement that gives the current claims which a condition over `claims c` picks; see assertionsSql. */
export const currentSql = (condition: string): string =>
  assertionsSql(`c.superseded_at IS NULL AND (${condition})`);

/** The same, read; `$1` … are the condition's values. */
export async function readAssertions(
  tx: Prisma.TransactionClient,
  condition: string,
  ...values: unknown[]
): Promise<Assertion[]> {
  const [row] = await tx.$queryRawUnsafe<[{ assertions: string }]>(currentSql(condition), ...values);
  return JSON.parse(row.assertions) as Assertion[];
}
