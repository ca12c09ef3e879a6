import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pool } from "../../db/client";
import { type TestDatabase, testDatabase } from "../../db/test-database";
import { rateLimit, SHARED_EVERY, type Share } from "../rate-limit";
import { shareRequests } from "./share-requests";

const WINDOW = 60_000;
const NOON = Date.UTC(2026, 10, 28, 12);

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** The limit as one process keeps it, and a way to wait until it has told of what it was asked. */
function process() {
  let telling: Promise<unknown> = Promise.resolve();
  const share: Share = (...asked) => {
    const told = shareRequests(pool)(...asked);
    telling = told;
    return told;
  };
  return { ask: rateLimit({ most: 3, window: WINDOW }, share), told: () => telling };
}

it("limits what a client asks of two processes together", async () => {
  const [one, other] = [process(), process()];
  one.ask("192.0.2.1", NOON);
  await one.told();
  // The other knows of nothing yet, and tells of its own.
  expect(other.ask("192.0.2.1", NOON + 10)).toMatchObject({ allowed: true, left: 2 });
  await other.told();
  expect(other.ask("192.0.2.1", NOON + 20)).toMatchObject({ allowed: true, left: 0 });
  expect(other.ask("192.0.2.2", NOON + SHARED_EVERY + 10)).toMatchObject({ allowed: true });
  await other.told();
  one.ask("192.0.2.1", NOON + SHARED_EVERY);
  await one.told();
  expect(one.ask("192.0.2.1", NOON + SHARED_EVERY + 20)).toMatchObject({ allowed: false });
});

it("keeps nothing of windows that are over", async () => {
  const share = shareRequests(pool);
  await share(new Date(NOON), new Map([["192.0.2.3", 5]]));
  await share(new Date(NOON + WINDOW), new Map([["192.0.2.3", 1]]));
  const { rows } = await pool().query("SELECT client, count FROM api_requests");
  expect(rows).toEqual([{ client: "192.0.2.3", count: 1 }]);
});

it("adds up what many processes tell at the same time", async () => {
  const names = Array.from({ length: 50 }, (_, at) => `192.0.2.${at}`);
  const window = new Date(NOON + 2 * WINDOW);
  await Promise.all(
    Array.from({ length: 8 }, (_, at) => {
      const asked = at % 2 === 0 ? names : names.toReversed();
      return shareRequests(pool)(window, new Map(asked.map((name) => [name, 2])));
    }),
  );
  const sums = await shareRequests(pool)(window, new Map(names.map((name) => [name, 1])));
  expect([...sums.values()]).toEqual(names.map(() => 17));
});

it("refuses nobody where the database takes no writing", async () => {
  const reading = new pg.Pool({
    connectionString: database.url,
    options: "-c default_transaction_read_only=on",
  });
  try {
    const share = shareRequests(() => reading);
    await expect(share(new Date(NOON), new Map([["a", 1]]))).rejects.toMatchObject({ code: "25006" });
    const allowanceOf = rateLimit({ most: 2, window: WINDOW }, share);
    expect(allowanceOf("a", NOON).allowed).toBe(true);
  } finally {
    await reading.end();
  }
});
