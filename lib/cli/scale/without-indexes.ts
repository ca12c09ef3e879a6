import type pg from "pg";

const TABLES = ["claims", "articles", "extractions"];

/**
 * Runs work without the indexes and foreign keys of the tables that it fills, and makes them again: the server then builds
 * each in one pass and checks each key over all rows. Primary keys, CHECKs and triggers stand throughout.
 */
export async function withoutIndexes<Result>(
  client: pg.ClientBase,
  work: () => Promise<Result>,
): Promise<{ result: Result; seconds: number }> {
  const keys = await definitions(
    client,
    `SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition
       FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY($1::regclass[])`,
  );
  const indexes = await definitions(
    client,
    `SELECT indrelid::regclass::text AS "table", indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
       FROM pg_index WHERE indrelid = ANY($1::regclass[])
        AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u'))`,
  );
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  const result = await work();
  const start = performance.now();
  for (const { definition } of indexes) await client.query(definition);
  for (const { table, name, definition } of keys)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT "${name}" ${definition}`);
  return { result, seconds: (performance.now() - start) / 1000 };
}

interface Definition {
  table: string;
  name: string;
  definition: string;
}

async function definitions(client: pg.ClientBase, sql: string): Promise<Definition[]> {
  return (await client.query<Definition>(sql, [TABLES])).rows;
}
