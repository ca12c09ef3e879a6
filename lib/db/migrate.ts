import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { openSchemaEngine } from "./schema-engine";

export const MIGRATIONS = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

export interface Migration {
  name: string;
  sql: string;
}

export interface MigrationOutcome {
  /** Names of the migrations that this call applied, oldest first. */
  applied: string[];
  /** Names that the database has and this code has not: the database was written by a newer Marsad. */
  unknown: string[];
}

/** PostgreSQL refused a migration. Nothing of it stayed; the next start tries it again. */
export class MigrationFailed extends Error {
  override readonly name = "MigrationFailed";
  constructor(
    readonly migration: string,
    readonly reason: string,
  ) {
    super(`The migration ${migration} failed: ${reason}`);
  }
}

/** A migration that this database has already had was edited since. */
export class MigrationEdited extends Error {
  override readonly name = "MigrationEdited";
  constructor(readonly migration: string) {
    super(`The migration ${migration} was edited after it was applied`);
  }
}

interface Recorded {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
  rolled_back_at: Date | null;
}

/** Any fixed number does, as long as nothing else in this database takes it. */
const LOCK = 5_618_713_027;

export function readMigrations(directory = MIGRATIONS): Migration[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(directory, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(directory, name, "migration.sql"), "utf8") }));
}

const checksum = (sql: string) => createHash("sha256").update(sql).digest("hex");

/**
 * Brings a database to the newest migration and records it in `_prisma_migrations`, as `prisma migrate deploy` does.
 * Each migration is one transaction. Throws MigrationFailed, MigrationEdited, or what the connection throws.
 */
export async function applyMigrations(
  url: string,
  { directory = MIGRATIONS, onStart }: { directory?: string; onStart?: (names: string[]) => void } = {},
): Promise<MigrationOutcome> {
  const migrations = readMigrations(directory);
  const [turn, client] = [1, 2].map(
    () => new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 }),
  ) as [pg.Client, pg.Client];
  await turn.connect();
  try {
    // Two machines may start on one database at the same moment. A transaction keeps the lock, and a connection of its own:
    // behind PgBouncer another transaction may be another session.
    await turn.query("BEGIN");
    await turn.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
    await client.connect();
    const recorded = await readRecorded(client);
    for (const { name, sql } of migrations) {
      if (
        recorded.some(
          (row) => row.migration_name === name && row.finished_at && row.checksum !== checksum(sql),
        )
      )
        throw new MigrationEdited(name);
    }
    const finished = new Set(recorded.filter((row) => row.finished_at).map((row) => row.migration_name));
    const pending = migrations.filter(({ name }) => !finished.has(name));
    const known = new Set(migrations.map(({ name }) => name));
    const unknown = [...finished].filter((name) => !known.has(name)).sort();
    if (pending.length === 0) return { applied: [], unknown };

    onStart?.(pending.map(({ name }) => name));
    // A migration is one transaction that also marks itself finished (schema-engine.ts): what is not finished is not there.
    await rollBackUnfinished(client, recorded);
    const engine = await openSchemaEngine(url, migrations);
    try {
      const { appliedMigrationNames } = await engine.apply(directory);
      return { applied: appliedMigrationNames, unknown };
    } catch (error) {
      await rollBackUnfinished(client, await readRecorded(client));
      throw engine.failure ? new MigrationFailed(engine.failure.migration, engine.failure.reason) : error;
    } finally {
      await engine.close();
    }
  } finally {
    await client.end().catch(() => undefined);
    await turn.end();
  }
}

async function readRecorded(client: pg.Client): Promise<Recorded[]> {
  const { rows } = await client.query<{ there: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there",
  );
  if (!rows[0]?.there) return [];
  const recorded = await client.query<Recorded>(
    "SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
  );
  return recorded.rows;
}

async function rollBackUnfinished(client: pg.Client, recorded: Recorded[]): Promise<void> {
  if (recorded.some((row) => !row.finished_at))
    await client.query(
      "UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL",
    );
}
