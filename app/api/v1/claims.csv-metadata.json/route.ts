import { pool } from "@/lib/db/client";
import { answering } from "../../problem-reply";
import { metadataOf } from "../package-words";
import { readExportRequest } from "../send-export";

/** CSV on the Web: what the columns of claims.csv are. It stands where programs look for it, beside the file. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const { filter, options } = await readExportRequest(request, "csv");
    const url = new URL(request.url);
    const metadata = await metadataOf(pool(), {
      filter,
      columns: options.columns,
      name: `claims.csv${url.search}`,
    });
    return Response.json(metadata, {
      headers: { "Content-Type": "application/csvm+json", "Cache-Control": "no-cache" },
    });
  });
}
