import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { asProblem, DatabaseProblem } from "./database-problem";
import { initialiseCluster } from "./embedded-cluster";
import { findPostmaster, waitUntilReady } from "./embedded-postmaster";
import { embeddedSettings } from "./embedded-settings";
import { childEnvironment } from "./env";
import { choosePlace, type PostgresPlace } from "./postgres-place";
import { identify, isAlive, type ProcessIdentity } from "./process-identity";
import { withProcessLock } from "./process-lock";
import { type RunningServer, runningServer } from "./running";

export const EMBEDDED_VERSION = "18";
const USER = "marsad";
const DATABASE = "marsad";

export type EmbeddedNotice =
  | { is: "initialising" }
  | { is: "recovered" }
  /** The postgres user cannot enter the checkout: the cluster lies elsewhere. */
  | { is: "outside"; path: string };

export interface EmbeddedOptions {
  /** The folder of the cluster and of what belongs to it: `.data/postgres`, or a test's own. */
  home: string;
  onNotice?: (notice: EmbeddedNotice) => void;
  /** A test's cluster is thrown away: it need not survive a power cut. */
  disposable?: boolean;
  /** The port to take if it is free. */
  port?: number;
}

export interface EmbeddedServer {
  /** The address of its database `marsad`, password included. */
  url: string;
  port: number;
  pid: number;
  /** Stops the server, unless another process uses it too. */
  release(): Promise<void>;
}

/**
 * Uses the embedded PostgreSQL of `home`, which it starts if nobody has: several commands share one server, and the last
 * to release it stops it. Throws DatabaseProblem.
 */
export async function joinEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const home = resolve(options.home);
  const onNotice = options.onNotice ?? (() => undefined);
  try {
    const place = choosePlace(home, (path) => onNotice({ is: "outside", path }));
    return await withProcessLock(join(home, "lock"), async () => {
      const server =
        runningServer(home) ?? (await takeOver(home, place, onNotice)) ?? (await start(home, place, options));
      writeFileSync(join(home, "server.json"), JSON.stringify(server), { mode: 0o600 });
      const user = join(home, "users", `${process.pid}.json`);
      mkdirSync(join(home, "users"), { recursive: true });
      writeFileSync(user, JSON.stringify(identify()));
      return {
        url: server.url,
        port: server.port,
        pid: server.pid,
        release: () => release(home, user),
      };
    });
  } catch (error) {
    throw asProblem(error, home);
  }
}

/** A server that outlived its starter (kill -9) is used, not started twice. Null if there is none. */
async function takeOver(
  home: string,
  { directory }: PostgresPlace,
  onNotice: (notice: EmbeddedNotice) => void,
): Promise<RunningServer | null> {
  const data = join(directory, "data");
  const found = await findPostmaster(data, (port) => urlOf(home, port, "postgres"));
  if (!found) return null;
  if (found.stale) {
    rmSync(join(data, "postmaster.pid"), { force: true });
    onNotice({ is: "recovered" });
    return null;
  }
  return { ...identify(found.pid), port: found.port, url: urlOf(home, found.port, DATABASE) };
}

async function start(home: string, place: PostgresPlace, options: EmbeddedOptions): Promise<RunningServer> {
  const data = join(place.directory, "data");
  if (!existsSync(join(data, "PG_VERSION"))) {
    options.onNotice?.({ is: "initialising" });
    writeFileSync(join(home, "password"), randomBytes(24).toString("base64url"), { mode: 0o600 });
    await initialiseCluster(place, {
      user: USER,
      password: password(home),
      disposable: options.disposable ?? false,
    });
  }
  const version = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  if (version !== EMBEDDED_VERSION) throw new DatabaseProblem({ is: "other_version", path: data, version });

  const log = join(home, "log");
  if (existsSync(log) && statSync(log).size > 5_000_000) renameSync(log, `${log}.old`);
  // Another program may take the free port between our look and the server's.
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(attempt === 1 ? options.port : undefined);
    const logged = existsSync(log) ? statSync(log).size : 0;
    const pid = launch(place, data, port, log, options.disposable ?? false);
    const outcome = await waitUntilReady(identify(pid), urlOf(home, port, "postgres"), DATABASE);
    if (outcome === "ready") return { ...identify(pid), port, url: urlOf(home, port, DATABASE) };
    const said = readFileSync(log, "utf8").slice(logged);
    if (/Address already in use/.test(said) && attempt < 5) continue;
    // The children of a killed server take a moment to notice and to let go of its shared memory.
    if (/shared memory block/.test(said) && attempt < 5) {
      await sleep(1000);
      continue;
    }
    if (/No space left on device/.test(said)) throw new DatabaseProblem({ is: "no_space", path: data });
    if (/Permission denied/.test(said)) throw new DatabaseProblem({ is: "no_permission", path: data });
    const reason = /(?:FATAL|PANIC): +(.*)/.exec(said)?.[1] ?? said.trim().split("\n").at(-1) ?? "";
    throw new DatabaseProblem({ is: "would_not_start", reason, log });
  }
}

function launch(place: PostgresPlace, data: string, port: number, log: string, disposable: boolean): number {
  const settings = embeddedSettings({ port, disposable }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const output = openSync(log, "a", 0o600);
  try {
    // A group of its own: Ctrl-C reaches the starter alone, which stops the web server first.
    const child = spawn(join(place.native, "bin", "postgres"), ["-D", data, ...settings], {
      ...place.account,
      cwd: place.directory,
      detached: true,
      stdio: ["ignore", output, output],
      env: childEnvironment({ LC_ALL: "C", TZ: "UTC" }),
    });
    child.unref();
    // A missing or forbidden program is told by an event; that nobody answers is noticed either way.
    child.on("error", () => undefined);
    return child.pid ?? 0;
  } finally {
    closeSync(output);
  }
}

async function release(home: string, user: string): Promise<void> {
  await withProcessLock(join(home, "lock"), async () => {
    rmSync(user, { force: true });
    for (const name of readdirSync(join(home, "users"))) {
      const other = join(home, "users", name);
      if (isAlive(JSON.parse(readFileSync(other, "utf8")) as ProcessIdentity)) return;
      rmSync(other, { force: true });
    }
    await stopEmbedded(home);
    rmSync(join(home, "server.json"), { force: true });
  });
}

/** Stops the server of `home`, whoever uses it. */
export async function stopEmbedded(home: string): Promise<void> {
  const server = runningServer(home);
  if (server) await stop(server);
}

async function stop(server: RunningServer): Promise<void> {
  // SIGINT: end sessions, write everything, stop. SIGQUIT, if that takes too long: stop, and replay the log at the next start.
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    if (!isAlive(server)) return;
    process.kill(server.pid, signal);
    for (let waited = 0; waited < 20_000 && isAlive(server); waited += 20) await sleep(20);
  }
}

function password(home: string): string {
  const file = join(home, "password");
  if (!existsSync(file)) throw new DatabaseProblem({ is: "password_lost", path: file });
  return readFileSync(file, "utf8").trim();
}

const urlOf = (home: string, port: number, database: string) =>
  `postgresql://${USER}:${password(home)}@127.0.0.1:${port}/${database}`;

function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", (error) => (wanted ? resolve(freePort()) : reject(error)));
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
