import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertions, knowledge, readClaims } from "./corpus/corpus";
import { groupAssertions } from "./group-assertions";
import type { Assertion } from "./types";

const curated = assertions(readClaims());
const figures = groupAssertions(curated, knowledge);
const figureOf = new Map(figures.flatMap((figure) => figure.map(({ key }) => [key, figure] as const)));
const keysOf = (figure: readonly Assertion[]) => figure.map(({ key }) => key);
const byKey = new Map(curated.map((assertion) => [assertion.key, assertion]));
const where = (test: (assertion: Assertion) => boolean) => curated.filter(test);
const figuresOf = (found: readonly Assertion[]) => new Set(found.map(({ key }) => figureOf.get(key)));

describe("groupAssertions on the curated claims", () => {
  it("puts every assertion into one figure", () => {
    expect(figures.flatMap(keysOf).sort()).toEqual([...byKey.keys()].sort());
  });

  it("keeps Nvidia's loss of 27 January 2025 together, from 460 to 600 billion, and other days apart", () => {
    const losses = where(
      ({ kind, subject, period, direction }) =>
        kind === "market_value_change" &&
        subject === "Nvidia" &&
        direction === "loss" &&
        period?.text === "2025-01-27",
    );
    expect(losses.length).toBeGreaterThan(15);
    const figures = figuresOf(losses);
    expect(figures.size).toBe(1);
    const [figure = []] = figures;
    expect(keysOf(figure).sort()).toEqual(losses.map(({ key }) => key).sort());
    const amounts = figure.map(({ low, high }) => low ?? high ?? 0);
    expect([Math.min(...amounts), Math.max(...amounts)]).toEqual([460e9, 600e9]);
  });

  it("tells what DeepSeek-V3 cost from what R1 cost", () => {
    const costs = (object: string) =>
      figuresOf(where((a) => a.kind === "training_cost" && a.subject === "DeepSeek" && a.object === object));
    const [v3, r1] = [costs("DeepSeek-V3"), costs("R1")];
    expect(v3.size).toBe(1);
    expect(r1.size).toBe(1);
    expect([...v3][0]).not.toBe([...r1][0]);
    expect([...r1][0]?.some(({ low }) => low === 294_000)).toBe(true);
    expect([...v3][0]?.some(({ low }) => low === 294_000)).toBe(false);
  });

  it("holds Stargate in dollars and the page that prints euros in one figure, its first phase in another", () => {
    const stargate = where((a) => a.kind === "investment_plan" && a.subject === "Stargate");
    const whole = figuresOf(stargate.filter(({ object }) => object === "Stargate"));
    const first = figuresOf(stargate.filter(({ object }) => object === "Stargate, first phase"));
    expect([whole.size, first.size]).toEqual([1, 1]);
    expect([...whole][0]).not.toBe([...first][0]);
    const currencies = new Set([...whole][0]?.map(({ currency }) => currency));
    expect([...currencies].sort()).toEqual(["EUR", "USD"]);
  });

  it("holds OpenAI at 300 and at 340 billion in talks in one figure", () => {
    const talks = where(
      (a) =>
        a.kind === "valuation" &&
        a.subject === "OpenAI" &&
        a.modality === "planned" &&
        a.firstDay.startsWith("2025-01") &&
        [300e9, 340e9].includes(a.high ?? 0),
    );
    expect(new Set(talks.map(({ high }) => high)).size).toBe(2);
    expect(figuresOf(talks).size).toBe(1);
  });

  it("holds Meta's guidance for 2025 in one figure as it was revised, apart from other years", () => {
    const guidance = where(
      (a) => a.kind === "investment_plan" && a.subject === "Meta" && a.object === "capital expenditure 2025",
    );
    const ranges = new Set(guidance.map(({ low, high }) => `${low} ${high}`));
    for (const range of ["60000000000 65000000000", "64000000000 72000000000", "66000000000 72000000000"]) {
      expect(ranges).toContain(range);
    }
    const figures = figuresOf(guidance);
    expect(figures.size).toBe(1);
    expect(keysOf([...figures][0] ?? []).sort()).toEqual(guidance.map(({ key }) => key).sort());
  });
});

describe("groupAssertions on any input", () => {
  const partition = (given: readonly Assertion[]) => groupAssertions(given, knowledge).map(keysOf);

  it("gives the same figures in the same order, whatever the order of the input", () => {
    const few = fc.shuffledSubarray(curated, { minLength: 2, maxLength: 300 });
    fc.assert(
      fc.property(few, (given) => {
        const sorted = [...given].sort((a, b) => (a.key < b.key ? -1 : 1));
        expect(partition(given)).toEqual(partition(sorted));
      }),
      { numRuns: 60 },
    );
  });
});
