import { expect, test } from "vitest";
import type { ClaimRow } from "../rows";
import { chartClaim } from "./chart-claims.fixture";
import { prepareRanking } from "./ranking";

const row = (wanted: Parameters<typeof chartClaim>[0]): ClaimRow => ({
  ...chartClaim(wanted),
  dateAssumed: false,
  family: "valuations",
  object: null,
  counterparty: null,
  period: null,
  evidence: "curated",
  language: "en",
  creditedSource: null,
  article: { id: "article", title: null, url: null, demonstration: false },
  quote: null,
  summary: {},
  confidence: null,
});

const all = (claims: ClaimRow[]) => ({ claims, total: claims.length });

const options = { locale: "en", top: 2, label: String } as const;

test("the largest first, and how many there are beyond", () => {
  const { rows, shown, total } = prepareRanking(
    all([
      row({ subject: "cohere", high: 7e9 }),
      row({ subject: "openai", high: 5e11 }),
      row({ subject: "xai", high: 2e11 }),
    ]),
    options,
  );
  expect(rows.map(({ claim }) => claim.subject.slug)).toEqual(["openai", "xai"]);
  expect([shown, total]).toEqual([2, 3]);
});

test("an open side has no place, the known one has", () => {
  const { rows } = prepareRanking(all([row({ comparator: "more_than", low: 3e11 })]), options);
  expect(rows[0]?.reach).toBe("upwards");
  expect(rows[0]?.high).toBeNull();
  expect(rows[0]?.low).toBeGreaterThan(0);
});

test("an amount of zero has no place on a log axis", () => {
  expect(prepareRanking(all([row({ low: 0, high: 0 })]), options).rows).toEqual([]);
});
