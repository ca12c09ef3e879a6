import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as wasm from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import type { Migration } from "./migrate";

export interface SchemaEngine {
  /** The migration that PostgreSQL refused, and its words; null while none was. */
  readonly failure: { migration: string; reason: string } | null;
  apply(directory: string): Promise<{ appliedMigrationNames: string[] }>;
  /** The SQL that leads from one schema's text (null: an empty database) to another's; empty if they agree. */
  diff(from: string | null, to: string): Promise<string>;
  close(): Promise<void>;
}

const filters = { externalTables: [], externalEnums: [] };

/** Prisma's own schema engine, which npm ships as WebAssembly. It wants a connection for every question, even a diff. */
export async function openSchemaEngine(url: string, migrations: readonly Migration[]): Promise<SchemaEngine> {
  await loadWasm();
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 5000 });
  const names = new Map(migrations.map(({ name, sql }) => [sql, name]));
  let failure: SchemaEngine["failure"] = null;

  const factory = new PrismaPg(pool);
  const connect = async () => {
    const adapter = await factory.connect();
    // The adapter's own executeScript cuts at every semicolon, also inside a function's body, and commits in between.
    adapter.executeScript = async (script) => {
      const migration = names.get(script);
      try {
        // One simple query is one transaction: the script and the mark that it is finished stand or fall together.
        await pool.query(migration === undefined ? script : `${script}\n;${markFinished(migration)}`);
      } catch (error) {
        if (migration !== undefined) failure = { migration, reason: postgresReason(error, script) };
        throw error;
      }
    };
    return adapter;
  };
  const whole: SqlMigrationAwareDriverAdapterFactory = {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect,
    connectToShadowDb: connect,
  };
  const engine = await wasm.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(whole),
  );

  return {
    get failure() {
      return failure;
    },
    apply: (directory) =>
      engine.applyMigrations({
        migrationsList: {
          baseDir: directory,
          lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
          shadowDbInitScript: "",
          migrationDirectories: migrations.map(({ name, sql }) => ({
            path: name,
            migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
          })),
        },
        filters,
      }),
    diff: async (from, to) => {
      const datamodel = (content: string) => ({
        tag: "schemaDatamodel" as const,
        files: [{ path: "schema.prisma", content }],
      });
      const { stdout } = await engine.diff({
        from: from === null ? { tag: "empty" } : datamodel(from),
        to: datamodel(to),
        script: true,
        exitCode: null,
        filters,
      });
      return stdout ?? "";
    },
    close: async () => {
      engine.free();
      await pool.end();
    },
  };
}

/** The package's module holds one instance a process: a second would read what the first left in its views of memory. */
const kept = globalThis as typeof globalThis & { marsadSchemaEngine?: Promise<void> };

/** The package imports its .wasm as an ES module, which Node 20 cannot do: instantiate it by hand, once. */
function loadWasm(): Promise<void> {
  kept.marsadSchemaEngine ??= (async () => {
    const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
    const bytes = readFileSync(join(dirname(entry), "schema_engine_bg.wasm"));
    const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...wasm } });
    const exports = instance.exports;
    wasm.__wbg_set_wasm(exports);
    (exports.__wbindgen_start as () => void)();
  })();
  return kept.marsadSchemaEngine;
}

const markFinished = (migration: string) =>
  `UPDATE "_prisma_migrations" SET "finished_at" = now() WHERE "migration_name" = '${migration.replaceAll("'", "''")}' AND "rolled_back_at" IS NULL`;

/** PostgreSQL's own words, with the line of the migration they are about. */
function postgresReason(error: unknown, script: string): string {
  if (!(error instanceof Error)) return String(error);
  const position = error instanceof pg.DatabaseError ? Number(error.position) : Number.NaN;
  const line = position > 0 ? ` (line ${script.slice(0, position).split("\n").length})` : "";
  const detail = error instanceof pg.DatabaseError && error.detail ? `: ${error.detail}` : "";
  return `${error.message}${detail}${line}`;
}
