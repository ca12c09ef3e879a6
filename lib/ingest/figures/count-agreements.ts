import type { Prisma } from "../../db/generated/client";

/** So many claims are counted sooner with all the others: the same as in the trigger of claims. */
export const COUNTED_ANEW = 20_000;

/**
 * Does work that takes all figures away and gives them again, without counting claims by what changes in between. Afterwards
 * those whose figure stands otherwise than before are counted by that.
 */
export async function countOnce<Result>(
  tx: Prisma.TransactionClient,
  work: () => Promise<Result>,
): Promise<Result> {
  await tx.$executeRaw`CREATE TEMP TABLE agreements_before ON COMMIT DROP AS SELECT claim_id, agreement FROM figure_claims`;
  await tx.$queryRaw`SELECT set_config('marsad.counts_wait', 'on', TRUE)`;
  const result = await work();
  await tx.$queryRaw`SELECT set_config('marsad.counts_wait', 'off', TRUE)`;
  await tx.$executeRaw`
    WITH changed AS MATERIALIZED (
      SELECT claim_id, b.agreement AS former, n.agreement FROM agreements_before b FULL JOIN figure_claims n USING (claim_id)
      WHERE b.agreement IS DISTINCT FROM n.agreement)
    SELECT CASE WHEN count(*) > ${COUNTED_ANEW} THEN count_all_claims() WHEN count(*) > 0 THEN add_agreements(
      array_agg(claim_id) || array_agg(claim_id), array_agg(former) || array_agg(agreement),
      array_fill(-1, ARRAY[count(*)::int]) || array_fill(1, ARRAY[count(*)::int])) END
    FROM changed`;
  await tx.$executeRaw`DROP TABLE agreements_before`;
  return result;
}
