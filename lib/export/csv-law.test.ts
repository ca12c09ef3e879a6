import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvHeader, csvLaw } from "./csv-law";

/** As PostgreSQL writes it: text in quotes, the rest plain, null empty, LF. */
const copied = (rows: ReadonlyArray<ReadonlyArray<string | number | null>>): Buffer =>
  Buffer.from(
    rows
      .map((row) =>
        row
          .map((cell) => (typeof cell === "string" ? `"${cell.replaceAll('"', '""')}"` : (cell ?? "")))
          .join(","),
      )
      .map((line) => `${line}\n`)
      .join(""),
  );

function lawful(bytes: Buffer, { raw = false, cuts = [] as readonly number[] } = {}) {
  const law = csvLaw({ raw });
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  const pieces = [0, ...places].map((from, at) => bytes.subarray(from, places[at] ?? bytes.length));
  const text = Buffer.concat(pieces.map((piece) => Buffer.from(law.apply(piece)))).toString("utf8");
  return { text, rows: law.rows() };
}

describe("a CSV file", () => {
  it("begins with a byte order mark only if asked, and has no sep= line", () => {
    expect(csvHeader(["id", "low"], { bom: true })).toBe('\uFEFF"id","low"\r\n');
    expect(csvHeader(["id", "low"], { bom: false })).toBe('"id","low"\r\n');
  });

  it("ends lines with CRLF, leaves an open side empty, and a line break inside text as it is", () => {
    const { text, rows } = lawful(
      copied([
        ["a\nb", null, 6000000],
        ["c\r\nd", -5, null],
      ]),
    );
    expect(text).toBe('"a\nb",,6000000\r\n"c\r\nd",-5,\r\n');
    expect(rows).toBe(2);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+971 4 000", "'+971 4 000"],
    ["-5 billion, a loss", "'-5 billion, a loss"],
    ["@cmd", "'@cmd"],
    ["\tindented", "'\tindented"],
    ["\rreturned", "'\rreturned"],
    ["5 - 3 = 2", "5 - 3 = 2"],
    ["’=quoted", "’=quoted"],
    ['"=1"', '"=1"'],
    ['a"=1', 'a"=1'],
    ['",=1', '",=1'],
    ["\n=1", "\n=1"],
  ])("guards text that a spreadsheet would run: %j", (cell, guarded) => {
    const read = (raw: boolean) =>
      parse(lawful(copied([[cell, "x"]]), { raw }).text, { record_delimiter: "\r\n" });
    expect(read(false)).toEqual([[guarded, "x"]]);
    expect(read(true)).toEqual([[cell, "x"]]);
  });

  it("never guards a number", () => {
    expect(lawful(copied([[-5, -3, 0]])).text).toBe("-5,-3,0\r\n");
  });

  it("reads back as it was, whatever the text holds and wherever the pieces end", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc
        .array(fc.constantFrom('"', ",", "\n", "\r\n", "\u2067", "=", "-", "م"), { minLength: 1 })
        .map((signs) => signs.join("")),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, fc.integer(), cell), { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(), { maxLength: 6 }),
        (rows, cuts) => {
          const bytes = copied(rows);
          const whole = lawful(bytes);
          expect(lawful(bytes, { cuts })).toEqual(whole);
          expect(whole.rows).toBe(rows.length);
          const cells = parse(lawful(bytes, { raw: true, cuts }).text, { record_delimiter: "\r\n" });
          expect(cells).toEqual(rows.map((row) => row.map(String)));
        },
      ),
    );
  });
});
