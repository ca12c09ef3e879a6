import { expect, test } from "vitest";
import { positionRange } from "./position-range";
import type { PositionRow } from "./rows";

const position = (
  number: number,
  low: string | null,
  high: string | null,
  more: Partial<PositionRow> & { currency?: string; direction?: "loss" } = {},
): PositionRow => ({
  position: number,
  amount: {
    low,
    high,
    comparator: "exactly",
    direction: more.direction ?? null,
    currency: more.currency ?? "USD",
    unit: null,
  },
  usd: { low, high },
  basis: null,
  denied: false,
  firstDay: "2025-01-01",
  lastDay: "2025-01-01",
  claims: 1,
  first: {
    claimId: `c${number}`,
    claimDate: "2025-01-01",
    datePrecision: "day",
    source: "Reuters",
    claimant: null,
  },
  ...more,
});
const numbers = (positions: PositionRow[]) => {
  const range = positionRange(positions);
  return range && [range.lowest.position, range.highest.position];
};

test("is from the lowest to the highest end that is named, an open side at its stated end", () => {
  expect(numbers([position(0, "5", "5"), position(1, "9", null), position(2, "3", "4")])).toEqual([2, 1]);
  expect(numbers([position(0, null, "6")])).toEqual([0, 0]);
});

test("is of dollars whatever was printed, and leaves out what is denied or has none", () => {
  const euros = position(1, "900", "900", { currency: "EUR", usd: { low: "1", high: "1" } });
  const dram = position(2, "1", "1", { currency: "AMD", usd: null });
  expect(numbers([position(0, "5", "5"), euros, dram, position(3, "99", "99", { denied: true })])).toEqual([
    1, 0,
  ]);
});

test("of losses the largest is the lowest; without positions there is none", () => {
  const loss = { direction: "loss" as const };
  expect(numbers([position(0, "5", "5", loss), position(1, "9", "9", loss)])).toEqual([1, 0]);
  expect(positionRange([position(0, "5", "5", { denied: true })])).toBeNull();
});
