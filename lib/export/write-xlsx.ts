import { type CellValue, writeXlsxStream } from "hucre/xlsx";
import { type Column, type Sort, sortOf } from "./columns";

/** What Excel can hold in one cell. */
const LONGEST_TEXT = 32_767;
/** Beyond these Excel's own numbers lose digits: such a number stays text. */
const MOST_DIGITS = 15;

const asText = (text: string): string => (text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);

const CELLS: Record<Sort, (text: string) => CellValue> = {
  text: asText,
  json: asText,
  instant: asText,
  day: (text) => new Date(`${text}T00:00:00Z`),
  boolean: (text) => text === "true",
  integer: Number,
  number: (text) => (text.replace(/\D/g, "").length > MOST_DIGITS ? text : Number(text)),
};

/** A workbook with one row a claim; past 1,048,576 rows it goes on in a further sheet. */
export function writeXlsx(
  rows: AsyncIterable<Array<Array<string | null>>>,
  columns: readonly Column[],
): AsyncIterable<Uint8Array> {
  const sorts = columns.map(sortOf);
  const cells = sorts.map((sort) => CELLS[sort]);
  async function* lines(): AsyncGenerator<CellValue[]> {
    for await (const some of rows) {
      for (const row of some) {
        yield row.map((text, at) => (text === null ? null : (cells[at]?.(text) ?? null)));
      }
    }
  }
  return writeXlsxStream(lines(), {
    name: "claims",
    columns: columns.map((header, at) => ({
      header,
      ...(sorts[at] === "day" && { numFmt: "yyyy-mm-dd" }),
    })),
    freezePane: { rows: 1 },
    zip64: false,
  }) as unknown as AsyncIterable<Uint8Array>;
}
