import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assertionsOfFigure } from "./assertion.arbitrary";
import { compare, SLIGHT } from "./compare";
import { foldPositions } from "./fold-positions";
import type { Assertion, Position, Verdict } from "./types";

const BILLION = 1e9;

function position(
  said: Partial<Assertion> & { low?: number | null; high?: number | null; amount?: number },
): Position {
  const { amount, ...rest } = said;
  const sides = { low: amount ?? rest.low ?? null, high: amount ?? rest.high ?? null };
  const currency = rest.currency === undefined ? "USD" : rest.currency;
  const [folded] = foldPositions([
    {
      key: "a",
      kind: "market_value_change",
      subject: "Nvidia",
      counterparty: null,
      object: null,
      comparator: "exactly",
      direction: null,
      unit: null,
      basis: null,
      modality: "reported",
      claimant: null,
      period: null,
      firstDay: "2025-01-27",
      lastDay: rest.firstDay ?? "2025-01-27",
      usd: currency === "USD" ? sides : null,
      ...rest,
      currency,
      ...sides,
    },
  ]);
  return folded!;
}

const about = (amount: number) => position({ amount, comparator: "about" });
const exactly = (amount: number) => position({ amount });
const moreThan = (low: number) => position({ low, comparator: "more_than" });
const lessThan = (high: number) => position({ high, comparator: "less_than" });
const between = (low: number, high: number) => position({ low, high, comparator: "between" });

const conflict = (apart: number): Verdict => ({
  verdict: "disagree",
  reason: "conflict",
  apart: expect.closeTo(apart, 3) as number,
});

describe("amounts that agree by their own words and rounding", () => {
  test.each([
    ["nearly 600, 589", about(600 * BILLION), exactly(589 * BILLION)],
    ["nearly 600, 593", about(600 * BILLION), exactly(593 * BILLION)],
    ["600, 589: a round figure is rounded", exactly(600 * BILLION), exactly(589 * BILLION)],
    ["592.7, 593", exactly(592.7 * BILLION), exactly(593 * BILLION)],
    ["less than 6 million, 5.576 million", lessThan(6e6), exactly(5_576_000)],
    ["about 6 million, 5.576 million", about(6e6), exactly(5_576_000)],
    ["5.6 million, 5.576 million", exactly(5.6e6), exactly(5_576_000)],
    ["more than 460, more than 600", moreThan(460 * BILLION), moreThan(600 * BILLION)],
    ["more than 460, 589", moreThan(460 * BILLION), exactly(589 * BILLION)],
    ["more than 600, nearly 600", moreThan(600 * BILLION), about(600 * BILLION)],
    ["up to 72, 64 to 72", position({ high: 72, comparator: "at_most" }), between(64, 72)],
    ["60 to 65, 64 to 72: 64 is both", between(60, 65), between(64, 72)],
  ])("%s", (_, a, b) => {
    expect(compare(a, b)).toEqual({ verdict: "agree" });
  });
});

describe("amounts that do not", () => {
  test.each<[string, Position, Position, Verdict]>([
    [
      "593 and 589 are slightly different, by 0.7 %",
      exactly(593 * BILLION),
      exactly(589 * BILLION),
      { verdict: "slightly_different", apart: expect.closeTo(0.0068, 4) as number },
    ],
    [
      "more than 600 is slightly more than 589",
      moreThan(600 * BILLION),
      exactly(589 * BILLION),
      { verdict: "slightly_different", apart: expect.closeTo(0.0187, 4) as number },
    ],
    [
      "60 to 65 is slightly less than 66 to 72: the ends of a range are meant",
      between(60, 65),
      between(66, 72),
      { verdict: "slightly_different", apart: expect.closeTo(0.0154, 4) as number },
    ],
    ["5.6 million and 78 million", exactly(5.6e6), exactly(78e6), conflict(12.929)],
    ["about 500 and 589", about(500 * BILLION), exactly(589 * BILLION), conflict(0.178)],
    ["about 500 and about 600", about(500 * BILLION), about(600 * BILLION), conflict(0.2)],
    ["100 and 140: a round figure is not that round", exactly(100), exactly(140), conflict(0.4)],
    ["less than 6 million and 7 million", lessThan(6e6), exactly(7e6), conflict(0.167)],
    [
      "a loss of 5 and a gain of 3",
      position({ amount: 5, direction: "loss" }),
      position({ amount: 3, direction: "gain" }),
      conflict(2.667),
    ],
  ])("%s", (_, a, b, verdict) => {
    expect(compare(a, b)).toEqual(verdict);
  });
});

const euros = (amount: number, rest: Partial<Assertion> = {}) =>
  position({
    amount,
    currency: "EUR",
    usd: { low: amount / 0.966, high: amount / 0.966 },
    ...rest,
  });

