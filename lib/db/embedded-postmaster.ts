import { existsSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { DatabaseProblem } from "./database-problem";
import { identify, isAlive, type ProcessIdentity } from "./process-identity";

type Answer = "ours" | "not_yet" | "nobody" | "somebody_else";

/**
 * Reads the cluster's `postmaster.pid`: a server that answers as ours, or a file that a killed one left behind (stale: its
 * process is gone, or its number is another program's now). Null without the file.
 */
export async function findPostmaster(
  data: string,
  urlAt: (port: number) => string,
): Promise<{ pid: number; port: number; stale: boolean } | null> {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return null;
  for (let waited = 0; ; waited += 100) {
    const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    if (!pid || !isAlive(identify(pid)) || !mayServe(pid, data)) return { pid, port, stale: true };
    const answer = port ? await ask(urlAt(port), data) : "not_yet";
    if (answer === "ours") return { pid, port, stale: false };
    if (answer === "somebody_else" && !servesForSure(pid, data)) return { pid, port, stale: true };
    // It is starting, replaying its log, or stopping: all of that ends.
    if (waited > 30_000) throw new DatabaseProblem({ is: "no_answer", pid, path: data });
    await sleep(100);
  }
}

/** Waits for a server that was just started, and makes its database. */
export async function waitUntilReady(
  server: ProcessIdentity,
  url: string,
  database: string,
): Promise<"ready" | "ended"> {
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on("error", () => undefined);
    try {
      await client.connect();
      const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [database]);
      if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`);
      return "ready";
    } catch (error) {
      if (server.pid === 0 || !isAlive(server)) return "ended";
      if (error instanceof pg.DatabaseError && error.code !== STARTING) throw error;
      await sleep(30);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/** "the database system is starting up", or stopping, or in recovery. */
const STARTING = "57P03";

async function ask(url: string, data: string): Promise<Answer> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
    return realpathSync(rows[0]?.data_directory ?? "") === realpathSync(data) ? "ours" : "somebody_else";
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) return "nobody";
    return error.code === STARTING ? "not_yet" : "somebody_else";
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The postmaster works in its data folder. Where that cannot be read, true: it may. */
function mayServe(pid: number, data: string): boolean {
  const folder = workingFolder(pid);
  return folder === null || folder === realpathSync(data);
}

function servesForSure(pid: number, data: string): boolean {
  return workingFolder(pid) === realpathSync(data);
}

function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
