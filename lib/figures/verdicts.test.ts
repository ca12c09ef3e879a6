import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assertionsOfFigure } from "./assertion.arbitrary";
import { figureAgreement } from "./figure-agreement";
import { foldPositions } from "./fold-positions";
import type { Assertion } from "./types";
import { EVERY_PAIR, openPairs, verdictOfClaims, verdictsOf } from "./verdicts";

const shuffledToo = (maxLength: number) =>
  assertionsOfFigure(maxLength).chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );

describe("positions", () => {
  test("hold every assertion once, in an order that the input's does not change", () => {
    fc.assert(
      fc.property(shuffledToo(30), ([all, shuffled]) => {
        const positions = foldPositions(all);
        expect(foldPositions(shuffled)).toEqual(positions);
        expect(positions.flatMap(({ assertions }) => assertions).sort()).toEqual(
          all.map(({ key }) => key).sort(),
        );
        expect(new Set(positions.map(({ key }) => key)).size).toBe(positions.length);
      }),
    );
  });

  test("fold who says it and when, but no other word", () => {
    fc.assert(
      fc.property(assertionsOfFigure(1), fc.constantFrom("planned", "reported", "denied"), ([one], said) => {
        const modality = said as Assertion["modality"];
        const other: Assertion = { ...one!, key: "other", claimant: "X", firstDay: "2020-01-01", modality };
        const apart = (one!.modality === "denied") !== (modality === "denied");
        expect(foldPositions([one!, other])).toHaveLength(apart ? 2 : 1);
        expect(
          foldPositions([one!, { ...other, basis: one!.basis === "net" ? "gross" : "net" }]),
        ).toHaveLength(2);
      }),
    );
  });
});

describe("verdicts", () => {
  test("stand between every pair of a small figure, and are what any two claims have", () => {
    fc.assert(
      fc.property(assertionsOfFigure(12), (all) => {
        const positions = foldPositions(all);
        const verdicts = verdictsOf(positions);
        expect(verdicts).toHaveLength((positions.length * (positions.length - 1)) / 2);
        for (const { a, b, verdict } of verdicts) {
          const [one, other] = [a, b].map((key) => positions.find((position) => position.key === key)!);
          expect(verdictOfClaims(positions, one!.assertions[0]!, other!.assertions.at(-1)!)).toEqual(verdict);
        }
      }),
    );
  });

  test("are few for a figure of 2,000 positions, and every claim still has one with every other", () => {
    const all = Array.from({ length: 2_000 }, (_, i): Assertion => {
      const side = { low: 1_001 + i, high: 1_001 + i };
      return { ...sample, ...side, usd: side, key: `a${i}` };
    });
    const positions = foldPositions(all);
    const verdicts = verdictsOf(positions);
    expect(positions).toHaveLength(2_000);
    expect(verdicts.length).toBeLessThan(3 * positions.length);
    expect(verdicts.length).toBeGreaterThan(EVERY_PAIR);
    expect(verdictOfClaims(positions, "a700", "a701")).toMatchObject({ verdict: "slightly_different" });
    expect(verdictOfClaims(positions, "a700", "a1300")).toMatchObject({ reason: "conflict" });
    expect(verdictOfClaims(positions, "a0", "a1999")).toMatchObject({ verdict: "disagree" });
    expect(verdictOfClaims(positions, "a0", "nobody")).toBeNull();
    expect(figureAgreement(positions, openPairs(positions))).toMatchObject({
      standing: "conflict",
      claims: 2_000,
    });
  });
});

describe("the agreement of a figure", () => {
  test("is the same whatever the order, and counts every claim", () => {
    fc.assert(
      fc.property(shuffledToo(12), ([all, shuffled]) => {
        const positions = foldPositions(all);
        const agreement = figureAgreement(positions, openPairs(positions), () => 3);
        const again = foldPositions(shuffled);
        expect(figureAgreement(again, openPairs(again), () => 3)).toEqual(agreement);
        expect(agreement.claims).toBe(3 * all.length);
      }),
    );
  });

  test("names amounts that were said, never one between them", () => {
    fc.assert(
      fc.property(assertionsOfFigure(12), (all) => {
        const positions = foldPositions(all);
        const keys = positions.map(({ key }) => key);
        const { clash, range } = figureAgreement(positions, openPairs(positions));
        for (const named of [clash, range]) {
          if (named !== null) expect(keys).toEqual(expect.arrayContaining([named.from, named.to]));
        }
      }),
    );
  });
});

const sample: Assertion = {
  key: "sample",
  kind: "valuation",
  subject: "OpenAI",
  counterparty: null,
  object: null,
  low: 1,
  high: 1,
  comparator: "exactly",
  direction: null,
  currency: "USD",
  unit: null,
  usd: null,
  basis: null,
  modality: "reported",
  claimant: null,
  period: null,
  firstDay: "2025-01-01",
  lastDay: "2025-01-01",
};
