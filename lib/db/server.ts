import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { closeDatabase } from "./client";
import { DatabaseProblem } from "./database-problem";
import { type EmbeddedNotice, joinEmbedded } from "./embedded";
import { environment, setDatabaseUrl } from "./env";
import { applyMigrations } from "./migrate";
import { behind } from "./replicas";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const OLDEST_VERSION = 15;

/** So long a command that is told to stop waits for its queries, in milliseconds. */
const LONGEST_FAREWELL = 2000;

export type DatabaseNotice =
  | EmbeddedNotice
  | { is: "migrating"; names: string[] }
  /** The database has migrations that this code does not know. */
  | { is: "newer"; names: string[] }
  /** These replicas do not have yet what was written. */
  | { is: "behind"; addresses: string[] };

export interface Database {
  url: string;
  embedded: boolean;
  /** Closes this process's connections, and stops the embedded server if nobody else uses it. */
  release(): Promise<void>;
}

/**
 * Makes `db()` and `pool()` work for this process: the server of DATABASE_URL, else the embedded one, brought to the
 * newest migration. Throws DatabaseProblem, MigrationFailed, MigrationEdited or EnvironmentError.
 * Unless `handleSignals` is false, Ctrl-C releases before the process ends.
 */
export async function ensureDatabase({
  home = join(ROOT, ".data", "postgres"),
  onNotice = () => undefined,
  handleSignals = true,
  writes = false,
}: {
  home?: string;
  onNotice?: (notice: DatabaseNotice) => void;
  handleSignals?: boolean;
  /** To release waits until the replicas have what was written. */
  writes?: boolean;
} = {}): Promise<Database> {
  const own = environment().DATABASE_URL;
  if (own !== undefined) await checkServer(own);
  const embedded = own === undefined ? await joinEmbedded({ home, onNotice }) : null;
  const url = own ?? embedded?.url ?? "";

  const release = async (closed: () => Promise<void> = closeDatabase) => {
    const addresses = writes ? await behind(url, environment().DATABASE_REPLICA_URLS ?? []) : [];
    if (addresses.length > 0) onNotice({ is: "behind", addresses });
    await closed();
    await embedded?.release();
    setDatabaseUrl(own);
  };
  // A query that runs is not waited for when the command is told to stop.
  const hurried = () =>
    Promise.race([closeDatabase(), setTimeout(LONGEST_FAREWELL, undefined, { ref: false })]);
  if (handleSignals) {
    for (const [signal, status] of [
      ["SIGINT", 130],
      ["SIGTERM", 143],
    ] as const)
      process.once(signal, () => void release(hurried).finally(() => process.exit(status)));
  }
  try {
    const { unknown } = await applyMigrations(url, {
      onStart: (names) => onNotice({ is: "migrating", names }),
    });
    if (unknown.length > 0) onNotice({ is: "newer", names: unknown });
  } catch (error) {
    await release();
    throw error;
  }
  setDatabaseUrl(url);
  return { url, embedded: embedded !== null, release: () => release() };
}

/** That a server answers at this address, lets us in and is new enough. Throws DatabaseProblem. */
export async function checkServer(url: string): Promise<void> {
  const { host, pathname } = new URL(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>("SHOW server_version");
    const version = rows[0]?.server_version ?? "";
    if (Number.parseInt(version, 10) < OLDEST_VERSION)
      throw new DatabaseProblem({ is: "too_old", address: host, version });
  } catch (error) {
    if (error instanceof DatabaseProblem) throw error;
    const reason = reasonOf(error);
    const code = error instanceof pg.DatabaseError ? (error.code ?? "") : "";
    if (code === "3D000")
      throw new DatabaseProblem(
        { is: "no_such_database", address: host, name: pathname.slice(1) },
        { cause: error },
      );
    // Class 28: invalid authorization; 42501: no right to connect.
    const is = code.startsWith("28") || code === "42501" ? "login_refused" : "unreachable";
    throw new DatabaseProblem({ is, address: host, reason }, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Where a name has several addresses Node collects one error for each, and says nothing in the message. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
