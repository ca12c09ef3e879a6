import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

const PATIENCE = 30_000;

/**
 * Waits until every replica has all that the primary has now: whoever reads after a command that wrote reads what it wrote.
 * Gives the hosts of those that are not so far after half a minute, or cannot be reached.
 */
export async function behind(
  primary: string,
  replicas: readonly string[],
  patience = PATIENCE,
): Promise<string[]> {
  if (replicas.length === 0) return [];
  const place = await ask<{ place: string }>(primary, "SELECT pg_current_wal_lsn()::text AS place", []);
  const until = Date.now() + patience;
  const follows = async (replica: string): Promise<boolean> => {
    do {
      const there = await ask<{ there: boolean | null }>(
        replica,
        "SELECT NOT pg_is_in_recovery() OR pg_last_wal_replay_lsn() >= $1::pg_lsn AS there",
        [place?.place],
      ).catch(() => null);
      if (there === null) return false;
      if (there?.there) return true;
      await sleep(100);
    } while (Date.now() < until);
    return false;
  };
  const followed = await Promise.all(replicas.map(follows));
  return replicas.filter((_, at) => !followed[at]).map((url) => new URL(url).host);
}

async function ask<Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: unknown[],
): Promise<Row | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return (await client.query<Row>(text, values)).rows[0];
  } finally {
    await client.end().catch(() => undefined);
  }
}
