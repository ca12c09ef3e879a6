import { afterAll, beforeAll, expect, it } from "vitest";
import { collection } from "../../claims/queries/collection.fixture";
import { db, pool } from "../../db/client";
import { type TestDatabase, testDatabase } from "../../db/test-database";
import { rebuildFigures } from "../../ingest/figures/rebuild-figures";
import { inTransaction } from "../../ingest/in-transaction";
import { knowledgeOf } from "../knowledge";
import { readPlanFilter } from "../plan-filter";
import { listPlans } from "./list-plans";

const knowledge = knowledgeOf({ organisations: [], objects: [] });
const NOW = { today: "2026-11-27", size: 10, knowledge };
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  const rows = collection(pool());
  const wire = await rows.article(await rows.source("wire"));
  const plan = async (slug: string, day: string, billions: number, more = {}) => {
    const { rows: known } = await pool().query<{ id: number }>(
      "SELECT id FROM organisations WHERE slug = $1",
      [slug],
    );
    const id = known[0]?.id ?? (await rows.organisation(slug, { en: slug }));
    await rows.claim(wire, id, {
      kind: "investment_plan",
      claim_date: day,
      low: billions * 1e9,
      high: billions * 1e9,
      modality: "planned",
      ...more,
    });
  };
  const by = (year: number) => ({
    period_text: `by ${year}`,
    period_end: `${year}-12-31`,
    period_sort: "deadline",
  });
  await plan("stargate", "2025-01-21", 500, by(2029));
  await plan("eu", "2024-02-01", 20, by(2025));
  await plan("eu", "2024-03-01", 20, by(2025));
  await plan("meta", "2025-06-01", 70);
  await plan("dropped", "2024-05-01", 9, {
    ...by(2025),
    summary_en: "The company scrapped its plan to spend 9 billion dollars.",
  });
  await inTransaction(db(), (tx) => rebuildFigures(tx, { knowledge, now: new Date(0) }));
});
afterAll(() => database.close());

const listed = async (query: string) => {
  const { plans, total, counts } = await listPlans(
    pool(),
    readPlanFilter(new URLSearchParams(query)).filter,
    NOW,
  );
  const slugs = plans.map(({ figure }) => figure.question.subject.slug);
  return { slugs, plans, total, counts };
};

it("gives the plans by their due date, those without one last, with what set their state and whether they are overdue", async () => {
  const { slugs, plans, total, counts } = await listed("");
  expect(slugs).toEqual(["eu", "dropped", "stargate", "meta"]);
  expect(total).toBe(4);
  expect(plans.map(({ state, overdue }) => [state, overdue])).toEqual([
    ["announced", true],
    ["dropped", false],
    ["announced", false],
    ["announced", false],
  ]);
  expect(plans[0]?.word.claimDate).toBe("2024-02-01");
  expect(plans[2]?.range?.highest.usd?.high).toBe("500000000000");
  expect(counts).toMatchObject({ announced: 3, dropped: 1, overdue: 1, done: 0 });
});

it("filters by state and company, and counts whatever states were asked for", async () => {
  expect((await listed("order=amount")).slugs).toEqual(["stargate", "meta", "eu", "dropped"]);
  expect((await listed("state=overdue&state=dropped")).slugs).toEqual(["eu", "dropped"]);
  const { slugs, counts } = await listed("company=meta&state=done");
  expect([slugs, counts.announced]).toEqual([[], 1]);
});

it("gives the plans as they stood on a day, in the states that their claims of up to then give them", async () => {
  const { slugs, plans, counts } = await listed("as_of=2024-04-30");
  expect([slugs, plans[0]?.figure.claims, plans[0]?.overdue]).toEqual([["eu"], 2, false]);
  expect(counts).toMatchObject({ announced: 1, dropped: 0, overdue: 0 });
  expect((await listed("as_of=2024-02-15")).plans[0]?.figure.claims).toBe(1);
  expect((await listed("as_of=2024-05-01&state=dropped")).slugs).toEqual(["dropped"]);
  expect((await listed("as_of=2026-01-01&state=overdue")).slugs).toEqual(["eu"]);
  expect((await listed("as_of=2024-01-31")).total).toBe(0);
});

it.each(["due", "amount", "newest"])("as of today gives what stands today, by %s", async (order) => {
  for (const more of ["", "&company=eu&company=meta", "&state=overdue&state=dropped"]) {
    const query = `order=${order}${more}`;
    const { plans, ...now } = await listed(query);
    const then = await listed(`${query}&as_of=2026-11-27`);
    expect({ ...then, plans: then.plans }).toEqual({ plans, ...now });
    expect((await listed(`${query}&as_of=2026-11-27&known=2100-01-01`)).slugs).toEqual(now.slugs);
  }
});
