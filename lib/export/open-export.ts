import type { ClaimFilter } from "../claims/filter";
import type { Readers } from "../db/reading-pool";
import { copiedRows } from "./copied-rows";
import { csvHeader, csvLaw } from "./csv-law";
import type { Format } from "./formats";
import type { ExportOptions } from "./options";
import { type ClaimsCopy, type CopyWanted, copyClaims } from "./queries/copy-claims";
import { writeParquet } from "./write-parquet";
import { writeXlsx } from "./write-xlsx";

/** A file under way. It holds one connection until its last piece was read or `close` is called. */
export interface ExportFile {
  /** Exactly as many rows as the file will hold. */
  count: number;
  /** Throws rather than ending short. */
  pieces: AsyncIterable<Uint8Array>;
  close(): void;
}

export interface FileOptions extends Pick<ExportOptions, "bom" | "raw" | "columns" | "cursor" | "in"> {
  /** Where permalinks begin, without a slash at the end. */
  origin: string;
  /** Only these claims of the filter, by their ids. */
  only?: readonly string[];
}

const FORMS: Record<Format, CopyWanted["form"]> = {
  csv: "csv",
  ndjson: "json",
  xlsx: "text",
  parquet: "text",
};

type Write = (copy: ClaimsCopy, options: FileOptions) => AsyncIterable<Uint8Array>;

const WRITERS: Record<Format, Write> = {
  csv: writeCsv,
  ndjson: ({ pieces }) => pieces,
  xlsx: ({ pieces }, { columns }) => writeXlsx(copiedRows(pieces), columns),
  parquet: ({ pieces }, { columns }) => writeParquet(copiedRows(pieces), columns),
};

/** Every claim of the filter, newest first, as a file that is written while it is read. */
export async function openExport(
  pool: Readers,
  filter: ClaimFilter,
  format: Format,
  options: FileOptions,
): Promise<ExportFile> {
  const { columns, in: shown, cursor: after, only, origin } = options;
  const copy = await copyClaims(pool, filter, {
    columns,
    shown,
    form: FORMS[format],
    after,
    only,
    origin,
  });
  return { count: copy.count, pieces: WRITERS[format](copy, options), close: copy.close };
}

async function* writeCsv({ count, pieces }: ClaimsCopy, options: FileOptions): AsyncGenerator<Uint8Array> {
  const law = csvLaw(options);
  const header = Buffer.from(csvHeader(options.columns, options));
  let headed = false;
  for await (const piece of pieces) {
    const lawful = law.apply(piece);
    yield headed ? lawful : Buffer.concat([header, lawful]);
    headed = true;
  }
  if (!headed) yield header;
  if (law.rows() !== count) throw new Error(`${law.rows()} rows were written where ${count} were announced.`);
}
