import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DatabaseSwitch, databaseSwitch } from "../cli/database-switch";
import { closeDatabase, db, pool } from "./client";
import { environment } from "./env";
import { ReadingPool } from "./reading-pool";
import { behind } from "./replicas";
import { type TestDatabase, testDatabase } from "./test-database";

let database: TestDatabase;
let gate: DatabaseSwitch;
const pools: pg.Pool[] = [];

beforeAll(async () => {
  database = await testDatabase();
  gate = await databaseSwitch(database.url);
});
afterAll(async () => {
  await Promise.all(pools.map((each) => each.end()));
  await gate.close();
  await database.close();
});

function named(name: string, url = database.url): pg.Pool {
  const made = new pg.Pool({
    connectionString: url,
    application_name: name,
    max: 2,
    connectionTimeoutMillis: 5000,
  });
  made.on("error", () => undefined);
  pools.push(made);
  return made;
}

const turn = (way: "on" | "off") => fetch(`${gate.controlUrl}/${way}`, { method: "POST" });
const asked = async (reading: ReadingPool): Promise<string> =>
  (await reading.query<{ name: string }>("SELECT current_setting('application_name') AS name")).rows[0]
    ?.name ?? "";

test("replicas are read in turn; what cannot be reached is passed over, the primary last", async () => {
  const [away, other, primary] = [named("away", gate.databaseUrl), named("other"), named("primary")];
  const both = new ReadingPool([away, other], primary);
  expect(new Set([await asked(both), await asked(both)])).toEqual(new Set(["away", "other"]));

  await turn("off");
  const alone = new ReadingPool([away], primary);
  for (let times = 0; times < 4; times += 1) {
    expect(await asked(alone)).toBe("primary");
    expect(await asked(both)).toBe("other");
  }
  await turn("on");
  expect(await asked(new ReadingPool([away], primary))).toBe("away");
});

test("a refused statement is told once, and leaves its connection to the next", async () => {
  const replica = named("replica");
  const reading = new ReadingPool([replica], named("primary"));
  await expect(reading.query("SELECT nothing")).rejects.toThrow('column "nothing" does not exist');
  expect(await asked(reading)).toBe("replica");
  expect(replica.totalCount).toBe(1);
});

test("with DATABASE_REPLICA_URLS pages read from there, and what is written goes to DATABASE_URL", async () => {
  const settings = environment();
  const replica = `${database.url}${database.url.includes("?") ? "&" : "?"}application_name=replica`;
  await closeDatabase();
  settings.DATABASE_REPLICA_URLS = [replica];
  try {
    const name = "SELECT current_setting('application_name') AS name";
    expect((await pool().query(name)).rows).toEqual([{ name: "replica" }]);
    expect(await db().$queryRawUnsafe(name)).not.toEqual([{ name: "replica" }]);
  } finally {
    await closeDatabase();
    settings.DATABASE_REPLICA_URLS = undefined;
  }
});

test("a replica that cannot be reached is told by its host, and one that has everything is not", async () => {
  expect(await behind(database.url, [database.url, "postgresql://nobody@127.0.0.1:1/marsad"])).toEqual([
    "127.0.0.1:1",
  ]);
});
