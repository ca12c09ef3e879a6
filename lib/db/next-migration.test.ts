import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { readMigrations } from "./migrate";
import { diffSchema, migratedSchema, migrationFiles } from "./next-migration";
import { ROOT } from "./server";
import { emptyDatabase } from "./test-database";

const schema = readFileSync(join(ROOT, "prisma", "schema.prisma"), "utf8");
let url: string;
beforeAll(async () => {
  url = await emptyDatabase();
});

test("the schema has no change without a migration (npm run migration)", async () => {
  expect(await diffSchema(url, migratedSchema(), schema)).toBe("");
});

test("the first migration begins with Prisma's own SQL, word for word", async () => {
  const [first] = readMigrations();
  const own = await diffSchema(
    url,
    null,
    readFileSync(join(ROOT, "prisma", "migrations", first?.name ?? "", "schema.prisma"), "utf8"),
  );
  expect(own).toContain('CREATE TABLE "claims"');
  expect(first?.sql).toContain(own.trim());
});

test("a changed schema gives the SQL of the change alone", async () => {
  const changed = schema.replace("model Loaded {", "model Loaded {\n  rows Int?");
  expect((await diffSchema(url, schema, changed)).trim()).toBe(
    '-- AlterTable\nALTER TABLE "loaded" ADD COLUMN     "rows" INTEGER;',
  );
});

test("modules that are read anew, as after a change in development, ask the same engine", async () => {
  vi.resetModules();
  const anew = await import("./next-migration");
  expect(await anew.diffSchema(url, schema, schema)).toBe("");
});

test("a migration's folder sorts by the second at which it was made", () => {
  expect(migrationFiles("add_reviews", new Date("2026-11-23T18:05:09Z"), "SELECT 1;", "model …")).toEqual({
    "20261123180509_add_reviews/migration.sql": "SELECT 1;",
    "20261123180509_add_reviews/schema.prisma": "model …",
  });
});
