import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listArticles } from "@/lib/api/queries/articles";
import { scaleArticles } from "@/lib/cli/scale/articles";
import { loadWorld } from "@/lib/cli/scale/load-world";
import { storeArticles } from "@/lib/cli/scale/store-articles";
import { withoutIndexes } from "@/lib/cli/scale/without-indexes";
import { db, pool } from "@/lib/db/client";
import { ROOT } from "@/lib/db/server";
import { type TestDatabase, testDatabase } from "@/lib/db/test-database";
import { inTransaction } from "@/lib/ingest/in-transaction";
import { loadGazetteer } from "@/lib/ingest/load-gazetteer";
import { storeRates } from "@/lib/ingest/store-rates";
import { gazetteer } from "@/lib/organisations/gazetteer";
import { readRates } from "@/prisma/load-rates";
import { type ClaimFilter, everyClaim, NOBODY } from "../filter";
import { FIRST_PAGE, isByDollars, ORDERS, type Order } from "../paging";
import { chartClaims } from "./chart-claims";
import { claimsByMonth } from "./claims-by-month";
import { countClaims } from "./count-claims";
import type { Database } from "./database";
import { facets } from "./facets";
import { findClaims } from "./find-claims";
import { tallyClaims } from "./tally-claims";

/** As many as are seeded in seconds, and the planner has a choice to make. What is drawn is in proportion to 200,000 claims. */
const TOTAL = 25_000;
const DRAWN = 100;
/** One claim in so many is in a figure, alone there: what is asked of them is how they stand. */
const IN_FIGURE = 3;

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await loadGazetteer(db(), gazetteer);
  const rates = readRates(await readFile(join(ROOT, "prisma", "data", "rates.csv"), "utf8"));
  await inTransaction(db(), (tx) => storeRates(tx, rates));
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query("SET synchronous_commit = off");
  const world = await loadWorld(client, gazetteer);
  await client.query("ALTER TABLE claims DISABLE TRIGGER claims_counted");
  await withoutIndexes(client, () =>
    storeArticles(client, scaleArticles(TOTAL, world), {
      gazetteerVersion: gazetteer.version,
      onProgress: () => undefined,
    }),
  );
  await client.query("SELECT count_all_claims()");
  await client.query("ALTER TABLE claims ENABLE TRIGGER claims_counted");
  await makeFigures(client);
  await client.query("VACUUM (ANALYZE)");
  await client.end();
}, 120_000);

afterAll(() => database.close());

async function makeFigures(client: pg.Client): Promise<void> {
  await client.query(`
    INSERT INTO figures (id, kind, subject_id, first_day, last_day, claim_count, article_count, source_count, claimant_count,
           position_count, agreement)
    SELECT id, kind, subject_id, claim_date, claim_date, 1, 1, 1, 0, 1,
           (CASE WHEN at % 10 = 0 THEN 'slightly_different' WHEN at % 10 < 4 THEN 'agree' ELSE 'single' END)::agreement
      FROM (SELECT *, row_number() OVER (ORDER BY id) / ${IN_FIGURE} AS at FROM claims
             WHERE ('x' || substr(md5(id), 1, 4))::bit(16)::int % ${IN_FIGURE} = 0) one`);
  await client.query(`
    INSERT INTO figure_assertions (id, figure_id, position, assertion, claim_count, words, among, amount, amount_to, event_from, event_to,
           turn, open, strand_amount, strand_day)
    SELECT id, id, 0, '{}', 1, id, id, 0, 0, 0, 0, 0, FALSE, 0, 0 FROM figures`);
  await client.query("INSERT INTO figure_claims (claim_id, assertion_id) SELECT id, id FROM figures");
}

interface Plan {
  "Node Type": string;
  "Relation Name"?: string;
  Plans?: Plan[];
}

const scansIn = (plan: Plan): string[] => [
  ...(plan["Node Type"] === "Seq Scan" ? [plan["Relation Name"] ?? ""] : []),
  ...(plan.Plans ?? []).flatMap(scansIn),
];

