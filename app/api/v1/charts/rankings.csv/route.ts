import { readCsvRequestWith } from "@/app/charts/csv-request";
import { drawnClaimsCsv } from "@/app/charts/drawn-claims-csv";
import { rankCompanies } from "@/lib/claims/queries/rank-companies";
import { showingOf } from "@/lib/claims/queries/showing-of";
import { claimsToRank, MOST_RANKED, readRankView } from "@/lib/claims/rank-view";
import { pool } from "@/lib/db/client";
import { answering } from "../../../problem-reply";

/** One claim a company: those that a ranking draws and no others. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const { view, options } = await readCsvRequestWith(request, readRankView);
    const { claims } = await rankCompanies(pool(), { ...view, size: MOST_RANKED });
    const showing = await showingOf(pool(), view.in, claims);
    const only = claims.flatMap((claim) => (showing.of(claim, claim.claimDate) === null ? [] : claim.id));
    return drawnClaimsCsv(request, { name: "ranking", only, filter: claimsToRank(view), options });
  });
}
