import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BASES, COMPARATORS, KINDS, MODALITIES, ROLES } from "../extraction/types";
import { knowledge } from "./corpus/corpus";
import { groupAssertions } from "./group-assertions";
import type { Assertion } from "./types";

/** An assertion of so many dollars on one day. */
function asserted(key: string, dollars: number, fields: Partial<Assertion> = {}): Assertion {
  const { firstDay = "2025-03-10", currency = "USD" } = fields;
  return {
    key,
    kind: "valuation",
    subject: "OpenAI",
    counterparty: null,
    object: null,
    low: dollars,
    high: dollars,
    comparator: "exactly",
    direction: null,
    unit: null,
    usd: currency === "USD" ? { low: dollars, high: dollars } : null,
    basis: null,
    modality: "reported",
    claimant: null,
    period: null,
    lastDay: firstDay,
    ...fields,
    firstDay,
    currency,
  };
}

const grouped = (...assertions: Assertion[]) =>
  groupAssertions(assertions, knowledge).map((figure) => figure.map(({ key }) => key));
const span = (text: string) => ({ text, start: null, end: null, sort: "span" as const });

describe("what a training cost is of", () => {
  const cost = (key: string, dollars: number, object: string | null) =>
    asserted(key, dollars, { kind: "training_cost", subject: "DeepSeek", object });

  it("leads “its model” to the one model whose cost it is", () => {
    expect(
      grouped(cost("a", 5.576e6, "DeepSeek-V3"), cost("b", 294e3, "R1"), cost("c", 5.6e6, null)),
    ).toEqual([["a", "c"], ["b"]]);
  });

  it("leaves it alone where two models cost as much", () => {
    expect(grouped(cost("a", 5.6e6, "DeepSeek-V3"), cost("b", 5.6e6, "R1"), cost("c", 5.6e6, null))).toEqual([
      ["a"],
      ["b"],
      ["c"],
    ]);
  });
});

describe("who stands on the other side", () => {
  it("joins a deal of one named party to that of both, in either order", () => {
    const order = { kind: "deal", firstDay: "2025-09-05" } as const;
    expect(
      grouped(
        asserted("a", 10e9, { ...order, subject: "Broadcom", object: "custom AI chip order" }),
        asserted("b", 10e9, { ...order, object: "Broadcom order" }),
        asserted("c", 10e9, {
          ...order,
          subject: "Broadcom",
          counterparty: { party: "OpenAI", role: "customer" },
        }),
        asserted("d", 10e9, { ...order, object: "Oracle contract" }),
      ),
    ).toEqual([["b", "c", "a"], ["d"]]);
  });

  it("takes the investor and the recipient of a funding in either order", () => {
    const funding = { kind: "funding" } as const;
    expect(
      grouped(
        asserted("a", 3e9, {
          ...funding,
          subject: "xAI",
          counterparty: { party: "Humain", role: "investor" },
        }),
        asserted("b", 3e9, {
          ...funding,
          subject: "Humain",
          counterparty: { party: "xAI", role: "recipient" },
        }),
        asserted("c", 3e9, {
          ...funding,
          subject: "xAI",
          counterparty: { party: "Nvidia", role: "investor" },
        }),
      ),
    ).toEqual([["a", "b"], ["c"]]);
  });

  it("keeps what an investor put in from a round that it led", () => {
    const funding = (key: string, dollars: number, object: string, firstDay: string) =>
      asserted(key, dollars, { kind: "funding", object, firstDay });
    expect(
      grouped(
        funding("a", 0.5e9, "October 2024 round (SoftBank share)", "2024-10-01"),
        funding("b", 40e9, "SoftBank-led round (talks)", "2025-01-31"),
        funding("c", 41e9, "SoftBank-led round", "2025-12-01"),
      ),
    ).toEqual([["a"], ["b", "c"]]);
  });
});

describe("which period or event", () => {
  it("keeps a quarter from a year, a run rate from revenue, and gross from net", () => {
    const revenue = (key: string, text: string, basis: Assertion["basis"] = null) =>
      asserted(key, 10e9, { kind: "revenue", period: span(text), basis });
    expect(
      grouped(
        revenue("a", "2025"),
        revenue("b", "Q2 2025"),
        revenue("c", "June 2025 (annualised)", "run_rate"),
        revenue("d", "2025", "gross"),
        revenue("e", "2025"),
      ),
    ).toEqual([["a", "e"], ["b"], ["c"], ["d"]]);
  });

  it("leads a fiscal quarter and the months that it covers to one figure", () => {
    const spent = (key: string, text: string) =>
      asserted(key, 35e9, {
        kind: "operating_cost",
        subject: "Microsoft",
        object: "capital expenditure",
        period: span(text),
        firstDay: "2025-11-01",
      });
    expect(
      grouped(
        spent("a", "Q1 FY2026"),
        spent("b", "quarter to September 2025"),
        spent("c", "last quarter"),
        spent("d", "Q2 FY2026"),
      ),
    ).toEqual([["a", "b", "c"], ["d"]]);
  });

  it("keeps market moves of other days and directions apart", () => {
    const move = (key: string, day: string, direction: Assertion["direction"]) =>
      asserted(key, 200e9, { kind: "market_value_change", subject: "Nvidia", period: span(day), direction });
    expect(
      grouped(
        move("a", "2024-07-30", "loss"),
        move("b", "2024-07-31", "loss"),
        move("c", "2024-07-31", "gain"),
        move("d", "2024-07-30", "loss"),
      ),
    ).toEqual([["a", "d"], ["b"], ["c"]]);
  });

  it("keeps the valuation of an earlier round that an article recalls apart, and joins talks and what they reached", () => {
    expect(
      grouped(
        asserted("talks", 60e9, { subject: "Anthropic", modality: "planned", firstDay: "2025-01-08" }),
        asserted("reached", 61.5e9, { subject: "Anthropic", firstDay: "2025-03-03" }),
        asserted("recalled", 18e9, { subject: "Anthropic", firstDay: "2025-03-03" }),
      ),
    ).toEqual([["talks", "reached"], ["recalled"]]);
  });

  it("splits a run where nothing was said for longer than its kind may rest", () => {
    const days = ["2025-01-01", "2025-03-01", "2025-05-01", "2026-05-01"];
    expect(grouped(...days.map((firstDay, at) => asserted(`k${at}`, 40e9 + at * 1e9, { firstDay })))).toEqual(
      [["k0", "k1", "k2"], ["k3"]],
    );
  });
});

