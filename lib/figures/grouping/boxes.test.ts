import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, joinBoxes } from "./boxes";

const box: fc.Arbitrary<Box> = fc
  .record({
    among: fc.constantFrom("a", "b"),
    ofTwo: fc.boolean(),
    kept: fc.constantFrom("all" as const, "holders" as const),
    least: fc.integer({ min: 0, max: 9 }),
    wide: fc.integer({ min: 0, max: 4 }),
    since: fc.integer({ min: 0, max: 900 }),
    days: fc.integer({ min: 0, max: 400 }),
  })
  .map(({ wide, days, ...one }) => ({ ...one, most: one.least + wide, until: one.since + days }));

test("joined boxes hold all that the boxes held, of the same place, and are no more", () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), (boxes) => {
      const joined = joinBoxes(boxes);
      expect(joined.length).toBeLessThanOrEqual(boxes.length);
      for (const { among, ofTwo, kept, ...one } of boxes)
        expect(
          joined.some(
            (other) =>
              other.among === among &&
              other.ofTwo === ofTwo &&
              other.kept === kept &&
              other.least <= one.least &&
              other.most >= one.most &&
              other.since <= one.since &&
              other.until >= one.until,
          ),
        ).toBe(true);
    }),
  );
});

test("what overlaps is joined, what lies apart is not", () => {
  const one: Box = { among: "a", ofTwo: false, kept: "all", least: 1, most: 2, since: 0, until: 99 };
  expect(joinBoxes([one, { ...one, since: 10, until: 109 }])).toEqual([{ ...one, until: 109 }]);
  expect(joinBoxes([one, { ...one, since: 5000, until: 5099 }])).toHaveLength(2);
});
