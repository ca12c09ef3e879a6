import fc from "fast-check";
import { expect, it } from "vitest";
import { copiedRows } from "./copied-rows";

const ESCAPES: Record<string, string> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\t": "\\t",
  "\r": "\\r",
  "\b": "\\b",
  "\f": "\\f",
  "\v": "\\v",
};
const copied = (cell: string | null) =>
  cell === null ? "\\N" : cell.replace(/[\\\n\t\r\b\f\v]/g, (sign) => ESCAPES[sign] ?? sign);

it("reads back what PostgreSQL wrote, wherever the pieces end", async () => {
  const cell = fc.option(
    fc.string({ unit: fc.constantFrom("\\", "N", "n", "\n", "\t", "\r", "\b", "م", "a") }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { maxLength: 6 }),
      fc.integer({ min: 1, max: 9 }),
      async (rows, size) => {
        const bytes = Buffer.from(rows.map((row) => `${row.map(copied).join("\t")}\n`).join(""));
        async function* pieces() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        }
        const read: unknown[] = [];
        for await (const some of copiedRows(pieces())) read.push(...some);
        expect(read).toEqual(rows);
      },
    ),
  );
});
