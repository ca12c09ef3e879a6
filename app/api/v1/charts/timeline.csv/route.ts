import { csvReply } from "@/app/charts/csv-reply";
import { readCsvRequest } from "@/app/charts/csv-request";
import { originOf } from "@/app/origin";
import { prepareTimeline } from "@/lib/claims/charts/timeline";
import { chartClaims } from "@/lib/claims/queries/chart-claims";
import { exportPool, pool } from "@/lib/db/client";
import { openExport } from "@/lib/export/open-export";
import { answering } from "../../../problem-reply";
import { streamed } from "../../../streamed";

/** The claims that a timeline draws and no others, in the columns of every export of claims, newest first. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async (locale) => {
    const { filter, view, options } = await readCsvRequest(request);
    const claims = await chartClaims(pool(), filter, view);
    const { points } = prepareTimeline(claims, { locale, label: String, ...view });
    const file = await openExport(exportPool(), filter, "csv", {
      ...options,
      origin: originOf(request),
      only: points.map(({ id }) => id),
    });
    request.signal.addEventListener("abort", file.close);
    return csvReply(await streamed(file.pieces, file.close), { name: "over-time", rows: file.count });
  });
}
