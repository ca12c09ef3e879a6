import { originOf } from "@/app/origin";
import { exportPool, pool } from "@/lib/db/client";
import { exportFilename } from "@/lib/export/filename";
import { openExport } from "@/lib/export/open-export";
import { packaged } from "@/lib/export/package";
import { zip } from "@/lib/export/zip";
import { answering } from "../../problem-reply";
import { streamed } from "../../streamed";
import { metadataOf, readmeWords } from "../package-words";
import { announceExport, exportHeaders, readExportRequest } from "../send-export";

/** Beyond so many rows a file may pass 4 GiB. */
const MANY_ROWS = 1_000_000;

/** A file of claims (`format`, CSV unless said) with a readme by which to cite and check it, and for CSV what its columns are. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async (locale) => {
    const { filter, options } = await readExportRequest(request, "zip");
    const { format, columns } = options;
    const [at, origin] = [new Date(), originOf(request)];
    const name = exportFilename(filter, at.toISOString().slice(0, 10), format);
    const file = await openExport(exportPool(), filter, format, { ...options, origin });
    request.signal.addEventListener("abort", file.close);
    try {
      const about = { filter, columns, name, rows: file.count, origin, at };
      const entries = packaged(
        { name, pieces: () => file.pieces },
        format === "csv" ? { name: `${name}-metadata.json`, content: await metadataOf(pool(), about) } : null,
        await readmeWords(pool(), about, locale),
      );
      const archive = zip(entries, { mtime: at, huge: file.count > MANY_ROWS });
      return new Response(await streamed(archive, file.close), {
        headers: exportHeaders(filter, file.count, "zip"),
      });
    } catch (error) {
      file.close();
      throw error;
    }
  });
}

export const HEAD = (request: Request) => announceExport(request, "zip");