describe("other currencies", () => {
  test("are compared in dollars, with what a month's rate may be off", () => {
    expect(compare(euros(480 * BILLION, { comparator: "about" }), exactly(500 * BILLION))).toEqual({
      verdict: "agree",
    });
    expect(compare(euros(300 * BILLION), exactly(500 * BILLION))).toMatchObject({
      verdict: "disagree",
      reason: "conflict",
    });
  });

  test("without a rate cannot be compared", () => {
    const yen = position({ amount: 7 * BILLION, currency: "XYZ", usd: null });
    expect(compare(yen, exactly(5 * BILLION))).toEqual({ verdict: "not_comparable" });
    expect(compare(position({ amount: 7, currency: null, unit: "GW", usd: null }), exactly(7))).toEqual({
      verdict: "not_comparable",
    });
  });
});

const reasonOf = (a: Position, b: Position) => {
  const verdict = compare(a, b);
  return verdict.verdict === "disagree" ? verdict.reason : verdict.verdict;
};

describe("the reason of a disagreement, in this order", () => {
  test.each([
    ["500 billion euros, 500 billion dollars", euros(500 * BILLION), exactly(500 * BILLION), "currency_slip"],
    [
      "at parity the same digits are the same money",
      position({ amount: 500 * BILLION, currency: "EUR", usd: { low: 505 * BILLION, high: 505 * BILLION } }),
      exactly(500 * BILLION),
      "agree",
    ],
    [
      "the same digits where one has no rate",
      position({ amount: 5e9, currency: "XYZ", usd: null }),
      exactly(5e9),
      "currency_slip",
    ],
    ["5.576 million, 5.576 billion", exactly(5_576_000), exactly(5_576_000_000), "scale_slip"],
    ["1 million, 1 billion", exactly(1e6), exactly(1e9), "scale_slip"],
    ["25 billion, 250 billion: a zero too many", exactly(25e9), exactly(250e9), "scale_slip"],
    [
      "534,700 and 5.35 million: a zero too many, rounded",
      exactly(534_700),
      exactly(5_350_000),
      "scale_slip",
    ],
    ["15 million, 14.3 billion", exactly(15e6), exactly(14.3e9), "scale_slip"],
    ["17 million, 14.3 billion", exactly(17e6), exactly(14.3e9), "conflict"],
    ["10 billion, 100 billion: two figures", exactly(10e9), exactly(100e9), "conflict"],
    ["60 to 65 million, 60 to 65 billion", between(60e6, 65e6), between(60e9, 65e9), "scale_slip"],
    ["430 million euros, 500 billion dollars", euros(430e6 * 1.123), exactly(500e9), "scale_slip"],
    [
      "before and after the money",
      position({ amount: 260e9, basis: "pre_money" }),
      position({ amount: 300e9 }),
      "scope",
    ],
    [
      "a run-rate is not revenue",
      position({ amount: 5e9, basis: "run_rate" }),
      position({ amount: 3.7e9, basis: "annual" }),
      "scope",
    ],
    [
      "unnamed is annual",
      position({ amount: 5e9, basis: "annual" }),
      position({ amount: 3.7e9 }),
      "conflict",
    ],
    [
      "a round and the total",
      position({ amount: 5e9, basis: "round" }),
      position({ amount: 13e9, basis: "total" }),
      "scope",
    ],
    [
      "gross and net",
      position({ amount: 5e9, basis: "gross" }),
      position({ amount: 4e9, basis: "net" }),
      "scope",
    ],
    [
      "a part of the plan",
      position({ amount: 100e9, object: "Stargate, first phase" }),
      position({ amount: 520e9, object: "Stargate" }),
      "scope",
    ],
    [
      "one object by its short name",
      position({ amount: 5.6e6, object: "V3" }),
      position({ amount: 78e6, object: "DeepSeek-V3" }),
      "conflict",
    ],
    [
      "two models of one number",
      position({ amount: 2, object: "V4-Flash output" }),
      position({ amount: 24, object: "V4-Pro output" }),
      "scope",
    ],
    [
      "one investor's share of a round",
      position({ amount: 15e9, object: "SoftBank-led round (SoftBank share)" }),
      position({ amount: 40e9, object: "SoftBank-led round" }),
      "scope",
    ],
    [
      "two rounds",
      position({ amount: 6.6e9, object: "Series E" }),
      position({ amount: 40e9, object: "Series F" }),
      "scope",
    ],
    [
      "two stages of one round",
      position({ amount: 300e9, object: "SoftBank-led round (talks)" }),
      position({ amount: 340e9, object: "SoftBank-led round (earlier talks)" }),
      "conflict",
    ],
    [
      "another year",
      position({ amount: 3.7e9, period: span("2024-01-01", "2024-12-31") }),
      position({ amount: 13e9, period: span("2025-01-01", "2025-12-31") }),
      "scope",
    ],
    [
      "a fiscal year that ends in January",
      position({ amount: 3.7e9, period: span("2024-01-01", "2024-12-31") }),
      position({ amount: 13e9, period: span("2024-02-01", "2025-01-31") }),
      "conflict",
    ],
    [
      "guidance raised by who gave it",
      position({ low: 60, high: 65, comparator: "between", modality: "planned", claimant: "Meta" }),
      position({
        low: 70,
        high: 72,
        comparator: "between",
        modality: "planned",
        claimant: "Meta",
        firstDay: "2025-10-29",
      }),
      "revised",
    ],
    [
      "talks that became a deal",
      position({ amount: 340e9, modality: "planned" }),
      position({ amount: 300e9, firstDay: "2025-01-30" }),
      "revised",
    ],
    [
      "two outlets on the same talks",
      position({ amount: 340e9, modality: "planned", claimant: "The Wall Street Journal" }),
      position({ amount: 300e9, modality: "planned", claimant: "Reuters", firstDay: "2025-01-28" }),
      "conflict",
    ],
    [
      "what was reported as fact is not revised by a later report",
      position({ amount: 589e9 }),
      position({ amount: 400e9, firstDay: "2026-01-31" }),
      "conflict",
    ],
    [
      "an estimate of what is past, and another's",
      position({ amount: 3e6, modality: "estimated", kind: "training_cost" }),
      position({ amount: 40e6, modality: "estimated", kind: "training_cost", firstDay: "2025-08-01" }),
      "conflict",
    ],
    [
      "two analysts' forecasts",
      position({ amount: 1e9, modality: "estimated", claimant: "Dario Amodei" }),
      position({ amount: 1.6e9, modality: "estimated", claimant: "SemiAnalysis", firstDay: "2025-03-01" }),
      "conflict",
    ],
    [
      "a forecast, and what came",
      position({ amount: 11e9, modality: "estimated", claimant: "The Information", kind: "profit" }),
      position({ amount: 8e9, kind: "profit", firstDay: "2026-03-01" }),
      "revised",
    ],
    [
      "users, a year and a half later",
      position({ amount: 350e6, currency: null, unit: "user", kind: "quantity" }),
      position({ amount: 910e6, currency: null, unit: "user", kind: "quantity", firstDay: "2026-03-29" }),
      "revised",
    ],
    [
      "users, in the same week",
      position({ amount: 350e6, currency: null, unit: "user", kind: "quantity" }),
      position({ amount: 910e6, currency: null, unit: "user", kind: "quantity", firstDay: "2025-01-29" }),
      "conflict",
    ],
    [
      "what is reported of talks, and the round",
      position({ amount: 350e9, object: "Series G (talks)" }),
      position({ amount: 380e9, object: "Series G", firstDay: "2025-02-01" }),
      "revised",
    ],
    [
      "a day, and a month without it",
      position({ amount: 2.98e12, period: span("2025-02-01", "2025-02-28") }),
      position({ amount: 3.22e12, period: instant("2025-01-29") }),
      "revised",
    ],
    [
      "the value on another day",
      position({ amount: 3e12, period: instant("2025-01-24") }),
      position({ amount: 4e12, period: instant("2025-07-09") }),
      "revised",
    ],
    [
      "denied",
      position({ amount: 500e9, modality: "denied", claimant: "Elon Musk" }),
      position({ amount: 500e9, modality: "planned" }),
      "denied",
    ],
    [
      "a denial of another amount",
      position({ amount: 500e9, modality: "denied" }),
      position({ amount: 100e9 }),
      "agree",
    ],
  ])("%s", (_, a, b, reason) => {
    expect(reasonOf(a, b)).toBe(reason);
    expect(reasonOf(b, a)).toBe(reason);
  });
});