describe("what a report leaves unsaid", () => {
  it("takes revenue without a period for that of its weeks only", () => {
    const revenue = (key: string, dollars: number, firstDay: string) =>
      asserted(key, dollars, { kind: "revenue", subject: "Nvidia", firstDay });
    expect(
      grouped(
        revenue("a", 57e9, "2025-11-20"),
        revenue("b", 57.01e9, "2025-11-24"),
        revenue("c", 68.1e9, "2026-02-26"),
      ),
    ).toEqual([["a", "b"], ["c"]]);
  });

  it("takes deals of an unsaid party for one only if they are as large", () => {
    const deal = (key: string, dollars: number) => asserted(key, dollars, { kind: "deal" });
    expect(grouped(deal("a", 300e9), deal("b", 300e9), deal("c", 250e9))).toEqual([["a", "b"], ["c"]]);
  });

  it("keeps a round from what one investor put in, unless the sums agree", () => {
    const funding = (key: string, dollars: number, party?: string) =>
      asserted(key, dollars, {
        kind: "funding",
        subject: "Mistral AI",
        counterparty: party === undefined ? null : { party, role: "investor" },
      });
    expect(grouped(funding("a", 1.3e9, "ASML"), funding("b", 1.7e9))).toEqual([["a"], ["b"]]);
    expect(grouped(funding("a", 1.3e9, "ASML"), funding("b", 1.3e9))).toEqual([["a", "b"]]);
  });

  it("keeps a product's prices apart that are those of other plans", () => {
    const price = (key: string, dollars: number) =>
      asserted(key, dollars, { kind: "price", unit: "per_month", object: "ChatGPT" });
    expect(grouped(price("a", 20), price("b", 23), price("c", 200))).toEqual([["a", "b"], ["c"]]);
  });
});

it("joins names that were two until their organisations were merged", () => {
  const plan = { kind: "investment_plan", object: "Hyperion" } as const;
  const apart = [
    asserted("a", 10e9, { ...plan, subject: "Meta" }),
    asserted("b", 10e9, { ...plan, subject: "Facebook" }),
  ];
  expect(grouped(...apart)).toEqual([["a"], ["b"]]);
  expect(grouped(...apart.map((assertion) => ({ ...assertion, subject: "Meta" })))).toEqual([["a", "b"]]);
});

const words = [
  "Series F",
  "Stargate",
  "Nvidia chips",
  "2026 round",
  "AI",
  "data centres (talks)",
  "",
  "(",
  "FY2026",
  "ألف",
];
const day = fc
  .integer({ min: 18_000, max: 21_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const anything: fc.Arbitrary<Omit<Assertion, "key">> = fc.record({
  kind: fc.constantFrom(...KINDS),
  subject: fc.constantFrom("OpenAI", "Nvidia", "nobody"),
  counterparty: fc.option(
    fc.record({
      party: fc.constantFrom("OpenAI", "Nvidia", "Oracle"),
      role: fc.constantFrom(...ROLES, null),
    }),
  ),
  object: fc.option(fc.constantFrom(...words)),
  low: fc.option(fc.double({ min: 0, max: 1e15, noNaN: true })),
  high: fc.option(fc.double({ min: 0, max: 1e15, noNaN: true })),
  comparator: fc.constantFrom(...COMPARATORS),
  direction: fc.constantFrom("gain", "loss", null),
  currency: fc.constantFrom("USD", "EUR", null),
  unit: fc.constantFrom("user", null),
  usd: fc.option(fc.record({ low: fc.double({ min: 1, max: 1e12, noNaN: true }), high: fc.constant(null) })),
  basis: fc.constantFrom(...BASES, null),
  modality: fc.constantFrom(...MODALITIES),
  claimant: fc.constant(null),
  period: fc.option(
    fc.record({
      text: fc.constantFrom("2025", "Q3 FY2026", "by 2030", "???", "2025-01-27", "annualised"),
      start: fc.option(day),
      end: fc.option(day),
      sort: fc.constantFrom("instant" as const, "span" as const, "deadline" as const),
    }),
  ),
  firstDay: day,
  lastDay: day,
});

it("parts whatever it is given, the same in any order", () => {
  const given = fc
    .array(anything, { maxLength: 60 })
    .map((list) => list.map((fields, at) => ({ ...fields, key: `k${at}` })))
    .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  fc.assert(
    fc.property(given, ([list, shuffled]) => {
      const figures = grouped(...list);
      expect(grouped(...shuffled)).toEqual(figures);
      expect(figures.flat().sort()).toEqual(list.map(({ key }) => key).sort());
    }),
    { numRuns: 200 },
  );
});
