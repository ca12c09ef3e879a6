import { afterAll, beforeAll, expect, it } from "vitest";
import { pool } from "../../db/client";
import { type TestDatabase, testDatabase } from "../../db/test-database";
import { collection } from "./collection.fixture";
import { latestByCompany } from "./latest-by-company";

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
  await rows.claim(article, bigTech, { ...valuation, claim_date: "2025-02-01", low: 9e12, high: 9e12 });
});
afterAll(() => database.close());

it("ranks companies by the latest claim that nobody denies in it, and no groups of them", async () => {
  const { claims, total } = await latestByCompany(pool(), ["valuation"]);
  expect(claims.map(({ subject, amount }) => [subject.slug, amount.high])).toEqual([
    ["nvidia", "2000000000000"],
    ["openai", "300000000000"],
  ]);
  expect(total).toBe(2);
});
