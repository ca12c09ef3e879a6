import { readCsvRequest } from "@/app/charts/csv-request";
import { drawnClaimsCsv } from "@/app/charts/drawn-claims-csv";
import { prepareTimeline } from "@/lib/claims/charts/timeline";
import { chartClaims } from "@/lib/claims/queries/chart-claims";
import { pool } from "@/lib/db/client";
import { answering } from "../../../problem-reply";

/** The claims that a timeline draws and no others. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async (locale) => {
    const { filter, view, options } = await readCsvRequest(request);
    const claims = await chartClaims(pool(), filter, view);
    const { points } = prepareTimeline(claims, { locale, label: String, ...view });
    return drawnClaimsCsv(request, { name: "over-time", only: points.map(({ id }) => id), filter, options });
  });
}
