import { describe, expect, test } from "vitest";
import { placesOf, shorten, textTable } from "./text-table";

describe("places in a terminal", () => {
  test.each([
    ["Nvidia", 6],
    ["قُدِّرت", 4],
    ["亿美元", 6],
    ["\u2068a\u2069", 1],
    ["🐋", 2],
    ["", 0],
  ])("%s takes %i", (text, places) => {
    expect(placesOf(text)).toBe(places);
  });

  test("are counted when a text is cut", () => {
    expect(shorten("a long   line\nof words", 12)).toBe("a long line…");
    expect(shorten("亿亿亿亿", 5)).toBe("亿亿…");
    expect(shorten("short", 5)).toBe("short");
  });
});

describe("a table", () => {
  const visible = (line: string) => line.replace(/[\u2068\u2069]/g, "");

  test("keeps its columns, whatever is in them", () => {
    const table = textTable(
      ["Kind", "Amount", "Quote"],
      [
        ["قيمة", "5", "قُدِّرت بنحو 5"],
        ["Deal", "6 million", "a deal"],
      ],
      80,
    );
    const lines = table.split("\n").map(visible);
    expect(lines).toEqual([
      "Kind  Amount     Quote",
      "────  ─────────  ───────────",
      "قيمة  5          قُدِّرت بنحو 5",
      "Deal  6 million  a deal",
    ]);
  });

  test("isolates the cells of a line with Arabic in it, and of no other", () => {
    const [, , arabic, latin] = textTable(
      ["A", "B"],
      [
        ["x", "مليار"],
        ["y", "z"],
      ],
      80,
    ).split("\n");
    expect(arabic).toBe("\u2068x\u2069  \u2068مليار\u2069");
    expect(latin).toBe("y  z");
  });

  test("cuts its last column to the width, but never to nothing", () => {
    const long = "word ".repeat(40);
    expect(
      Math.max(
        ...textTable(["A", "B"], [["x", long]], 40)
          .split("\n")
          .map(placesOf),
      ),
    ).toBe(40);
    expect(textTable(["A", "B"], [["x".repeat(60), long]], 40)).toContain("word word word");
  });
});
