import { csvReply } from "@/app/charts/csv-reply";
import { readCsvRequest } from "@/app/charts/csv-request";
import { prepareVolume } from "@/lib/claims/charts/volume";
import { volumeCsv } from "@/lib/claims/charts/volume-csv";
import { claimsByMonth } from "@/lib/claims/queries/claims-by-month";
import { pool } from "@/lib/db/client";
import { answering } from "../../../problem-reply";

/** How many claims each month has of each family of kinds: the bars of the chart, one row a month. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async (locale) => {
    const { filter, options } = await readCsvRequest(request);
    const counts = await claimsByMonth(pool(), filter);
    const { months } = prepareVolume(counts, {
      locale,
      since: filter.from?.slice(0, 7) ?? null,
      label: String,
    });
    return csvReply(volumeCsv(months, options), { name: "by-month", rows: months.length });
  });
}