/** The first page and those after and before a place in the middle. */
const everyPlace = (filter: ClaimFilter, order: Order) => async (asked: Database) => {
  const place = {
    claimDate: "2024-06-01",
    id: "5555555555555",
    ...(isByDollars(order) && { usd: "1000000000" }),
  };
  for (const at of [{}, { after: place }, { before: place }])
    await findClaims(asked, filter, { ...FIRST_PAGE, order, ...at });
};

type Work = (asked: Database) => Promise<unknown>;

/** The tables that some work's statements read from end to end, as the planner would have it. Without `run` they find nothing. */
async function scanned(work: Work, { run = true } = {}): Promise<string[]> {
  const found = new Set<string>();
  const asked: Database = {
    async query(text: string, values: unknown[] = []) {
      const { rows } = await pool().query<{ "QUERY PLAN": Array<{ Plan: Plan }> }>(
        `EXPLAIN (FORMAT JSON) ${text}`,
        values,
      );
      for (const each of rows[0]?.["QUERY PLAN"] ?? [])
        for (const table of scansIn(each.Plan)) found.add(table);
      return run ? pool().query(text, values) : { rows: [] };
    },
  } as Database;
  await work(asked);
  return [...found];
}

const FILTERS: ReadonlyArray<[string, Partial<ClaimFilter>]> = [
  ["every claim", {}],
  ["a company", { company: ["nvidia"] }],
  ["a small company and a kind", { company: ["mistral-ai"], kind: ["funding"] }],
  ["a company and a kind", { company: ["nvidia"], kind: ["valuation"] }],
  ["a kind", { kind: ["revenue"] }],
  ["a family and a modality", { family: ["plans"], modality: ["planned"] }],
  ["a source", { source: ["reuters"] }],
  ["a language and a currency", { language: ["ar"], currency: ["EUR"] }],
  ["an evidence and a month", { evidence: ["extracted"], from: "2025-06-01", to: "2025-06-30" }],
  ["an agreement", { agreement: ["slightly_different"] }],
  ["dollars", { usd_from: "1000000000" }],
  ["a kind and dollars", { kind: ["deal"], usd_from: "1000000000", usd_to: "10000000000" }],
  ["days", { from: "2024-03-03", to: "2024-09-17" }],
  ["a claimant", { claimant: ["openai"] }],
  ["nobody", { claimant: [NOBODY], kind: ["deal"] }],
  ["three sides", { company: ["nvidia"], kind: ["valuation"], modality: ["reported"] }],
  ["four sides", { kind: ["deal"], language: ["en"], currency: ["USD"], modality: ["claimed"] }],
  ["words", { words: "nvidia" }],
  ["words in Arabic, of a kind", { words: "إنفيديا", kind: ["valuation"] }],
  ["a past day", { as_of: "2024-06-30" }],
];

describe.each(FILTERS)("%s", (_, part) => {
  const filter = { ...everyClaim(), ...part };

  it.each([
    ["counted", (asked: Database) => countClaims(asked, filter)],
    ["counted with their sources", (asked: Database) => tallyClaims(asked, filter)],
    ["in facets", (asked: Database) => facets(asked, filter)],
    ["by month", (asked: Database) => claimsByMonth(asked, filter)],
    ["in a chart", (asked: Database) => chartClaims(asked, filter, { cap: DRAWN })],
  ] as Array<[string, Work]>)("are %s without all claims being read", async (_, work) => {
    expect(await scanned(work)).not.toContain("claims");
  });

  it.each(ORDERS)("are listed without all claims being read, %s first", async (order) => {
    expect(await scanned(everyPlace(filter, order), { run: false })).not.toContain("claims");
  });
});

it("articles are listed without all of them being read", async () => {
  const all = { source: [], language: [], from: null, to: null };
  expect(await scanned((asked) => listArticles(asked, all, null, 50))).not.toContain("articles");
});
