import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createExtractor } from "../extraction";
import type { Claim, Lang } from "../extraction/types";
import { gazetteer } from "../organisations/gazetteer";
import { extractedAssertions } from "./extracted.fixture";
import { type PlacedAssertion, slipsWithin } from "./slips-within";

const shared = new URL("../../../shared/articles/europe-ai-hopes-after-deepseek.ar.txt", import.meta.url);

test.skipIf(!existsSync(shared))(
  "the article on Europe's hopes after DeepSeek (../shared/articles) says 500 billion euros and 500 billion dollars",
  () => {
    const text = readFileSync(shared, "utf8");
    const claims = createExtractor(gazetteer).extract({ text, lang: "ar", published: "2025-01-29" });
    const slips = slipsWithin(extractedAssertions(claims, "2025-01-29"));
    expect(
      slips.map(({ a, b, reason }) => [claims[Number(a)]!.quote, claims[Number(b)]!.quote, reason]),
    ).toEqual([["خطة بقيمة 500 مليار يورو", "خطة بقيمة 500 مليار دولار", "currency_slip"]]);
  },
);

describe("within one article", () => {
  const [euros] = extractedAssertions([plan(500e9, "EUR", "United States", 100)], "2025-01-29");
  const dollars = (said: Partial<PlacedAssertion> = {}): PlacedAssertion => ({
    ...extractedAssertions([plan(500e9, "USD", "Stargate", 420)], "2025-01-29")[0]!,
    key: "1",
    ...said,
  });
  const slipped = (other: PlacedAssertion) => slipsWithin([other, euros!]).map(({ a, b }) => [a, b]);

  test("a plan under two subjects and currencies is a slip", () => {
    expect(slipped(dollars())).toEqual([["0", "1"]]);
  });
  test.each<[string, Partial<PlacedAssertion>]>([
    ["far off in the text", { start: 4_000, end: 4_030 }],
    ["of another kind", { kind: "deal" }],
    ["with other digits", { low: 520e9, high: 520e9 }],
    ["for another time", { period: { text: "2026", start: "2026-01-01", end: "2026-12-31", sort: "span" } }],
    ["denied", { modality: "denied" }],
    ["said with another bound", { comparator: "more_than", high: null }],
    ["in the same quote", { start: 110, end: 150 }],
  ])("but not %s", (_, said) => {
    const euro = { ...euros!, period: { text: "2025", start: null, end: null, sort: "span" as const } };
    expect(slipsWithin([euro, dollars()])).toHaveLength(1);
    expect(slipsWithin([euro, dollars(said)])).toEqual([]);
  });
  test("a thousandfold of one subject is a slip, of two it is not", () => {
    const [million, billion, other] = extractedAssertions(
      [plan(25e6, "USD", "Meta", 0), plan(25e9, "USD", "Meta", 300), plan(25e9, "USD", "xAI", 600)],
      "2025-01-29",
    );
    expect(slipsWithin([million!, billion!])).toEqual([{ a: "0", b: "1", reason: "scale_slip" }]);
    expect(slipsWithin([million!, other!])).toEqual([]);
  });
});

test("sound articles have none but what they quote to correct it: those that were labelled by hand", () => {
  const folder = new URL("../extraction/corpus/articles/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  expect(files.length).toBeGreaterThanOrEqual(154);
  const slips = files.flatMap((file) => {
    const gold: { id: string; lang: Lang; claims: Claim[] } = JSON.parse(
      readFileSync(new URL(file, folder), "utf8"),
    );
    const whole = gold.claims.map((claim) => ({
      ...claim,
      basis: claim.basis ?? null,
      period: null,
      counterparty: claim.counterparty ?? null,
    }));
    return slipsWithin(extractedAssertions(whole, "2025-01-29")).map(
      ({ a, b }) => `${gold.id}: ${whole[Number(a)]!.quote} | ${whole[Number(b)]!.quote}`,
    );
  });
  // A column about a misprint that quotes it.
  expect(slips).toEqual([
    "es624: OpenAI va a gastarse «1,4 trillones» | son 1,4 billones de dólares, a soltar en ocho años",
  ]);
});

function plan(amount: number, currency: string, subject: string, start: number): Claim {
  return {
    kind: "investment_plan",
    subject,
    object: null,
    low: amount,
    high: amount,
    comparator: "exactly",
    direction: null,
    currency,
    unit: null,
    modality: "planned",
    claimant: null,
    counterparty: null,
    basis: null,
    period: null,
    conversions: [],
    quote: "",
    start,
    end: start + 24,
    confidence: 1,
    trace: [],
  };
}
