import { randomBytes } from "node:crypto";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { closeDatabase } from "./client";
import { joinEmbedded } from "./embedded";
import { environment, setDatabaseUrl } from "./env";
import { applyMigrations } from "./migrate";
import { withProcessLock } from "./process-lock";

export interface TestDatabase {
  url: string;
  /** Closes `db()` and `pool()` and drops the database. */
  close(): Promise<void>;
}

const TEMPLATE = "template_marsad";

/**
 * A database of its own for one test file, with every migration and no rows; from now on `db()` and `pool()` use it.
 * To be called in beforeAll, and closed in afterAll.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const { server, name, url } = await migratedDatabase();
  const before = environment().DATABASE_URL;
  setDatabaseUrl(url);
  return {
    url,
    close: async () => {
      await closeDatabase();
      setDatabaseUrl(before);
      await run(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

/** A database with every migration and no rows, which nobody uses yet; dropped with the run's server at the latest. */
export async function migratedDatabase(): Promise<{ server: string; name: string; url: string }> {
  const home = inject("testHome");
  // Never released: the server lives as long as the run (test-server.ts).
  const { url: server } = await joinEmbedded({ home, disposable: true });
  const name = `test_${randomBytes(6).toString("hex")}`;
  await withProcessLock(join(home, "template.lock"), async () => {
    await makeTemplate(server);
    await run(server, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  });
  return { server, name, url: databaseAt(server, name) };
}

async function makeTemplate(url: string): Promise<void> {
  if (await run(url, `SELECT FROM pg_database WHERE datname = '${TEMPLATE}'`)) return;
  const unfinished = `${TEMPLATE}_unfinished`;
  await run(url, `DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
  await run(url, `CREATE DATABASE ${unfinished}`);
  await applyMigrations(databaseAt(url, unfinished));
  await run(url, `ALTER DATABASE ${unfinished} RENAME TO ${TEMPLATE}`);
}

/** An empty database on the run's server, for what is not about the schema; dropped with the server. */
export async function emptyDatabase(): Promise<string> {
  const server = await joinEmbedded({ home: inject("testHome"), disposable: true });
  const name = `empty_${randomBytes(6).toString("hex")}`;
  await run(server.url, `CREATE DATABASE ${name}`);
  return databaseAt(server.url, name);
}

async function run(url: string, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

function databaseAt(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
