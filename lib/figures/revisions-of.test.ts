import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asOf } from "./as-of";
import { assertionsOfFigure } from "./assertion.arbitrary";
import { demonstrationAssertions } from "./demonstration.fixture";
import { foldPositions } from "./fold-positions";
import { revisionsOf } from "./revisions-of";
import type { Assertion } from "./types";

const demonstration = [...demonstrationAssertions().values()];
const steps = (assertions: readonly Assertion[]) => {
  const positions = foldPositions(assertions);
  return revisionsOf(positions).map(({ position, day, change }) => {
    const { low, high } = positions.find(({ key }) => key === position)!;
    return [low === high ? low : `${low}..${high}`, day, change];
  });
};
const meta = demonstration.filter(
  ({ kind, subject, object }) =>
    subject === "Meta" && object === "capital expenditure 2025" && kind === "investment_plan",
);

describe("Meta's capital spending for 2025", () => {
  test("was guided at 60–65, then 64–72, then 66–72 billion by the end of July", () => {
    expect(steps(asOf("2025-07-31", meta))).toEqual([
      ["60000000000..65000000000", "2025-02-01", null],
      ["64000000000..72000000000", "2025-04-01", "raised"],
      ["66000000000..72000000000", "2025-07-31", "narrowed"],
    ]);
  });

  test("then at 70–72, and came to a good 72", () => {
    const spent = demonstration.filter(
      ({ kind, subject, object }) =>
        subject === "Meta" && object === "capital expenditure 2025" && kind === "operating_cost",
    );
    expect(steps([...meta, ...spent]).slice(3)).toEqual([
      ["70000000000..72000000000", "2025-10-01", "narrowed"],
      [72_000_000_000, "2026-01-28", "settled"],
    ]);
  });

  test("of 2026 is no revision of it", () => {
    const all = demonstration.filter(
      ({ subject, object }) => subject === "Meta" && /^capital expenditure 202[56]$/.test(object ?? ""),
    );
    expect(steps(all).every(([, day]) => String(day) < "2026-01-29")).toBe(true);
  });
});

test("what two outlets say of the same talks is no revision; the deal is", () => {
  const talks = demonstration.filter(({ key }) => ["vf-0020", "vf-0027"].includes(key));
  expect(steps(talks)).toHaveLength(1);
  const deal = demonstration.filter(({ key }) => ["vf-0020", "vf-0063"].includes(key));
  expect(steps(deal)).toEqual([
    [340e9, "2025-01-31", null],
    [300e9, "2025-04-01", "settled"],
  ]);
});

test("Alphabet's guidance for 2025 was raised twice", () => {
  const alphabet = demonstration.filter(
    ({ kind, subject, object }) =>
      subject === "Alphabet" && object === "capital expenditure 2025" && kind === "investment_plan",
  );
  expect(steps(alphabet)).toEqual([
    [75e9, "2025-02-01", null],
    [85e9, "2025-07-01", "raised"],
    ["91000000000..93000000000", "2025-10-01", "raised"],
  ]);
});

describe("whatever is said", () => {
  test("steps are in order of days, each said, none twice, and the same from any order", () => {
    fc.assert(
      fc.property(
        assertionsOfFigure(12).chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const positions = foldPositions(all);
          const revisions = revisionsOf(positions);
          expect(revisionsOf(foldPositions(shuffled))).toEqual(revisions);
          const days = revisions.map(({ day }) => day);
          expect(days).toEqual([...days].sort());
          expect(new Set(revisions.map(({ position }) => position)).size).toBe(revisions.length);
          for (const { position, since } of revisions) {
            expect(positions.find(({ key }) => key === position)?.assertions).toContain(since);
          }
          expect(revisions.length > 0).toBe(positions.some(({ denied }) => !denied));
        },
      ),
    );
  });

  test("as of a day nothing later is known, and of the last day all is", () => {
    fc.assert(
      fc.property(assertionsOfFigure(12), fc.constantFrom("2024-06-01", "2025-01-27"), (all, day) => {
        for (const { firstDay, lastDay } of asOf(day, all)) {
          expect(firstDay <= lastDay && lastDay <= day).toBe(true);
        }
        expect(asOf("2030-01-01", all)).toEqual(all);
      }),
    );
  });
});
