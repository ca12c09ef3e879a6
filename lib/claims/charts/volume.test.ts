import { expect, test } from "vitest";
import { prepareVolume } from "./volume";

const options = { locale: "en", since: "2024-11", label: String } as const;

test("a month in which nothing was claimed counts zero", () => {
  const { months } = prepareVolume(
    [
      { month: "2024-12", kind: "valuation", count: 3 },
      { month: "2025-02", kind: "deal", count: 1 },
    ],
    options,
  );
  expect(months.map(({ month, total }) => `${month} ${total}`)).toEqual([
    "2024-11 0",
    "2024-12 3",
    "2025-01 0",
    "2025-02 1",
  ]);
  expect(months[2]?.counts).toEqual({ costs: 0, valuations: 0, money_in: 0, plans: 0, results: 0, scale: 0 });
});

test("kinds are summed by family, which keep their order and colour", () => {
  const { series, peak, total } = prepareVolume(
    [
      { month: "2025-01", kind: "deal", count: 2 },
      { month: "2025-01", kind: "funding", count: 5 },
      { month: "2025-02", kind: "price", count: 1 },
    ],
    options,
  );
  expect(series.map(({ family, count }) => `${family} ${count}`)).toEqual(["costs 1", "money_in 7"]);
  expect(new Set(series.map(({ hue }) => hue)).size).toBe(series.length);
  expect(peak?.month).toBe("2025-01");
  expect(total).toBe(8);
});

test("what is older than the picture is counted beside it", () => {
  const { earlier, total } = prepareVolume(
    [
      { month: "2019-05", kind: "deal", count: 4 },
      { month: "2025-01", kind: "deal", count: 1 },
    ],
    options,
  );
  expect([earlier, total]).toEqual([4, 1]);
});

test("nothing at all is an empty picture", () => {
  expect(prepareVolume([], { ...options, since: null })).toMatchObject({
    months: [],
    series: [],
    peak: null,
    total: 0,
  });
});
