import { originOf } from "@/app/origin";
import { type ClaimFilter, readFilter } from "@/lib/claims/filter";
import { BadParameters } from "@/lib/claims/parameters";
import { unknownNames } from "@/lib/claims/queries/unknown-names";
import { exportPool, pool } from "@/lib/db/client";
import { exportFilename } from "@/lib/export/filename";
import { type Format, MEDIA_TYPES } from "@/lib/export/formats";
import { openExport } from "@/lib/export/open-export";
import { type ExportOptions, exportParameters, readExportOptions } from "@/lib/export/options";
import { countRows } from "@/lib/export/queries/count-rows";
import { answering } from "../problem-reply";
import { streamed } from "../streamed";

/** Every claim of a filter as a file, newest first. `X-Total-Count` says how many rows will follow; a short file breaks off. */
export function sendExport(request: Request, format: Format): Promise<Response> {
  return answering(request, async () => {
    const { filter, options } = await readExportRequest(request, format);
    const file = await openExport(exportPool(), filter, format, { ...options, origin: originOf(request) });
    request.signal.addEventListener("abort", file.close);
    return new Response(await streamed(file.pieces, file.close), {
      headers: exportHeaders(filter, file.count, format),
    });
  });
}

/** The same headers, count included, without the rows. */
export function announceExport(request: Request, format: Format | "zip"): Promise<Response> {
  return answering(request, async () => {
    const { filter, options } = await readExportRequest(request, format);
    const count = await countRows(pool(), filter, { after: options.cursor });
    return new Response(null, { headers: exportHeaders(filter, count, format) });
  });
}

/** Which claims, and how the file is written; throws what cannot be understood. */
export async function readExportRequest(
  request: Request,
  format: Format | "zip",
): Promise<{ filter: ClaimFilter; options: ExportOptions }> {
  const params = new URL(request.url).searchParams;
  const { filter, problems } = readFilter(params, exportParameters(format));
  const { options, problems: optionProblems } = readExportOptions(params);
  const all = [...problems, ...optionProblems, ...(await unknownNames(pool(), filter))];
  if (all.length > 0) throw new BadParameters(all);
  return { filter, options };
}

export function exportHeaders(filter: ClaimFilter, count: number, format: Format | "zip"): HeadersInit {
  const today = new Date().toISOString().slice(0, 10);
  return {
    "Content-Type": MEDIA_TYPES[format],
    "Content-Disposition": `attachment; filename="${exportFilename(filter, today, format)}"`,
    "X-Total-Count": String(count),
    "Cache-Control": "no-store",
  };
}
