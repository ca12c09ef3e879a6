import { afterAll, beforeAll, expect, it } from "vitest";
import { pool } from "../../db/client";
import { type TestDatabase, testDatabase } from "../../db/test-database";
import { type Moment, TODAY } from "../moment";
import { collection } from "./collection.fixture";
import { rankCompanies } from "./rank-companies";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  const rows = collection(pool());
  const nvidia = await rows.organisation("nvidia", { en: "Nvidia" });
  const openai = await rows.organisation("openai", { en: "OpenAI" });
  const bigTech = await rows.organisation("big-tech", { en: "Big Tech" }, "group");
  const article = await rows.article(await rows.source("reuters"), {});
  const valuation = { kind: "valuation", modality: "reported", currency: "USD" };
  await rows.claim(article, nvidia, { ...valuation, claim_date: "2025-01-01", low: 3e12, high: 3e12 });
  await rows.claim(article, nvidia, { ...valuation, claim_date: "2025-06-01", low: 2e12, high: 2e12 });
  await rows.claim(article, openai, { ...valuation, claim_date: "2025-02-01", low: 3e11, high: 3e11 });
  await rows.claim(article, openai, {
    ...valuation,
    claim_date: "2025-03-01",
    low: 9e11,
    high: 9e11,
    modality: "denied",
  });
  const mistral = await rows.organisation("mistral-ai", { en: "Mistral AI" });
  const picsart = await rows.organisation("picsart", { en: "Picsart" });
  await pool().query("INSERT INTO exchange_rates VALUES ('2025-02-01', 'EUR', 0.5)");
  const euros = { ...valuation, currency: "EUR", claim_date: "2025-02-01" };
  await rows.claim(article, mistral, { ...euros, low: null, high: 4e11, comparator: "less_than" });
  await rows.claim(article, picsart, { ...euros, currency: "AMD", low: 1e12, high: 1e12 });
  await rows.claim(article, bigTech, { ...valuation, claim_date: "2025-02-01", low: 9e12, high: 9e12 });
});
afterAll(() => database.close());

it("ranks companies in dollars by the latest claim that nobody denies in it, and no groups of them", async () => {
  const { claims, total, withoutRate } = await rankCompanies(pool(), {
    kind: "valuation",
    by: "latest",
    ...TODAY,
    size: 8,
  });
  expect(claims.map(({ subject, amount }) => [subject.slug, amount.high])).toEqual([
    ["nvidia", "2000000000000"],
    ["mistral-ai", "400000000000"],
    ["openai", "300000000000"],
  ]);
  expect([total, withoutRate]).toEqual([3, 1]);
  expect(claims[1]?.usd).toEqual({ low: null, high: "800000000000", rate: "0.5", rateMonth: "2025-02-01" });
});

it("ranks them by their largest or lowest claim as well, the lowest first then", async () => {
  const ranked = async (by: "largest" | "lowest") => {
    const { claims } = await rankCompanies(pool(), { kind: "valuation", by, ...TODAY, size: 8 });
    return claims.map(({ subject, amount }) => [subject.slug, Number(amount.high) / 1e9]);
  };
  expect(await ranked("largest")).toEqual([
    ["nvidia", 3000],
    ["mistral-ai", 400],
    ["openai", 300],
  ]);
  expect(await ranked("lowest")).toEqual([
    ["openai", 300],
    ["mistral-ai", 400],
    ["nvidia", 2000],
  ]);
});

it("ranks them as they were claimed up to a day, and as far as was recorded by one", async () => {
  const ranked = async (moment: Moment) => {
    const view = { kind: "valuation", by: "latest", ...moment, size: 8 } as const;
    const { claims, total } = await rankCompanies(pool(), view);
    return [total, claims.map(({ subject, claimDate }) => [subject.slug, claimDate])];
  };
  expect(await ranked({ as_of: "2025-01-31", known: null })).toEqual([1, [["nvidia", "2025-01-01"]]]);
  expect(await ranked({ as_of: "2025-02-01", known: "1999-12-31" })).toEqual([0, []]);
});
