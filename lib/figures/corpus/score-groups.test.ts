import { describe, expect, it } from "vitest";
import { listErrors } from "./list-errors";
import { scoreGroups } from "./score-groups";

const groups = { first: { ids: ["a", "b", "c"] }, second: { ids: ["d", "e"] } };

describe("scoreGroups", () => {
  it("gives one for the labelled groups themselves, whatever else is grouped", () => {
    const clusters = new Map(Object.entries({ a: 1, b: 1, c: 1, d: 2, e: 2, other: 1 }));
    expect(scoreGroups(groups, clusters)).toEqual({
      bcubed: { precision: 1, recall: 1, f1: 1 },
      pairwise: { precision: 1, recall: 1, f1: 1 },
      claims: 5,
    });
  });

  it("counts by claim for B³ and by pair for pairs", () => {
    // The textbook's case: {a, b} {c, d, e}.
    const clusters = new Map(Object.entries({ a: 1, b: 1, c: 2, d: 2, e: 2 }));
    const { bcubed, pairwise } = scoreGroups(groups, clusters);
    expect(bcubed.precision).toBeCloseTo((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5);
    expect(bcubed.recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5);
    expect(pairwise.precision).toBeCloseTo(2 / 4);
    expect(pairwise.recall).toBeCloseTo(2 / 4);
  });

  it("takes two claims for one figure that share any of their groups", () => {
    const overlapping = { first: { ids: ["a", "b"] }, second: { ids: ["b", "c"] } };
    const clusters = new Map(Object.entries({ a: 1, b: 1, c: 1 }));
    const { bcubed, pairwise, claims } = scoreGroups(overlapping, clusters);
    expect(claims).toBe(3);
    expect(bcubed.recall).toBe(1);
    expect(bcubed.precision).toBeCloseTo((2 / 3 + 1 + 2 / 3) / 3);
    expect(pairwise).toEqual({ precision: 4 / 6, recall: 1, f1: (2 * (4 / 6)) / (4 / 6 + 1) });
  });

  it("says which claim was not grouped", () => {
    expect(() => scoreGroups(groups, new Map())).toThrow("The claim a was not grouped.");
  });
});

describe("listErrors", () => {
  it("lists splits and merges by the pairs that they cost", () => {
    const clusters = new Map(Object.entries({ a: 1, b: 1, c: 2, d: 2, e: 3 }));
    expect(listErrors(groups, clusters)).toEqual([
      { sort: "split", names: ["first"], pairs: 2, parts: [["a", "b"], ["c"]] },
      { sort: "merge", names: ["first", "second"], pairs: 1, parts: [["c"], ["d"]] },
      { sort: "split", names: ["second"], pairs: 1, parts: [["d"], ["e"]] },
    ]);
  });
});
