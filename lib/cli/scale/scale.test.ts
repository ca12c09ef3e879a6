import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { type TestDatabase, testDatabase } from "@/lib/db/test-database";
import { KINDS, LANGS } from "@/lib/extraction/types";
import { loadGazetteer } from "@/lib/ingest/load-gazetteer";
import { gazetteer } from "@/lib/organisations/gazetteer";
import { scaleArticles } from "./articles";
import { loadWorld } from "./load-world";
import { storeArticles } from "./store-articles";
import { withoutIndexes } from "./without-indexes";
import type { World } from "./world";

const TOTAL = 4_000;

let database: TestDatabase;
let client: pg.Client;
let world: World;
beforeAll(async () => {
  database = await testDatabase();
  await loadGazetteer(db(), gazetteer);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  world = await loadWorld(client, gazetteer);
});
afterAll(async () => {
  await client.end();
  await database.close();
});

test("articles come out the same every time, with as many claims as asked, whose quotes stand at their offsets", () => {
  const articles = [...scaleArticles(TOTAL, world)];
  expect([...scaleArticles(TOTAL, world)]).toEqual(articles);
  expect(articles.reduce((sum, { claims }) => sum + claims.length, 0)).toBe(TOTAL);
  for (const { text, claims } of articles) {
    const letters = [...text];
    for (const { start, end, quote } of claims) expect(letters.slice(start, end).join("")).toBe(quote);
  }
});

test("they are as uneven as news is", () => {
  const articles = [...scaleArticles(TOTAL, world)];
  const claims = articles.flatMap((article) => article.claims);
  expect(new Set(articles.map(({ lang }) => lang))).toEqual(new Set(LANGS));
  expect(new Set(claims.map(({ event }) => event.kind))).toEqual(new Set(KINDS));
  const [largest] = world.companies;
  const share = claims.filter(({ event }) => event.subject.id === largest?.id).length / TOTAL;
  expect(share).toBeGreaterThan(0.04);
  expect(share).toBeLessThan(0.16);
  const byEvent = new Map<unknown, number>();
  for (const { event } of claims) byEvent.set(event, (byEvent.get(event) ?? 0) + 1);
  expect(Math.max(...byEvent.values())).toBeGreaterThan(TOTAL / 150);
  const before = (day: string) => articles.filter((article) => article.day < day).length;
  expect(before("2020-07-01")).toBeLessThan(articles.length / 3);
  expect(articles.some(({ id, reprintOf }) => id !== reprintOf)).toBe(true);
});

test("the database takes them with its triggers on, and has the indexes and keys of before", async () => {
  const shape = async () =>
    (
      await client.query(
        `SELECT conname AS name, pg_get_constraintdef(oid) AS is FROM pg_constraint WHERE conrelid = 'claims'::regclass
          UNION SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'claims' ORDER BY 1`,
      )
    ).rows;
  const before = await shape();
  const { result } = await withoutIndexes(client, () =>
    storeArticles(client, scaleArticles(TOTAL, world), {
      gazetteerVersion: gazetteer.version,
      onProgress: () => undefined,
    }),
  );
  expect(result).toBe(TOTAL);
  expect(await db().claim.count()).toBe(TOTAL);
  expect(await shape()).toEqual(before);
  await expect(client.query("UPDATE claims SET quote_start = 0")).rejects.toThrow("never change");
});
