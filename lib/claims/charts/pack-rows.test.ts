import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packRows, unpackRows } from "./pack-rows";

const row = fc.record({
  text: fc.constantFrom("OpenAI", "أوبن إيه آي", ""),
  // No amount is less than nothing by nothing: JSON does not know −0.
  amount: fc.oneof(
    fc.double({ noNaN: true }).map((amount) => amount + 0),
    fc.constant(null),
  ),
  other: fc.string(),
});

describe("packed rows", () => {
  test("are the same when they are unpacked, but for what stayed behind", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(unpackRows(packRows(rows, ["text", "amount"]))).toEqual(
          rows.map(({ text, amount }) => ({ text, amount })),
        );
      }),
    );
  });

  test("hold what many rows share once", () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({ id: index, who: "claimed, DeepSeek" }));
    const written = JSON.stringify(packRows(rows, ["id", "who"]));
    expect(written.split("DeepSeek")).toHaveLength(2);
    expect(written.length).toBeLessThan(JSON.stringify(rows).length / 4);
  });
});
