import { expect, test } from "vitest";
import { showingIn } from "../../claims/shown-money";
import type { PlanRow, PositionRow } from "../rows";
import { preparePlans } from "./plans";

const position = (usd: { low: string | null; high: string | null } | null) =>
  ({ usd, amount: { currency: "CNY" } }) as PositionRow;
const plan = (said: {
  first: string;
  due?: string;
  low?: string;
  high?: string;
  converted?: boolean;
}): PlanRow => {
  const { first, due = null, low = "1000000000", high = low } = said;
  return {
    figure: {
      question: { firstDay: first, period: due === null ? null : { text: "", start: null, end: due } },
    } as PlanRow["figure"],
    state: "announced",
    overdue: false,
    word: { claimDate: first } as PlanRow["word"],
    range: {
      lowest: position(said.converted === false ? null : { low, high: low }),
      highest: position(said.converted === false ? null : { low: high, high }),
    },
  };
};
const options = {
  locale: "en" as const,
  today: "2026-07-02",
  showing: showingIn("USD", []),
  label: String,
  year: (day: string) => day.slice(0, 4),
};

test("plans lie on whole years, from the earliest first word to the last due date", () => {
  const { lines, years, today } = preparePlans(
    [plan({ first: "2025-01-01", due: "2027-12-31" }), plan({ first: "2026-01-01" })],
    options,
  );
  expect(years.map(({ label }) => label)).toEqual([
    "\u20662025\u2069",
    "\u20662026\u2069",
    "\u20662027\u2069",
  ]);
  expect(lines.map(({ announced }) => announced)).toEqual([0, 1 / 3]);
  expect([lines[0]?.due ?? 0, today].map((at) => at.toFixed(3))).toEqual(["0.999", "0.500"]);
  expect(lines[1]?.due).toBeNull();
});

test("an amount is drawn from the lowest to the highest claimed, and not at all without dollars", () => {
  const { lines, amounts, withoutRate } = preparePlans(
    [
      plan({ first: "2025-01-01", low: "1000000000", high: "100000000000" }),
      plan({ first: "2025-01-01", converted: false }),
    ],
    options,
  );
  const [drawn, undrawn] = lines.map(({ amount }) => amount);
  expect(drawn && drawn.low < drawn.high).toBe(true);
  expect(undrawn).toBeNull();
  expect(withoutRate).toBe(1);
  expect(amounts.length).toBeGreaterThan(1);
});

test("over decades not every year is labelled, and without plans only this one is", () => {
  expect(
    preparePlans([plan({ first: "2020-01-01", due: "2049-12-31" })], options).years.length,
  ).toBeLessThanOrEqual(9);
  expect(preparePlans([], options).years).toHaveLength(1);
});
