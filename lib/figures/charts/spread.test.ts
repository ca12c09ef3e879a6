import { expect, test } from "vitest";
import type { ClaimRow } from "../../claims/rows";
import { showingIn } from "../../claims/shown-money";
import { ratesOf } from "../../money/rates";
import type { FigureClaimRow } from "../rows";
import { prepareSpread } from "./spread";

let made = 0;
const member = (currency: string | null, sum: string, usd: string | null, unit: string | null = null) => {
  made += 1;
  const claim = {
    id: `claim-${made}`,
    claimDate: "2025-03-09",
    amount: { low: sum, high: sum, comparator: "exactly", direction: null, currency, unit },
    usd: usd === null ? null : { low: usd, high: usd, rate: "1", rateMonth: "2025-03-01" },
  } as ClaimRow;
  return { claim, origin: made, position: 0, fold: null } satisfies FigureClaimRow;
};
const rates = ratesOf([{ month: "2025-03-01", currency: "EUR", unitsPerUsd: "0.5" }]);
const spread = (members: FigureClaimRow[], wanted: "USD" | "EUR" | "printed") =>
  prepareSpread(members, {
    locale: "en",
    showing: showingIn(
      wanted,
      members.map(({ claim }) => claim),
      rates,
    ),
    label: String,
  });

test("as printed one currency is on an axis of its own, and several are in dollars", () => {
  const euros = [member("EUR", "8", "17"), member("EUR", "9", "18")];
  expect(spread(euros, "printed").measure.key).toBe("EUR");
  expect(spread(euros, "printed").rows.every(({ converted }) => converted === null)).toBe(true);
  expect(spread(euros, "USD").rows.map(({ converted }) => converted?.high)).toEqual(["17", "18"]);
  expect(spread([...euros, member("USD", "20", "20")], "printed").measure.key).toBe("USD");
});

test("in another currency each claim stands where its dollars do, and what has no rate is kept beside", () => {
  const { rows, unplaced, measure } = spread(
    [member("USD", "20", "20"), member("XAF", "1", null), member("EUR", "10", "19")],
    "EUR",
  );
  expect([measure.key, unplaced.map(({ claim }) => claim.amount.currency)]).toEqual(["EUR", ["XAF"]]);
  expect(rows.map(({ converted }) => converted && [converted.low, converted.month])).toEqual([
    ["10", "2025-03-01"],
    null,
  ]);
  expect(rows[0]?.high).toBe(rows[1]?.high);
});

test("what is no money keeps its unit, whatever money is shown in", () => {
  const { rows, measure, unplaced } = spread(
    [member(null, "5", null, "GW"), member(null, "6", null, "GW"), member(null, "7", null, "GPU")],
    "EUR",
  );
  expect([measure.key, rows.length, unplaced.length]).toEqual(["GW", 2, 1]);
});
