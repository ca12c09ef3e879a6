import { expect, test } from "vitest";
import type { ClaimRow } from "../rows";
import { type Shown, showingIn } from "../shown-money";
import { chartClaim } from "./chart-claims.fixture";
import { prepareRanking } from "./ranking";

const dollars = (shown: Shown | null): ClaimRow["usd"] =>
  shown && { ...shown, rate: "1", rateMonth: shown.month ?? "2025-01-01" };

const row = (wanted: Parameters<typeof chartClaim>[0]): ClaimRow => ({
  ...chartClaim(wanted),
  usd: dollars(chartClaim(wanted).shown),
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

const options = { locale: "en", by: "largest", showing: showingIn("USD", []), label: String } as const;

test("keeps the order, says how many there are beyond, and is in dollars, whatever was printed", () => {
  const { rows, shown, total, converted } = prepareRanking(
    {
      claims: [
        row({ subject: "xai", high: 2e9 }),
        row({ subject: "mistral", currency: "CNY", high: 7e9, rate: 7 }),
      ],
      total: 9,
    },
    options,
  );
  expect(rows.map(({ claim }) => claim.subject.slug)).toEqual(["xai", "mistral"]);
  expect(rows[0]?.high).toBeGreaterThan(rows[1]?.high ?? 1);
  expect([shown, total, converted]).toEqual([2, 9, 1]);
});

test("a whisker reaches as far as what is claimed for the figure, and there is none for one value", () => {
  const [wide, single] = [row({ subject: "xai", high: 2e9 }), row({ subject: "mistral", high: 1e9 })];
  const ends = (usd: string) => ({ low: usd, high: usd });
  const { rows } = prepareRanking(
    { claims: [wide, single], total: 2 },
    {
      ...options,
      ranges: new Map([
        [wide.id, { lowest: { low: null, high: "1000000000" }, highest: ends("50000000000") }],
        [single.id, { lowest: ends("1000000000"), highest: ends("1000000000") }],
      ]),
    },
  );
  const whisker = rows[0]?.whisker;
  expect(whisker && whisker.low < (rows[0]?.high ?? 0) && whisker.high > (rows[0]?.high ?? 0)).toBe(true);
  expect(whisker && whisker.high <= 1).toBe(true);
  expect(rows[1]?.whisker).toBeNull();
});

test("an open side has no place, the known one has", () => {
  const { rows } = prepareRanking(
    { claims: [row({ comparator: "more_than", low: 3e11 })], total: 1 },
    options,
  );
  expect(rows[0]?.reach).toBe("upwards");
  expect(rows[0]?.high).toBeNull();
  expect(rows[0]?.low).toBeGreaterThan(0);
});

test("an amount of zero has no place on a log axis", () => {
  expect(prepareRanking({ claims: [row({ low: 0, high: 0 })], total: 1 }, options).rows).toEqual([]);
});
