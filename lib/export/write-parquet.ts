import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { type Column, type Sort, sortOf } from "./columns";
import { ParquetFooter } from "./parquet-footer";

/** Held in memory at once: so few that V8 seldom keeps them for long. Of a thousand, a million rows took four times the memory. */
const ROWS_OF_GROUP = 700;

type Cell = string | number | boolean | Date;

const CELLS: Record<Sort, (text: string) => Cell> = {
  text: (text) => text,
  json: (text) => text,
  day: (text) => new Date(`${text}T00:00:00Z`),
  instant: (text) => new Date(text),
  boolean: (text) => text === "true",
  integer: Number,
  number: Number,
};

const SCHEMA = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  json: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  day: { type: "INT32", converted_type: "DATE" },
  instant: { type: "INT64", converted_type: "TIMESTAMP_MILLIS" },
  boolean: { type: "BOOLEAN" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
} as const satisfies Record<Sort, object>;

/** A Parquet file with one row a claim, in groups that are sent as soon as they are whole. */
export async function* writeParquet(
  rows: AsyncIterable<Array<Array<string | null>>>,
  columns: readonly Column[],
): AsyncGenerator<Uint8Array> {
  const cells = columns.map((column) => CELLS[sortOf(column)]);
  const writer = new ByteWriter(1 << 20);
  const file = new ParquetWriter({
    writer,
    createdBy: "Marsad",
    // The least and the most of a group are kept to the end, and each keeps the whole piece that it was cut from.
    statistics: false,
    schema: [
      { name: "claims", num_children: columns.length },
      ...columns.map((name) => ({ name, repetition_type: "OPTIONAL" as const, ...SCHEMA[sortOf(name)] })),
    ],
  });
  const footer = new ParquetFooter(file);
  let group: Array<Array<Cell | null>> = columns.map(() => []);
  const write = (): Uint8Array => {
    file.write({
      columnData: columns.map((name, at) => ({ name, data: group[at] ?? [], offsetIndex: false })),
      rowGroupSize: ROWS_OF_GROUP,
    });
    group = columns.map(() => []);
    footer.take();
    return taken(writer);
  };
  for await (const some of rows) {
    for (const row of some) {
      for (const [at, text] of row.entries())
        group[at]?.push(text === null ? null : (cells[at]?.(text) ?? null));
      if ((group[0]?.length ?? 0) === ROWS_OF_GROUP) yield write();
    }
  }
  if ((group[0]?.length ?? 0) > 0) yield write();
  // What the library wrote at once, where there are no rows.
  yield Buffer.concat([taken(writer), footer.bytes()]);
}

/** What was written since; the writer goes on counting from where it was. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
