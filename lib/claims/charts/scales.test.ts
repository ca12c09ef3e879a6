import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linearAxis, logDomain, logPlace, logTicks, roundToStep, withRoom } from "./scales";

const amounts = fc.array(fc.double({ min: 1e-4, max: 1e15, noNaN: true }), { minLength: 1, maxLength: 30 });

test("a tick without room for its label has none, never the first", () => {
  const labelled = (places: number[]) =>
    withRoom(
      places.map((place) => ({ place, label: String(place) })),
      0.4,
    ).map(({ label }) => label);
  expect(labelled([0.1, 0.3, 0.65, 0.95])).toEqual(["0.1", "", "0.65", ""]);
  expect(labelled([0.2, 0.9])).toEqual(["0.2", "0.9"]);
  expect(labelled([])).toEqual([]);
});

describe("a log axis", () => {
  test("steps are one, two and five", () => {
    expect([0.14, 1, 3, 6_000_000, 9.9e11].map((value) => roundToStep(value))).toEqual([
      0.1, 1, 2, 5e6, 5e11,
    ]);
    expect([0.14, 1, 3, 6_000_000].map((value) => roundToStep(value, true))).toEqual([0.2, 1, 5, 1e7]);
  });

  test("ticks are fine over a short reach and whole powers over a long one", () => {
    expect(logTicks([1e9, 1e10])).toEqual([1e9, 2e9, 5e9, 1e10]);
    expect(logTicks([1e9, 5e10], 5)).toEqual([1e9, 5e9, 1e10, 5e10]);
    expect(logTicks([1e6, 1e12])).toEqual([1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12]);
    expect(logTicks([1, 1e12], 5)).toEqual([1, 1e3, 1e6, 1e9, 1e12]);
  });

  test("everything lies inside, and there are always ticks to read it by", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const domain = logDomain(values);
        for (const value of values) {
          expect(logPlace(value, domain)).toBeGreaterThanOrEqual(0);
          expect(logPlace(value, domain)).toBeLessThanOrEqual(1);
        }
        const ticks = logTicks(domain);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
      }),
    );
  });

  test("zero has no place on it, and alone makes no crash", () => {
    expect(logDomain([0])).toEqual([1, 10]);
  });
});

describe("a linear axis", () => {
  test("begins at zero", () => {
    expect(linearAxis([3.2e9, 9.1e9])).toEqual({
      domain: [0, 1e10],
      ticks: [0, 2e9, 4e9, 6e9, 8e9, 1e10],
    });
  });

  test("holds losses below zero", () => {
    const { domain, ticks } = linearAxis([-6e11, 2e11]);
    expect(domain[0]).toBeLessThanOrEqual(-6e11);
    expect(ticks).toContain(0);
  });

  test("of counts has whole ticks", () => {
    expect(linearAxis([2], { most: 5, whole: true }).ticks).toEqual([0, 1, 2]);
  });

  test("holds any values with few ticks", () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger().map((tenThousandths) => tenThousandths / 1e4)), (values) => {
        const { domain, ticks } = linearAxis(values);
        const hair = (domain[1] - domain[0]) * 1e-8;
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(domain[0] - hair);
          expect(value).toBeLessThanOrEqual(domain[1] + hair);
        }
        expect(ticks.length).toBeLessThanOrEqual(9);
      }),
    );
  });
});
