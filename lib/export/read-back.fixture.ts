import { parse } from "csv-parse/sync";
import { streamXlsxRows } from "hucre/xlsx";
import { parquetReadObjects } from "hyparquet";
import type { Place } from "../claims/cursor";
import type { ClaimFilter } from "../claims/filter";
import type { ShownIn } from "../claims/shown-money";
import type { Readers } from "../db/reading-pool";
import { type Column, sortOf } from "./columns";
import type { Format } from "./formats";
import { openExport } from "./open-export";

type Row = Partial<Record<Column, unknown>>;

/** Numbers and days as JSON has them, null for nothing: one shape for all formats. */
function plain(column: Column, value: unknown): unknown {
  if (value === "" || value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return ["number", "integer"].includes(sortOf(column)) ? Number(value) : value;
}

const tidy = (columns: readonly Column[], row: Record<string, unknown>): Row =>
  Object.fromEntries(columns.map((column) => [column, plain(column, row[column])]));

const READERS: Record<
  Format,
  (bytes: Buffer, columns: readonly Column[]) => Promise<Array<Record<string, unknown>>>
> = {
  csv: async (bytes) => parse(bytes, { columns: true, bom: true, record_delimiter: "\r\n" }),
  ndjson: async (bytes) =>
    bytes
      .toString("utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line)),
  async xlsx(bytes, columns) {
    const rows: Array<Record<string, unknown>> = [];
    for await (const { values } of streamXlsxRows(bytes)) {
      rows.push(Object.fromEntries(columns.map((column, at) => [column, values[at]])));
    }
    return rows.slice(1);
  },
  async parquet(bytes) {
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    return parquetReadObjects({ file });
  },
};

/** The rows of a file as another program reads them. */
export async function exportedRows(
  pool: Readers,
  filter: ClaimFilter,
  format: Format,
  columns: readonly Column[],
  { cursor = null, shown = "USD" }: { cursor?: Place | null; shown?: ShownIn } = {},
): Promise<{ count: number; rows: Row[] }> {
  const options = { bom: true, raw: false, columns, cursor, origin: "https://marsad.example", in: shown };
  const { count, pieces } = await openExport(pool, filter, format, options);
  const read: Uint8Array[] = [];
  for await (const piece of pieces) read.push(piece);
  const rows = await READERS[format](Buffer.concat(read), columns);
  return { count, rows: rows.map((row) => tidy(columns, row)) };
}
