import { describe, expect, it } from "vitest";
import { directionOf } from "./direction";
import { formatDate, formatDecimal, formatNumber } from "./formats";

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

  it("are written in the digits that the reader chose", () => {
    expect(formatDate("2025-01-27", "ar", { digits: "arab" })).toBe("٢٧ يناير ٢٠٢٥");
  });
});

it("numbers have grouping and explicit digits", () => {
  expect(formatNumber(1488, "ar")).toBe("1,488");
  expect(formatNumber(1488, "ar", "arab")).toBe("١٬٤٨٨");
  expect(formatDecimal("150000000000000.0001", "en")).toBe("150,000,000,000,000.0001");
});

it("directions are those of the language, not of the region", () => {
  expect(["ar", "ar-EG", "he", "FA"].map(directionOf)).toEqual(["rtl", "rtl", "rtl", "rtl"]);
  expect(["en", "fr", "zh-Hant", "", "tr"].map(directionOf)).toEqual(["ltr", "ltr", "ltr", "ltr", "ltr"]);
});
