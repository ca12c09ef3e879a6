import { csvReply } from "@/app/charts/csv-reply";
import { originOf } from "@/app/origin";
import { BadParameters } from "@/lib/claims/parameters";
import { rankCompanies } from "@/lib/claims/queries/rank-companies";
import { claimsToRank, MOST_RANKED, readRankView } from "@/lib/claims/rank-view";
import { exportPool, pool } from "@/lib/db/client";
import { openExport } from "@/lib/export/open-export";
import { exportParameters, readExportOptions } from "@/lib/export/options";
import { answering } from "../../../problem-reply";
import { streamed } from "../../../streamed";

/** The claims that a ranking draws and no others, in the columns of every export of claims, newest first. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const params = new URL(request.url).searchParams;
    const { view, problems } = readRankView(params, exportParameters("chart"));
    const { options, problems: ofFile } = readExportOptions(params);
    if (problems.length + ofFile.length > 0) throw new BadParameters([...problems, ...ofFile]);
    const { claims } = await rankCompanies(pool(), { ...view, size: MOST_RANKED });
    const file = await openExport(exportPool(), claimsToRank(view), "csv", {
      ...options,
      origin: originOf(request),
      only: claims.map(({ id }) => id),
    });
    request.signal.addEventListener("abort", file.close);
    return csvReply(await streamed(file.pieces, file.close), { name: "ranking", rows: file.count });
  });
}
