import { expect, it } from "vitest";
import { chartClaim } from "./chart-claims.fixture";
import { prepareTimeline } from "./timeline";

const levelsAmong = (...claims: Parameters<typeof chartClaim>[0][]) => {
  const rows = claims.map(chartClaim);
  const all = { claims: rows, shown: rows.length, total: rows.length, printed: null, currency: "USD" };
  return prepareTimeline(all, { locale: "en", label: String }).levels;
};

it("runs from one valuation to the next, of each company apart", () => {
  const levels = levelsAmong(
    { claimDate: "2025-01-01", high: 1e9 },
    { claimDate: "2025-02-01", high: 5e9, subject: "anthropic" },
    { claimDate: "2025-03-01", high: 2e9 },
    { claimDate: "2025-04-01", high: 6e9, subject: "anthropic" },
  );
  expect(levels.map(({ steps }) => steps.map(({ value }) => value / 1e9))).toEqual([
    [1, 2],
    [5, 6],
  ]);
});

it("leaves out what is planned, denied or open, and who has no colour", () => {
  const levels = levelsAmong(
    { claimDate: "2025-01-01", high: 1e9 },
    { claimDate: "2025-02-01", high: 8e9, modality: "planned" },
    { claimDate: "2025-02-02", low: 9e9, comparator: "more_than" },
    { claimDate: "2025-03-01", high: 2e9, modality: "claimed" },
    { claimDate: "2025-01-01", high: 1e9, subject: "somebody" },
    { claimDate: "2025-03-01", high: 3e9, subject: "somebody" },
  );
  expect(levels.map(({ steps }) => steps.map(({ value }) => value / 1e9))).toEqual([[1, 2]]);
});

it("breaks where nobody restates it for over a year", () => {
  const levels = levelsAmong(
    { claimDate: "2022-01-01", high: 1e9 },
    { claimDate: "2022-06-01", high: 2e9 },
    { claimDate: "2024-01-01", high: 3e9 },
    { claimDate: "2024-02-01", high: 4e9 },
  );
  expect(levels.map(({ steps }) => steps.length)).toEqual([2, 2]);
});

it("is not drawn among claims that are no levels", () => {
  expect(
    levelsAmong(
      { claimDate: "2025-01-01", high: 1e9 },
      { claimDate: "2025-03-01", high: 2e9 },
      { claimDate: "2025-03-01", high: 2e9, kind: "funding" },
    ),
  ).toEqual([]);
});
