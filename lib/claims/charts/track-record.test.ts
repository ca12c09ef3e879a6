import { expect, test } from "vitest";
import { chartClaim } from "./chart-claims.fixture";
import { prepareTrackRecord } from "./track-record";

test("a month in which nobody restated a valuation is a gap, not a zero", () => {
  const { months, rows } = prepareTrackRecord([
    chartClaim({ claimDate: "2025-01-10", high: 1e11 }),
    chartClaim({ claimDate: "2025-03-10", high: 3e11 }),
  ]);
  expect(months).toEqual(["2025-01", "2025-02", "2025-03"]);
  expect(rows[0]?.months[1]).toBeNull();
  expect(rows[0]?.months[0]?.high).toBeLessThan(rows[0]?.months[2]?.high ?? 0);
});

test("claims of one month keep both ends; nothing is averaged", () => {
  const { rows } = prepareTrackRecord([
    chartClaim({ claimDate: "2025-01-10", high: 1e11 }),
    chartClaim({ claimDate: "2025-01-20", high: 3e11 }),
    chartClaim({ claimDate: "2025-01-25", comparator: "less_than", high: 2e11 }),
  ]);
  expect(rows[0]?.lowest.high).toBe(1e11);
  expect(rows[0]?.highest.high).toBe(3e11);
  expect(rows[0]?.latest.high).toBe(2e11);
  const month = rows[0]?.months[0];
  expect(month && month.low < month.high).toBe(true);
});

test("a row keeps to one measure and counts the others", () => {
  const { rows } = prepareTrackRecord([
    chartClaim({ currency: "EUR" }),
    chartClaim({}),
    chartClaim({}),
    chartClaim({ kind: "quantity", currency: null, unit: "GW", high: 5 }),
  ]);
  expect(rows.map(({ kind, measure, count, elsewhere }) => [kind, measure.key, count, elsewhere])).toEqual([
    ["valuation", "USD", 2, 1],
    ["quantity", "GW", 1, 0],
  ]);
});

test("a company without claims has no rows", () => {
  expect(prepareTrackRecord([])).toEqual({ rows: [], months: [] });
});
