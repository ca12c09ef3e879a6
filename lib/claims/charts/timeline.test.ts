import { describe, expect, test } from "vitest";
import { chartClaim } from "./chart-claims.fixture";
import { prepareTimeline } from "./timeline";

const label = (value: number): string => String(value);
const english = { locale: "en", label } as const;
const all = (claims: ReturnType<typeof chartClaim>[], total = claims.length) => ({
  claims,
  shown: claims.length,
  total,
  printed: null,
  currency: "USD",
});

describe("what is drawn", () => {
  test("an interval keeps its open side", () => {
    const { points, reaches } = prepareTimeline(
      all([
        chartClaim({ comparator: "less_than", high: 6e6 }),
        chartClaim({ comparator: "at_least", low: 6e6 }),
        chartClaim({ comparator: "between", low: 1e6, high: 2e6 }),
        chartClaim({ comparator: "about", high: 5e6 }),
      ]),
      english,
    );
    expect(points.map(({ low, high, reach }) => [low, high, reach])).toEqual([
      [null, 6e6, "downwards"],
      [6e6, null, "upwards"],
      [1e6, 2e6, "range"],
      [5e6, 5e6, "about"],
    ]);
    expect(reaches).toEqual(["downwards", "upwards", "range", "about"]);
  });

  test("an axis holds all money that can be shown in its currency, and says what has no rate", () => {
    const claims = all([
      chartClaim({ currency: "EUR", comparator: "less_than", high: 1e9, rate: 0.5 }),
      chartClaim({ currency: "AMD", rate: null }),
      chartClaim({ high: 3e9 }),
      chartClaim({ currency: null, unit: "GW", high: 5 }),
    ]);
    const dollars = prepareTimeline(claims, english);
    expect(dollars.measures.map(({ key, count }) => `${key} ${count}`)).toEqual(["USD 2", "AMD 1", "GW 1"]);
    expect(dollars.points.map(({ low, high, reach }) => [low, high, reach])).toEqual([
      [null, 2e9, "downwards"],
      [3e9, 3e9, "point"],
    ]);
    expect(dollars.converted).toBe(1);
    expect(dollars.otherMoney).toEqual({ claims: 1, currencies: ["AMD"] });
    expect(prepareTimeline(claims, { ...english, measure: "AMD" }).otherMoney.claims).toBe(0);
  });

  test("as printed every currency has an axis of its own, and the others are named", () => {
    const shown = null;
    const claims = [
      { ...chartClaim({ currency: "EUR", high: 1e9 }), shown },
      { ...chartClaim({ high: 3e9 }), shown },
      { ...chartClaim({ high: 4e9 }), shown },
    ];
    const printed = { ...all(claims), currency: null };
    const dollars = prepareTimeline(printed, english);
    expect(dollars.points.map(({ high }) => high)).toEqual([3e9, 4e9]);
    expect(dollars.otherMoney).toEqual({ claims: 1, currencies: ["EUR"] });
    const euros = prepareTimeline(printed, { ...english, measure: "EUR" });
    expect([euros.points.map(({ high }) => high), euros.converted]).toEqual([[1e9], 0]);
  });

  test("a measure that was chosen in one currency is the same money in another", () => {
    const claims = all([
      chartClaim({ currency: null, unit: "GW", high: 5 }),
      chartClaim({ currency: null, unit: "GW", high: 6 }),
      chartClaim({ unit: "per_million_tokens", high: 3 }),
    ]);
    const key = (measure: string) => prepareTimeline(claims, { ...english, measure }).measure?.key;
    expect([key("EUR.per_million_tokens"), key("EUR"), key("GW")]).toEqual([
      "USD.per_million_tokens",
      "GW",
      "GW",
    ]);
  });

  test("money in one other currency alone is in dollars first", () => {
    const { measure, converted } = prepareTimeline(all([chartClaim({ currency: "CNY", rate: 7 })]), english);
    expect([measure?.key, converted]).toEqual(["USD", 1]);
  });

  test("one axis holds one measure; the others are counted", () => {
    const claims = [
      chartClaim({ currency: "EUR", rate: null }),
      chartClaim({}),
      chartClaim({}),
      chartClaim({ currency: null, unit: "GW", high: 5 }),
      chartClaim({ unit: "per_million_tokens", high: 3 }),
    ];
    const model = prepareTimeline(all(claims), english);
    expect(model.measure?.key).toBe("USD");
    expect(model.drawn).toBe(2);
    expect(model.measures.map(({ key, count }) => `${key} ${count}`)).toEqual([
      "USD 2",
      "USD.per_million_tokens 1",
      "EUR 1",
      "GW 1",
    ]);
    expect(prepareTimeline(all(claims), { ...english, measure: "GW" }).points[0]?.high).toBe(5);
  });

  test("a measure that no claim has falls back to the commonest", () => {
    expect(prepareTimeline(all([chartClaim({})]), { ...english, measure: "XYZ" }).measure?.key).toBe("USD");
  });

  test("says how many match beyond those that came", () => {
    const { drawn, came, total } = prepareTimeline(all([chartClaim({}), chartClaim({})], 340), english);
    expect([drawn, came, total]).toEqual([2, 2, 340]);
  });

  test("names the lowest and the highest end that anyone named", () => {
    const claims = [
      chartClaim({ high: 3e9 }),
      chartClaim({ comparator: "less_than", high: 6e6 }),
      chartClaim({ comparator: "between", low: 1e9, high: 9e9 }),
    ];
    expect(prepareTimeline(all(claims), english).extremes).toEqual({ lowest: 1, highest: 2 });
  });

  test("nothing to draw is a model too", () => {
    const model = prepareTimeline(all([]), english);
    expect(model.points).toEqual([]);
    expect(model.measure).toBeNull();
  });
});

