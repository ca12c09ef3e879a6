import { type ClaimFilter, everyClaim } from "@/lib/claims/filter";
import { exportPool } from "@/lib/db/client";
import { openExport } from "@/lib/export/open-export";
import type { ExportOptions } from "@/lib/export/options";
import { streamed } from "../api/streamed";
import { originOf } from "../origin";
import { csvReply } from "./csv-reply";

interface Drawn {
  name: string;
  /** The ids of the claims that the chart draws. */
  only: string[];
  /** Which claims it chose from; any, if it did not choose by a filter of claims. */
  filter?: ClaimFilter;
  options: ExportOptions;
}

/** The claims that a chart draws and no others, in the columns of every export of claims, newest first. */
export async function drawnClaimsCsv(
  request: Request,
  { name, only, filter = everyClaim(), options }: Drawn,
): Promise<Response> {
  const file = await openExport(exportPool(), filter, "csv", { ...options, origin: originOf(request), only });
  request.signal.addEventListener("abort", file.close);
  return csvReply(await streamed(file.pieces, file.close), { name, rows: file.count });
}
