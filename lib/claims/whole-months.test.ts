import fc from "fast-check";
import { expect, it } from "vitest";
import { type Days, splitByMonths } from "./whole-months";

const DAY = 86_400_000;
const days = fc.integer({ min: 0, max: 800 }).map((days) => isoDay(days));
const someDays = fc
  .tuple(fc.option(days), fc.option(days))
  .map(
    ([from, to]): Days => (from !== null && to !== null && from > to ? { from: to, to: from } : { from, to }),
  );

const isoDay = (days: number) => new Date(Date.UTC(2023, 10, 20) + days * DAY).toISOString().slice(0, 10);
const everyDay = Array.from({ length: 801 }, (_, at) => isoDay(at));
const isIn = (day: string, { from, to }: Days) =>
  (from === null || day >= from) && (to === null || day <= to);

it("gives every day to one part, and whole months to the months", () => {
  fc.assert(
    fc.property(someDays, (asked) => {
      const split = splitByMonths(asked);
      const parts = split === null ? [asked] : [split.months, ...split.rest];
      const inOther = everyDay.filter(
        (day) => parts.filter((part) => isIn(day, part)).length !== (isIn(day, asked) ? 1 : 0),
      );
      expect(inOther).toEqual([]);
      if (split?.months.from) expect(split.months.from).toMatch(/-01$/);
      if (split?.months.to) expect(new Date(Date.parse(split.months.to) + DAY).getUTCDate()).toBe(1);
    }),
  );
});

it("has no months where no whole one is asked for", () => {
  expect(splitByMonths({ from: "2025-03-02", to: "2025-03-31" })).toBeNull();
  expect(splitByMonths({ from: "2025-03-02", to: "2025-04-29" })).toBeNull();
  expect(splitByMonths({ from: "2025-03-01", to: "2025-03-31" })).toEqual({
    months: { from: "2025-03-01", to: "2025-03-31" },
    rest: [],
  });
});

it("has none behind the last day that four digits can write", () => {
  expect(splitByMonths({ from: "9999-12-05", to: null })).toBeNull();
  expect(splitByMonths({ from: "9999-11-05", to: "9999-12-31" })).toEqual({
    months: { from: "9999-12-01", to: "9999-12-31" },
    rest: [{ from: "9999-11-05", to: "9999-11-30" }],
  });
});
