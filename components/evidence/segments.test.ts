import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentText, textOf } from "./segments";

test("spans that overlap are cut where either begins or ends", () => {
  expect(
    segmentText("abcdef", [
      { id: "one", start: 1, end: 4 },
      { id: "two", start: 3, end: 5 },
    ]),
  ).toEqual([
    { text: "a", ids: [] },
    { text: "bc", ids: ["one"] },
    { text: "d", ids: ["one", "two"] },
    { text: "e", ids: ["two"] },
    { text: "f", ids: [] },
  ]);
});

test("offsets count code points, not halves of them", () => {
  expect(segmentText("😀 6 ملايين 😀", [{ id: "amount", start: 2, end: 10 }])).toEqual([
    { text: "😀 ", ids: [] },
    { text: "6 ملايين", ids: ["amount"] },
    { text: " 😀", ids: [] },
  ]);
  expect(textOf("😀😀x", { start: 2, end: 3 })).toBe("x");
});

test("the segments are the text, and each span finds its own characters", () => {
  const unit = fc.constantFrom("a", "ب", "😀", "\n", "6");
  fc.assert(
    fc.property(
      fc.array(unit, { maxLength: 40 }),
      fc.array(fc.tuple(fc.nat(45), fc.nat(45)), { maxLength: 6 }),
      (units, pairs) => {
        const text = units.join("");
        const spans = pairs.map(([a, b], index) => ({
          id: String(index),
          start: Math.min(a, b),
          end: Math.max(a, b),
        }));
        const segments = segmentText(text, spans);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        for (const span of spans) {
          const own = segments.filter(({ ids }) => ids.includes(span.id)).map((segment) => segment.text);
          expect(own.join("")).toBe(units.slice(span.start, span.end).join(""));
          expect(textOf(text, span)).toBe(own.join(""));
        }
      },
    ),
  );
});
