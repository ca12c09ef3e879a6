import type { Prisma } from "../../db/generated/client";
import { KEPT } from "../../db/kept-plans";
import { assertionsSql } from "../../figures/queries/assertions-sql";
import type { Assertion } from "../../figures/types";

/** The current claims that a condition over `claims c` picks; `$1` … are its values. */
export async function readAssertions(
  tx: Prisma.TransactionClient,
  condition: string,
  ...values: unknown[]
): Promise<Assertion[]> {
  const sql = KEPT + assertionsSql(`c.superseded_at IS NULL AND (${condition})`);
  const [row] = await tx.$queryRawUnsafe<[{ assertions: string }]>(sql, ...values);
  return JSON.parse(row.assertions) as Assertion[];
}