function span(start: string, end: string) {
  return { text: `${start} ${end}`, start, end, sort: "span" as const };
}

function instant(day: string) {
  return { text: day, start: day, end: day, sort: "instant" as const };
}

describe("whatever the positions", () => {
  const positions = assertionsOfFigure().map(foldPositions);

  test("the verdict is symmetric, and a position agrees with itself", () => {
    fc.assert(
      fc.property(positions, (all) => {
        for (const a of all) {
          expect(compare(a, a)).toEqual({ verdict: "agree" });
          for (const b of all) expect(compare(a, b)).toEqual(compare(b, a));
        }
      }),
    );
  });

  test("who differ slightly are apart by no more than the limit, who conflict by more", () => {
    fc.assert(
      fc.property(positions, (all) => {
        for (const a of all) {
          for (const b of all) {
            const verdict = compare(a, b);
            if (verdict.verdict === "slightly_different") {
              expect(verdict.apart).toBeGreaterThan(0);
              expect(verdict.apart).toBeLessThanOrEqual(SLIGHT);
            }
            if (verdict.verdict === "disagree" && verdict.reason === "conflict") {
              expect(verdict.apart).toBeGreaterThan(SLIGHT);
            }
          }
        }
      }),
    );
  });

  test("a verdict does not depend on the size of the unit", () => {
    const thousandfold = (all: Assertion[]) =>
      all.map((one) => ({
        ...one,
        low: one.low === null ? null : one.low * 1000,
        high: one.high === null ? null : one.high * 1000,
        usd: one.usd && {
          low: one.usd.low === null ? null : one.usd.low * 1000,
          high: one.usd.high === null ? null : one.usd.high * 1000,
        },
      }));
    fc.assert(
      fc.property(assertionsOfFigure(2), (all) => {
        const [a, b] = foldPositions(all);
        const [bigA, bigB] = foldPositions(thousandfold(all));
        if (a === undefined || b === undefined) return;
        expect(compare(bigA!, bigB!).verdict).toBe(compare(a, b).verdict);
      }),
    );
  });
});
