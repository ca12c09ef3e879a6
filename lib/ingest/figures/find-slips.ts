import type { Prisma } from "../../db/generated/client";
import { type PlacedAssertion, slipsWithin } from "../../figures/slips-within";
import { readAssertions } from "./read-assertions";

/** Notes anew which current claims of an article give the same digits in another currency or scale. */
export async function findSlips(tx: Prisma.TransactionClient, articleId: string): Promise<void> {
  const assertions = await readAssertions(tx, "c.article_id = $1", articleId);
  const places = await tx.claim.findMany({
    where: { articleId, supersededAt: null },
    select: { id: true, quoteStart: true, quoteEnd: true },
  });
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const placed = assertions.flatMap((assertion): PlacedAssertion[] => {
    const { quoteStart: start = null, quoteEnd: end = null } = placeOf.get(assertion.key) ?? {};
    return start === null || end === null ? [] : [{ ...assertion, start, end }];
  });
  await tx.articleSlip.deleteMany({ where: { articleId } });
  await tx.articleSlip.createMany({
    data: slipsWithin(placed).map(({ a, b, reason }) => ({ articleId, claimA: a, claimB: b, reason })),
  });
}
