import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyMigrations, MIGRATIONS, readMigrations } from "./migrate";
import { openSchemaEngine } from "./schema-engine";

/** Each migration keeps the schema that it leads to: the engine can compare two schemas, but not read a database's here. */
const SNAPSHOT = "schema.prisma";

/** The schema's text after the last migration; null before the first. */
export function migratedSchema(directory = MIGRATIONS): string | null {
  const last = readMigrations(directory).at(-1);
  return last ? readFileSync(join(directory, last.name, SNAPSHOT), "utf8") : null;
}

/** The SQL from the last migration to this schema; empty if there is nothing to do. `url` is any database: it is only asked. */
export async function diffSchema(url: string, from: string | null, to: string): Promise<string> {
  const engine = await openSchemaEngine(url, []);
  try {
    const sql = await engine.diff(from, to);
    return sql.includes("-- This is an empty migration.") ? "" : sql;
  } finally {
    await engine.close();
  }
}

/** The files of a new migration, by their path below the folder of migrations. */
export function migrationFiles(name: string, now: Date, sql: string, schema: string): Record<string, string> {
  const stamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = `${stamp}_${name}`;
  return { [join(folder, "migration.sql")]: sql, [join(folder, SNAPSHOT)]: schema };
}

/** Applies every migration to an empty database, to see that they run. Throws MigrationFailed. */
export async function rehearse(url: string, directory = MIGRATIONS): Promise<void> {
  await applyMigrations(url, { directory });
}