describe("scale", () => {
  test("is logarithmic for amounts far apart, and begins at zero for near ones", () => {
    expect(prepareTimeline(all([chartClaim({ high: 1e6 }), chartClaim({ high: 1e9 })]), english).scale).toBe(
      "log",
    );
    const near = prepareTimeline(all([chartClaim({ high: 5e9 }), chartClaim({ high: 6e9 })]), english);
    expect(near.scale).toBe("linear");
    expect(near.y.domain[0]).toBe(0);
  });

  test("puts a loss below zero on a linear axis, its open side turned", () => {
    const loss = chartClaim({ comparator: "more_than", low: 5e11, direction: "loss" });
    const linear = prepareTimeline(all([loss]), { ...english, scale: "linear" });
    expect(linear.points[0]).toMatchObject({ low: null, high: -5e11, reach: "downwards" });
    expect(linear.y.domain[0]).toBeLessThanOrEqual(-5e11);
    const log = prepareTimeline(all([loss]), { ...english, scale: "log" });
    expect(log.points[0]).toMatchObject({ low: 5e11, high: null, reach: "upwards" });
    expect(log.losses).toBe(1);
  });

  test("counts the zeros that a log axis cannot hold", () => {
    const model = prepareTimeline(all([chartClaim({ low: 0, high: 0 }), chartClaim({})]), {
      ...english,
      scale: "log",
    });
    expect([model.drawn, model.unplaceable]).toEqual([1, 1]);
  });
});

describe("time", () => {
  test("a single day is drawn in half a year", () => {
    const { x } = prepareTimeline(all([chartClaim({ claimDate: "2025-03-10" })]), english);
    expect(x.ticks.map(({ label }) => label.slice(1, -1))).toEqual([
      "Oct 2024",
      "Nov",
      "Dec",
      "Jan 2025",
      "Feb",
      "Mar",
    ]);
  });
});

describe("labels", () => {
  test("are isolated right to left in Arabic, left to right in English", () => {
    const claims = all([chartClaim({})]);
    for (const [locale, mark] of [
      ["ar", "\u2067"],
      ["en", "\u2066"],
    ] as const) {
      const { x, y } = prepareTimeline(claims, { locale, label });
      for (const tick of [...x.ticks, ...y.ticks]) {
        expect(tick.label.startsWith(mark) && tick.label.endsWith("\u2069")).toBe(true);
      }
    }
  });
});

describe("colours", () => {
  test("the legend names the coloured, most claims first, and counts the grey", () => {
    const claims = ["cohere", "openai", "nvidia", "nvidia", "humain"].map((subject) =>
      chartClaim({ subject }),
    );
    const { legend, grey } = prepareTimeline(all(claims), english);
    expect(legend.map(({ slug, count }) => `${slug} ${count}`)).toEqual(["nvidia 2", "openai 1"]);
    expect(grey).toBe(2);
    expect(prepareTimeline(all(claims), { ...english, chosen: ["humain"] }).grey).toBe(1);
  });
});
