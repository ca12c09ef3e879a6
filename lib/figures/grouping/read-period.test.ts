import { describe, expect, it } from "vitest";
import { isoDays, readPeriod } from "./read-period";

const read = (text: string, fiscalYearEnd = 12, claimDay = "2025-11-01") =>
  Object.values(isoDays(readPeriod({ text, start: null, end: null }, { claimDay, fiscalYearEnd })));

describe("readPeriod", () => {
  it.each([
    ["2025", "2025-01-01", "2025-12-31"],
    ["October 2024", "2024-10-01", "2024-10-31"],
    ["2025-01-27", "2025-01-27", "2025-01-27"],
    ["January 9, 2026", "2026-01-09", "2026-01-09"],
    ["March 31, 2025", "2025-03-31", "2025-03-31"],
    ["Q3 2025", "2025-07-01", "2025-09-30"],
    ["H1 2025", "2025-01-01", "2025-06-30"],
    ["first nine months of 2025", "2025-01-01", "2025-09-30"],
    ["quarter to September 2025", "2025-07-01", "2025-09-30"],
    ["quarter to August 31, 2025", "2025-06-01", "2025-08-31"],
    ["end of 2025 (annualised)", "2025-12-01", "2025-12-31"],
    ["August 2025 (annualised)", "2025-08-01", "2025-08-31"],
    ["annualised, Q3 FY2026", "2026-07-01", "2026-09-30"],
    ["autumn 2022", "2022-09-01", "2022-11-30"],
    ["late 2024 to early 2025", "2024-10-01", "2025-03-31"],
    ["2026 to mid-February", "2026-01-01", "2026-02-15"],
    ["2025-11-04 to 2025-11-05", "2025-11-04", "2025-11-05"],
    ["week to 2025-11-07", "2025-11-01", "2025-11-07"],
    ["2023-2028", "2023-01-01", "2028-12-31"],
    ["to December 2031", null, "2031-12-31"],
    ["by 2030", null, "2030-12-31"],
    ["since 2016", "2016-01-01", null],
    ["previous year", "2024-01-01", "2024-12-31"],
    ["four years", null, null],
    ["annual", null, null],
    ["per day", null, null],
  ])("reads %s", (text, start, end) => {
    expect(read(text)).toEqual([start, end]);
  });

  it.each([
    ["Q3 FY2026", 1, "2025-08-01", "2025-10-31"],
    ["Q4 FY2026", 1, "2025-11-01", "2026-01-31"],
    ["FY2026", 6, "2025-07-01", "2026-06-30"],
    ["Q1 FY2026", 6, "2025-07-01", "2025-09-30"],
    ["the second quarter of fiscal 2026", 5, "2025-09-01", "2025-11-30"],
    ["last quarter", 6, "2025-07-01", "2025-09-30"],
    ["last quarter", 1, "2025-08-01", "2025-10-31"],
  ])("reads %s of a year that ends in month %i", (text, fiscalYearEnd, start, end) => {
    expect(read(text, fiscalYearEnd)).toEqual([start, end]);
  });

  it("takes the days that the caller has, unless the words speak of a fiscal year", () => {
    const days = { start: "2025-07-01", end: "2025-09-30" };
    const context = { claimDay: "2025-11-19", fiscalYearEnd: 1 };
    expect(isoDays(readPeriod({ text: "الربع الثالث", ...days }, context))).toEqual(days);
    expect(isoDays(readPeriod({ text: "Q3 FY2026", ...days }, context))).toEqual({
      start: "2025-08-01",
      end: "2025-10-31",
    });
  });
});
