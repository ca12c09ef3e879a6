import type { Agreement } from "../../figures/rows";
import { agreementIsKnown, type ClaimFilter } from "../filter";
import type { Database } from "./database";

/** What stands beside a claim in a list. */
export interface ClaimMark {
  /** Its article repeats another's text. */
  reprint: boolean;
  /** The figure that it belongs to, and how its claims stand to each other; null for a filter with a past day. */
  figure: { id: string; agreement: Agreement; claims: number } | null;
}

interface MarkRecord {
  claim: string;
  reprint: boolean;
  figure: string | null;
  agreement: Agreement | null;
  claims: number | null;
}

/** By the claims' ids. */
export async function claimMarks(
  database: Database,
  filter: Pick<ClaimFilter, "as_of" | "known">,
  claims: ReadonlyArray<{ id: string; article: { id: string } }>,
): Promise<Map<string, ClaimMark>> {
  const { rows } = await database.query<MarkRecord>(
    `SELECT asked.claim, (article.reprint_of <> article.id) IS TRUE AS reprint,
            figure.id AS figure, figure.agreement, figure.claim_count AS claims
       FROM unnest($1::text[], $2::text[]) AS asked(claim, article) JOIN articles article ON article.id = asked.article
       LEFT JOIN figure_claims member ON $3 AND member.claim_id = asked.claim
       LEFT JOIN figure_assertions assertion ON assertion.id = member.assertion_id
       LEFT JOIN figures figure ON figure.id = assertion.figure_id`,
    [claims.map(({ id }) => id), claims.map(({ article }) => article.id), agreementIsKnown(filter)],
  );
  return new Map(
    rows.map(({ claim, reprint, figure, agreement, claims: count }) => [
      claim,
      {
        reprint,
        figure:
          figure === null || agreement === null || count === null
            ? null
            : { id: figure, agreement, claims: count },
      },
    ]),
  );
}
