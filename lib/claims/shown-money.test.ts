import { expect, test } from "vitest";
import { ratesOf } from "../money/rates";
import { readRankView, writeRankView } from "./rank-view";
import { showingIn } from "./shown-money";

const rates = ratesOf([{ month: "2025-03-01", currency: "EUR", unitsPerUsd: "0.5" }]);
const money = (currency: string, low: string | null, high: string | null, usd: string | null) => ({
  amount: { currency, low, high },
  usd: usd === null ? null : { low: low && usd, high: high && usd, rateMonth: "2025-03-01" },
});
const yuan = money("CNY", "70", null, "10");
const euros = money("EUR", "8", "8", "17");

test("converts from dollars at the month of the claim, and leaves alone what was printed in the currency", () => {
  const { currency, of } = showingIn("EUR", [yuan, euros], rates);
  expect(currency).toBe("EUR");
  expect(of(yuan, "2025-03-09")).toMatchObject({ low: "5", high: null, month: "2025-03-01" });
  expect(of(euros, "2025-03-09")).toEqual({ low: "8", high: "8", month: null });
  expect(of(yuan, "2019-03-09")).toBeNull();
  expect(of(money("XAF", "1", "1", null), "2025-03-09")).toBeNull();
});

test("shows as printed what was printed in one currency; several are dollars, and it says so", () => {
  const one = showingIn("printed", [euros]);
  expect([one.currency, one.several, one.of(euros, "2025-03-09")?.high]).toEqual(["EUR", false, "8"]);
  const several = showingIn("printed", [yuan, euros]);
  expect([several.currency, several.several, several.of(euros, "2025-03-09")?.high]).toEqual([
    "USD",
    true,
    "17",
  ]);
});

test("the address keeps the currency, and an unknown one is named", () => {
  const { view, problems } = readRankView(new URLSearchParams("in=EUR"));
  expect([view.in, problems, writeRankView(view)]).toEqual(["EUR", [], "in=EUR"]);
  expect(readRankView(new URLSearchParams("in=BTC")).problems).toEqual([
    { parameter: "in", value: "BTC", reason: "unknown_value" },
  ]);
});
