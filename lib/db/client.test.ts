import { afterAll, beforeAll, expect, test } from "vitest";
import { type DatabaseSwitch, databaseSwitch } from "../cli/database-switch";
import { closeDatabase, db, pool } from "./client";
import { setDatabaseUrl } from "./env";
import { type TestDatabase, testDatabase } from "./test-database";

let database: TestDatabase;
let gate: DatabaseSwitch;

beforeAll(async () => {
  database = await testDatabase();
  gate = await databaseSwitch(database.url);
  setDatabaseUrl(gate.databaseUrl);
});
afterAll(async () => {
  await closeDatabase();
  await gate.close();
  await database.close();
});

const turn = (way: "on" | "off") => fetch(`${gate.controlUrl}/${way}`, { method: "POST" });

test("a database that goes away fails fast, and is used again when it is back", async () => {
  expect(await db().claim.count()).toBe(0);
  expect((await pool().query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);

  await turn("off");
  const start = Date.now();
  for (let attempt = 0; attempt < 3; attempt++) {
    await expect(db().claim.count()).rejects.toThrow();
    await expect(pool().query("SELECT 1")).rejects.toThrow();
  }
  expect(Date.now() - start).toBeLessThan(5000);

  await turn("on");
  expect(await db().claim.count()).toBe(0);
  const all = await Promise.all(Array.from({ length: 30 }, () => pool().query("SELECT pg_sleep(0.01)")));
  expect(all.length).toBe(30);
});
