import { describe, expect, it } from "vitest";
import { directionOf } from "./direction";
import { formatAge, formatDate, formatDecimal, formatNumber } from "./formats";

describe("dates", () => {
  it("are no more precise than they are known", () => {
    expect(formatDate("2025-01-27", "en")).toBe("27 January 2025");
    expect(formatDate("2025-01-01", "en", { precision: "month" })).toBe("January 2025");
    expect(formatDate("2025-01-01", "en", { precision: "year" })).toBe("2025");
    expect(formatDate("2025-01-27", "ar")).toBe("27 يناير 2025");
    expect(formatDate("2025-01-01", "ar", { precision: "month" })).toBe("يناير 2025");
  });

  it("are days, whatever the machine's time zone", () => {
    expect(formatDate("2025-01-01", "en", { short: true })).toBe("1 Jan 2025");
  });

  it("follow each language's own way", () => {
    expect(formatDate("2025-01-01", "fr")).toBe("1er janvier 2025");
    expect(formatDate("2025-01-11", "fr", { short: true })).toBe("11 janv. 2025");
    expect(formatDate("2025-01-01", "de")).toBe("1. Januar 2025");
  });

  it("are written in the digits that the reader chose", () => {
    expect(formatDate("2025-01-27", "ar-u-nu-arab")).toBe("٢٧ يناير ٢٠٢٥");
  });
});

it("numbers have grouping and explicit digits", () => {
  expect(formatNumber(1488, "ar")).toBe("1,488");
  expect(formatNumber(1488, "ar-u-nu-arab")).toBe("١٬٤٨٨");
  expect(formatDecimal("150000000000000.0001", "en")).toBe("150,000,000,000,000.0001");
});

it("directions are those of the language, not of the region", () => {
  expect(["ar", "ar-EG", "he", "FA"].map(directionOf)).toEqual(["rtl", "rtl", "rtl", "rtl"]);
  expect(["en", "fr", "zh-Hant", "", "tr"].map(directionOf)).toEqual(["ltr", "ltr", "ltr", "ltr", "ltr"]);
});

it("an age is in the largest unit that fills twice, and no finer than the day is known", () => {
  const age = (day: string, precision?: "month") =>
    formatAge(day, "2026-11-27", "en", precision && { precision });
  expect(["2026-11-27", "2026-11-26", "2026-11-20", "2026-11-01"].map((day) => age(day))).toEqual([
    "today",
    "yesterday",
    "7 days ago",
    "3 weeks ago",
  ]);
  expect([age("2026-08-01"), age("2024-01-01"), age("2026-11-01", "month")]).toEqual([
    "3 months ago",
    "2 years ago",
    "this month",
  ]);
  expect(formatAge("2026-08-01", "2026-11-27", "ar")).toBe("قبل 3 أشهر");
  expect(formatAge("2026-12-01", "2026-11-27", "en")).toBe("today");
});
