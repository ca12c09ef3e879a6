import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, it } from "vitest";
import { collection } from "@/lib/claims/queries/collection.fixture";
import { db, pool } from "@/lib/db/client";
import { type TestDatabase, testDatabase } from "@/lib/db/test-database";
import { readPlanFilter } from "@/lib/figures/plan-filter";
import { listPlans } from "@/lib/figures/queries/list-plans";
import { figureKnowledge } from "@/lib/ingest/figures/figure-knowledge";
import { rebuildFigures } from "@/lib/ingest/figures/rebuild-figures";
import { inTransaction, OVER_ALL_CLAIMS } from "@/lib/ingest/in-transaction";
import { gazetteer } from "@/lib/organisations/gazetteer";
import { GET } from "./v1/charts/plans.csv/route";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  const rows = collection(pool());
  const wire = await rows.article(await rows.source("wire"));
  for (const [slug, ...days] of [
    ["meta", "2024-02-01", "2025-06-01"],
    ["nvidia", "2024-03-01"],
  ] as const) {
    const id = await rows.organisation(slug, { en: slug });
    for (const claim_date of days)
      await rows.claim(wire, id, { kind: "investment_plan", modality: "planned", claim_date });
    await rows.claim(wire, id, { kind: "valuation" });
  }
  const refreshing = { knowledge: figureKnowledge(gazetteer), now: new Date(0) };
  await inTransaction(db(), (tx) => rebuildFigures(tx, refreshing), OVER_ALL_CLAIMS);
});
afterAll(() => database.close());

const ask = (query: string) =>
  GET(
    new Request(`https://marsad.example/api/v1/charts/plans.csv?${query}`, {
      headers: { host: "marsad.example" },
    }),
  );

it.each(["", "company=meta", "as_of=2025-06-30"])(
  "gives the claim that set each drawn plan's state and no other: %j",
  async (query) => {
    const { plans } = await listPlans(pool(), readPlanFilter(new URLSearchParams(query)).filter, {
      today: "2026-11-27",
      size: 60,
      knowledge: figureKnowledge(gazetteer),
    });
    expect(plans.length).toBeGreaterThan(0);
    const reply = await ask(`${query}&bom=0`);
    expect(reply.headers.get("X-Total-Count")).toBe(String(plans.length));
    const file: Array<Record<string, string>> = parse(await reply.text(), { columns: true });
    expect(file.map(({ id }) => id).sort()).toEqual(plans.map(({ word }) => word.id).sort());
  },
);

it("names a company that is not, and an order that is none", async () => {
  const reply = await ask("company=nobody&order=heaviest");
  expect(reply.status).toBe(400);
  const { problems } = (await reply.json()) as { problems: Array<{ parameter: string }> };
  expect(problems.map(({ parameter }) => parameter)).toEqual(["order", "company"]);
});
