import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "../db/client";
import { type TestDatabase, testDatabase } from "../db/test-database";
import { inTransaction } from "./in-transaction";
import { article, claim, claimsOf, given, loadNames, newTopic, open, TODAY } from "./ingest-factories";
import { prepareArticle } from "./prepare-article";
import { NOTHING_STATED } from "./readers/read-article";
import { storeRates } from "./store-rates";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await loadNames();
  await store(["2025-01", "EUR", "0.8"], ["2026-11", "EUR", "0.5"]);
});
afterAll(() => database.close());
beforeEach(newTopic);

const store = (...rates: Array<[month: string, currency: string, unitsPerUsd: string]>) =>
  inTransaction(db(), (tx) =>
    storeRates(
      tx,
      rates.map(([month, currency, unitsPerUsd]) => ({ month: `${month}-01`, currency, unitsPerUsd })),
    ),
  );

const inEuros = (text: string) => [claim(text, "words", { currency: "EUR" })];

async function dollarsOf(articleId: string) {
  const claims = await claimsOf(articleId);
  return claims.map(({ usdLow, usdHigh, rate, rateMonth }) => [
    usdLow?.toFixed() ?? null,
    usdHigh?.toFixed() ?? null,
    rate?.toFixed() ?? null,
    rateMonth?.toISOString().slice(0, 7) ?? null,
  ]);
}

test("an ingested claim has its dollars, and others when its day becomes known", async () => {
  const { pipeline } = await open(inEuros);
  const undated = { ...NOTHING_STATED, text: "some words about euros", source: "The Outlet" };
  const prepared = (published: string | null) =>
    prepareArticle({ ...undated, published }, given, { today: TODAY, detectLanguage: () => "en" });
  const { id } = await pipeline.ingest(prepared(null));
  expect(await dollarsOf(id)).toEqual([[null, "12000000", "0.5", "2026-11"]]);
  expect(await pipeline.ingest(prepared("2025-01-29"))).toMatchObject({ id, dated: "2025-01-29" });
  expect(await dollarsOf(id)).toEqual([[null, "7500000", "0.8", "2025-01"]]);
});

test("rates that are stored say what they did to rates and claims", async () => {
  const { pipeline } = await open(inEuros);
  const { id } = await pipeline.ingest(article("words about other euros"));
  const { id: yen } = await (
    await open((text) => [
      claim(text, "words", { currency: "JPY", low: 300, high: null, comparator: "at_least" }),
    ])
  ).pipeline.ingest(article("words about yen"));
  expect(await dollarsOf(yen)).toEqual([[null, null, null, null]]);

  const stored = await store(
    ["2025-01", "EUR", "1.6"],
    ["2025-02", "JPY", "150"],
    ["2026-11", "EUR", "0.50"],
  );
  expect(stored).toEqual({ added: 1, changed: 1, unchanged: 1, claims: 3 });
  expect(await dollarsOf(id)).toEqual([[null, "3750000", "1.6", "2025-01"]]);
  expect(await dollarsOf(yen)).toEqual([["2", null, "150", "2025-02"]]);
  expect(await store(["2025-02", "JPY", "150"])).toEqual({ added: 0, changed: 0, unchanged: 1, claims: 0 });
});
