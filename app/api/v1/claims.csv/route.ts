import { csvHeader, csvLines } from "@/lib/claims/csv";
import { csvFilename } from "@/lib/claims/csv-filename";
import { CSV_PARAMETERS, type ExportOptions, readCsvOptions } from "@/lib/claims/csv-options";
import { type ClaimFilter, readFilter } from "@/lib/claims/filter";
import { BadParameters } from "@/lib/claims/parameters";
import { countClaims } from "@/lib/claims/queries/count-claims";
import { type ClaimsStream, streamClaims } from "@/lib/claims/queries/stream-claims";
import { unknownNames } from "@/lib/claims/queries/unknown-names";
import { pool } from "@/lib/db/client";
import { originOf } from "../../origin";
import { answering } from "../../problem-reply";

/** Every claim of the filter as CSV, newest first. `X-Total-Count` says how many rows will follow; a short file breaks off. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const { filter, options } = await readRequest(request);
    const stream = await streamClaims(pool(), filter);
    request.signal.addEventListener("abort", stream.close);
    return new Response(await bodyOf(stream, { ...options, origin: originOf(request) }), {
      headers: headersOf(filter, stream.count),
    });
  });
}

/** The same headers, count included, without the rows. */
export function HEAD(request: Request): Promise<Response> {
  return answering(request, async () => {
    const { filter } = await readRequest(request);
    return new Response(null, { headers: headersOf(filter, await countClaims(pool(), filter)) });
  });
}

async function readRequest(request: Request): Promise<{ filter: ClaimFilter; options: ExportOptions }> {
  const params = new URL(request.url).searchParams;
  const { filter, problems } = readFilter(params, CSV_PARAMETERS);
  const { options, problems: optionProblems } = readCsvOptions(params);
  const all = [...problems, ...optionProblems, ...(await unknownNames(pool(), filter))];
  if (all.length > 0) throw new BadParameters(all);
  return { filter, options };
}

function headersOf(filter: ClaimFilter, count: number): HeadersInit {
  const today = new Date().toISOString().slice(0, 10);
  return {
    "Content-Type": "text/csv; charset=utf-8; header=present",
    "Content-Disposition": `attachment; filename="${csvFilename(filter, today)}"`,
    "X-Total-Count": String(count),
    "Cache-Control": "no-store",
  };
}

/** The first rows are read before the reply begins, so that what fails at once is a problem reply and not a broken file. */
async function bodyOf(
  stream: ClaimsStream,
  options: ExportOptions & { origin: string },
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let rows = await stream.read();
  let opening = csvHeader(options);
  return new ReadableStream(
    {
      async pull(controller) {
        const text = opening + csvLines(rows, options);
        opening = "";
        if (text !== "") controller.enqueue(encoder.encode(text));
        if (rows.length === 0) return controller.close();
        rows = await stream.read();
      },
      cancel: stream.close,
    },
    { highWaterMark: 0 },
  );
}
