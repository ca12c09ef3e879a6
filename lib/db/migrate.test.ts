import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { applyMigrations, MIGRATIONS, MigrationEdited, MigrationFailed, readMigrations } from "./migrate";
import { emptyDatabase, migratedDatabase } from "./test-database";

let url: string;
let client: pg.Client;
let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "marsad-migrations-"));
});
afterAll(() => rmSync(directory, { recursive: true }));
beforeEach(() => {
  rmSync(directory, { recursive: true });
  cpSync(MIGRATIONS, directory, { recursive: true });
});
afterEach(() => client.end());

async function use(database: string): Promise<void> {
  url = database;
  client = new pg.Client({ connectionString: url });
  await client.connect();
}

function addMigration(name: string, sql: string): void {
  mkdirSync(join(directory, name), { recursive: true });
  writeFileSync(join(directory, name, "migration.sql"), sql);
}

const recorded = async () =>
  (
    await client.query(
      "SELECT migration_name, finished_at IS NOT NULL AS finished, rolled_back_at IS NOT NULL AS rolled_back FROM _prisma_migrations ORDER BY started_at",
    )
  ).rows;
const exists = async (table: string) =>
  (await client.query("SELECT to_regclass($1) IS NOT NULL AS there", [table])).rows[0].there;

test("a migration is applied once and recorded as Prisma records it", async () => {
  await use(await emptyDatabase());
  const names = readMigrations().map(({ name }) => name);
  const told: string[][] = [];
  expect(await applyMigrations(url, { onStart: (pending) => told.push(pending) })).toEqual({
    applied: names,
    unknown: [],
  });
  expect(await applyMigrations(url)).toEqual({ applied: [], unknown: [] });
  expect(told).toEqual([names]);
  expect(await recorded()).toEqual(
    names.map((migration_name) => ({ migration_name, finished: true, rolled_back: false })),
  );
  expect(await exists("claims")).toBe(true);
});

test("two that start at once do not meet", async () => {
  await use(await emptyDatabase());
  const outcomes = await Promise.all([applyMigrations(url), applyMigrations(url)]);
  expect(outcomes.map(({ applied }) => applied.length).sort()).toEqual([0, readMigrations().length]);
});

test("a migration that fails leaves nothing of itself, says why, and is tried again", async () => {
  await use(await emptyDatabase());
  addMigration(
    "29990101000000_broken",
    "CREATE TABLE half (a int);\nALTER TABLE claims ADD COLUMN low int;\n",
  );
  const failure = await applyMigrations(url, { directory }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(MigrationFailed);
  expect(failure).toMatchObject({
    migration: "29990101000000_broken",
    reason: 'column "low" of relation "claims" already exists',
  });
  expect(await exists("claims")).toBe(true);
  expect(await exists("half")).toBe(false);
  expect((await recorded()).at(-1)).toMatchObject({ finished: false, rolled_back: true });

  addMigration("29990101000000_broken", "CREATE TABLE half (a int);");
  expect(await applyMigrations(url, { directory })).toMatchObject({ applied: ["29990101000000_broken"] });
  expect(await exists("half")).toBe(true);
});

test("a syntax error is told with its line", async () => {
  await use((await migratedDatabase()).url);
  addMigration("29990101000000_typo", "CREATE TABLE half (a int);\n\nCREATE TABEL other (a int);");
  await expect(applyMigrations(url, { directory })).rejects.toMatchObject({
    reason: 'syntax error at or near "TABEL" (line 3)',
  });
});

test("a function's semicolons do not cut it", async () => {
  await use((await migratedDatabase()).url);
  addMigration(
    "29990101000000_function",
    "CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END $$;",
  );
  await applyMigrations(url, { directory });
  expect((await client.query("SELECT two()")).rows).toEqual([{ two: 2 }]);
});

test("what a killed start left unfinished is applied at the next one", async () => {
  await use((await migratedDatabase()).url);
  addMigration("29990101000000_later", "CREATE TABLE later (a int);");
  await client.query(
    "INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count) VALUES ('x', 'x', '29990101000000_later', now(), 0)",
  );
  expect(await applyMigrations(url, { directory })).toMatchObject({ applied: ["29990101000000_later"] });
  expect(await exists("later")).toBe(true);
});

test("an applied migration that was edited is refused, and a newer database's are named", async () => {
  await use((await migratedDatabase()).url);
  addMigration("29990101000000_newer", "CREATE TABLE newer (a int);");
  await applyMigrations(url, { directory });
  expect(await applyMigrations(url)).toEqual({ applied: [], unknown: ["29990101000000_newer"] });

  addMigration("29990101000000_newer", "CREATE TABLE newer (a bigint);");
  await expect(applyMigrations(url, { directory })).rejects.toBeInstanceOf(MigrationEdited);
});

test("every folder of migrations holds a migration", () => {
  const folders = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(readMigrations().map(({ name }) => name)).toEqual(folders.map(({ name }) => name).sort());
});
