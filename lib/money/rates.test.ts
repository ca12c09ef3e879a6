import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromParts, toParts } from "./decimal";
import { DISPLAY_CURRENCIES, inCurrency } from "./in-currency";
import { inUsd } from "./in-usd";
import { rateFor, ratesOf } from "./rates";

const euro = (month: string, unitsPerUsd: string) => ({ month: `${month}-01`, currency: "EUR", unitsPerUsd });
const rates = ratesOf([euro("2025-01", "0.9655"), euro("2025-03", "0.925")]);

describe("the rate for an amount", () => {
  test.each([
    ["its own month's", "2025-01-29", "2025-01-01", false],
    ["of two as near the earlier", "2025-02-14", "2025-01-01", true],
    ["of a later month", "2024-11-30", "2025-01-01", true],
    ["of the nearest", "2025-04-01", "2025-03-01", true],
    ["three months before", "2025-06-30", "2025-03-01", true],
    ["three months after", "2024-10-01", "2025-01-01", true],
  ])("is %s", (_, day, month, ofOtherMonth) => {
    expect(rateFor(rates, "EUR", day)).toMatchObject({ month, ofOtherMonth });
  });
  test("is none four months away, or in another currency", () => {
    expect(rateFor(rates, "EUR", "2025-07-01")).toBeNull();
    expect(rateFor(rates, "EUR", "2024-09-30")).toBeNull();
    expect(rateFor(rates, "GBP", "2025-01-29")).toBeNull();
  });
  test("of the dollar is one, at any time", () => {
    expect(rateFor(rates, "USD", "1999-12-31")).toEqual({
      rate: "1",
      month: "1999-12-01",
      ofOtherMonth: false,
    });
  });
});

describe("in dollars", () => {
  test("500 billion euros of January 2025", () => {
    const amount = "500000000000";
    expect(inUsd({ low: amount, high: amount }, "0.9655")).toEqual({
      low: "517866390471.2584",
      high: "517866390471.2584",
    });
  });
  test("half of the last place goes up", () => {
    expect(inUsd({ low: "0.0004", high: null }, "8")).toEqual({ low: "0.0001", high: null });
    expect(inUsd({ low: null, high: "1" }, "20000.00002")).toEqual({ low: null, high: "0" });
  });

  const amounts = fc.bigInt({ min: 0n, max: 10n ** 20n }).map((parts) => fromParts(parts, 4));
  const units = fc.bigInt({ min: 1n, max: 10n ** 14n }).map((parts) => fromParts(parts, 8));

  test("the error is at most half of the last place", () => {
    fc.assert(
      fc.property(amounts, units, (low, rate) => {
        const dollars = inUsd({ low, high: null }, rate).low ?? "";
        const error = toParts(low, 4) * 10n ** 8n - toParts(dollars, 4) * toParts(rate, 8);
        expect(error * 2n <= toParts(rate, 8) && -error * 2n <= toParts(rate, 8)).toBe(true);
      }),
    );
  });
  test("keeps order and open sides, and leaves dollars alone", () => {
    fc.assert(
      fc.property(amounts, amounts, units, (a, b, rate) => {
        const [low = "", high = ""] = toParts(a, 4) < toParts(b, 4) ? [a, b] : [b, a];
        const dollars = inUsd({ low, high }, rate);
        expect(toParts(dollars.low ?? "", 4) <= toParts(dollars.high ?? "", 4)).toBe(true);
        expect(inUsd({ low, high: null }, rate)).toEqual({ low: dollars.low, high: null });
        expect(inUsd({ low: null, high }, rate)).toEqual({ low: null, high: dollars.high });
        expect(inUsd({ low, high }, "1")).toEqual({ low, high });
      }),
    );
  });
});

describe("in a chosen currency", () => {
  const half = { low: "1000000000", high: null };
  test("at the rate of the day's month, which it names", () => {
    expect(inCurrency(half, "EUR", "2025-02-10", rates)).toEqual({
      low: "965500000",
      high: null,
      currency: "EUR",
      rate: "0.9655",
      month: "2025-01-01",
      ofOtherMonth: true,
    });
  });
  test("dollars need no rate; without one there is nothing to say", () => {
    expect(inCurrency(half, "USD", "1999-01-01", ratesOf([]))).toMatchObject({ ...half, currency: "USD" });
    expect(inCurrency(half, "SAR", "2025-01-01", rates)).toBeNull();
  });
  test("there and back again is the same money, to a thousandth", () => {
    const tenthToTen = fc.bigInt({ min: 10n ** 7n, max: 10n ** 9n }).map((parts) => fromParts(parts, 8));
    const amounts = fc.bigInt({ min: 0n, max: 10n ** 20n });
    fc.assert(
      fc.property(amounts, tenthToTen, fc.constantFrom(...DISPLAY_CURRENCIES), (parts, units, currency) => {
        const printed = { low: fromParts(parts, 4), high: null };
        const stored = currency === "USD" ? [] : [{ month: "2025-01-01", currency, unitsPerUsd: units }];
        const there = inUsd(printed, currency === "USD" ? "1" : units);
        const back = inCurrency(there, currency, "2025-01-15", ratesOf(stored));
        const error = toParts(back?.low ?? "", 4) - parts;
        expect(error < 10n && error > -10n).toBe(true);
      }),
    );
  });
});
