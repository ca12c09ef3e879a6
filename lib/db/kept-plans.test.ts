import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "./client";
import { KEPT, KeptPlans } from "./kept-plans";
import { type TestDatabase, testDatabase } from "./test-database";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test("the plan of a kept statement is there for the next", async () => {
  await db().$transaction(async (tx) => {
    for (const value of [1, 2]) await tx.$queryRawUnsafe(`${KEPT}SELECT $1::int AS value`, value);
    await tx.$queryRawUnsafe("SELECT $1::int AS other", 3);
    const named = await tx.$queryRaw<
      Array<{ statement: string }>
    >`SELECT statement FROM pg_prepared_statements`;
    expect(named.map(({ statement }) => statement)).toEqual([`${KEPT}SELECT $1::int AS value`]);
  });
});

test("behind a pooler, which gives out other numbers than the server's, no statement has a name", async () => {
  const query = { sql: `${KEPT}SELECT 1`, args: [], argTypes: [] };
  const meeting = (processID: number) =>
    ({ processID, query: async () => ({ rows: [{ pid: 7 }] }) }) as unknown as pg.ClientBase;
  const plans = new KeptPlans();
  await plans.meet(meeting(7));
  expect(plans.nameOf(query)).not.toBe("");
  await plans.meet(meeting(8));
  expect(plans.nameOf(query)).toBe("");
});
