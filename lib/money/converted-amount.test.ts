import { expect, test } from "vitest";
import type { PrintableAmount } from "./amount";
import { convertedAmount } from "./converted-amount";
import { formatAmount } from "./format";

const euros = (own: Partial<PrintableAmount>): PrintableAmount => ({
  low: "500000000000",
  high: "500000000000",
  comparator: "exactly",
  direction: null,
  currency: "EUR",
  unit: null,
  ...own,
});
const dollars = { low: "517866390471.2584", high: "517866390471.2584" };

test.each([
  ["what was exact is about as much", euros({}), dollars, "≈ 518 bn US$", "نحو 518 مليار دولار"],
  [
    "a range is about a range",
    euros({ comparator: "between" }),
    { low: "62150000000", high: "67329000000" },
    "≈ 62.2–67.3 bn US$",
    "بين نحو 62.2 و67.3 مليار دولار",
  ],
  [
    "an open side stays open",
    euros({ comparator: "less_than", low: null }),
    { low: null, high: "6214000" },
    "< 6.21 m US$",
    "أقل من 6.21 مليون دولار",
  ],
  [
    "a loss stays a loss",
    euros({ comparator: "more_than", high: null, direction: "loss" }),
    { low: "517866390471.2584", high: null },
    "▼ > 518 bn US$",
    "خسارة أكثر من 518 مليار دولار",
  ],
  [
    "of a unit",
    euros({ unit: "per_month" }),
    { low: "20.7143", high: "20.7143" },
    "≈ 20.7 US$ a month",
    "نحو 20.7 دولار شهريًا",
  ],
] as const)("%s", (_, printed, interval, inEnglish, inArabic) => {
  const amount = convertedAmount(printed, interval, "USD");
  expect(formatAmount(amount, "en", { style: "compact" })).toBe(inEnglish);
  expect(formatAmount(amount, "ar")).toBe(inArabic);
});
