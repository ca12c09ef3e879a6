import { expect, test } from "vitest";
import { ratesOf } from "../../money/rates";
import type { ClaimRow, CompanyTrack } from "../rows";
import { exchangeInto } from "../shown-money";
import { prepareTrackRecord } from "./track-record";

const track = (said: Partial<CompanyTrack>): CompanyTrack => ({
  kind: "valuation",
  currency: "USD",
  unit: null,
  latest: { id: "latest" } as ClaimRow,
  claims: 1,
  converted: 0,
  months: [],
  ...said,
});
const month = (name: string, low: number, high = low) => ({ month: name, low, high });

test("a month in which nobody restated a valuation is a gap, and the ends of one are never averaged", () => {
  const { rows, span } = prepareTrackRecord(
    [track({ months: [month("2025-01", 1e11, 3e11), month("2025-03", 3e11)] })],
    "en",
  );
  expect(span).toEqual({ from: "2025-01", to: "2025-03" });
  const [january, march, ...more] = rows[0]?.marks ?? [];
  expect(more).toEqual([]);
  expect([january?.at, march?.at]).toEqual([1 / 6, 5 / 6]);
  expect(january?.high).toBe(march?.high);
  expect(january?.low).toBeLessThan(march?.low ?? 0);
});

test("all rows share the time of the longest, and each is in the measure of most of its claims", () => {
  const { rows } = prepareTrackRecord(
    [
      track({ claims: 2, converted: 1, months: [month("2025-01", 1e9)] }),
      track({ currency: "AMD", claims: 1, months: [month("2025-01", 5)] }),
      track({ kind: "quantity", currency: null, unit: "GW", months: [month("2025-02", 5)] }),
    ],
    "en",
  );
  expect(
    rows.map(({ kind, currency, unit, claims, elsewhere }) => [kind, currency, unit, claims, elsewhere]),
  ).toEqual([
    ["valuation", "USD", null, 2, 1],
    ["quantity", null, "GW", 1, 0],
  ]);
  expect(rows.map(({ marks }) => marks[0]?.at)).toEqual([0.25, 0.75]);
});

test("with a loss among them amounts stand on both sides of zero", () => {
  const { rows } = prepareTrackRecord(
    [track({ kind: "profit", months: [month("2025-01", -3e9, -1e9), month("2025-02", 1e9)] })],
    "ar",
  );
  expect(rows[0]?.zero).toBe(0.75);
  expect(rows[0]?.marks).toEqual([
    { at: 0.25, low: 0, high: 0.5 },
    { at: 0.75, low: 1, high: 1 },
  ]);
});

test("nothing can stand at zero on a log scale, and a company without claims has no rows", () => {
  const { rows } = prepareTrackRecord([track({ months: [month("2025-01", 0), month("2025-02", 5)] })], "en");
  expect(rows[0]?.marks).toHaveLength(1);
  expect(prepareTrackRecord([], "en")).toEqual({ rows: [], span: null, ticks: [] });
});

test("dollars are drawn in the money that is read, each month at its own rate; a month without a rate is a gap", () => {
  const rates = ratesOf([
    { month: "2025-01-01", currency: "EUR", unitsPerUsd: "0.5" },
    { month: "2025-02-01", currency: "EUR", unitsPerUsd: "1" },
  ]);
  const months = [month("2024-01", 9e9), month("2025-01", -2e9), month("2025-02", 1e9)];
  const shown = prepareTrackRecord([track({ kind: "profit", months })], "en", exchangeInto("EUR", rates));
  expect(shown.rows[0]?.currency).toBe("EUR");
  expect(shown.rows[0]?.marks.map(({ high }) => high)).toEqual([0, 1]);
  expect(shown.rows[0]?.zero).toBe(0.5);
  const dollars = prepareTrackRecord([track({ kind: "profit", months })], "en", exchangeInto("USD"));
  expect(dollars.rows[0]?.marks).toHaveLength(3);
});
