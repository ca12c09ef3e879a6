import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { ROOT } from "@/lib/db/server";
import { hostnameFor, nextEnvironment } from "./build";
import { StartProblem } from "./start-problem";

export interface WebServer {
  port: number;
  /** Resolves when the process is gone, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

const PORTS_TO_TRY = 100;
const SERVER = fileURLToPath(new URL("./serve-pages.mjs", import.meta.url));

/** Even if this process is killed the server must not stay behind: it ends when the channel between them closes. */
const END_WITH_PARENT = `data:text/javascript,${encodeURIComponent('process.on("disconnect", () => process.exit(0))')}`;

interface Served {
  folder: string;
  databaseUrl: string;
  /** Servers that follow it, as DATABASE_REPLICA_URLS has them. */
  replicaUrls?: string;
  host: string;
  firstPort: number;
  /** Keeps what the server says about errors from the terminal. */
  quiet?: boolean;
}

/**
 * Serves the build in `folder` on the first free port from `firstPort` on, for `host` alone. Resolves once it answers.
 * Throws StartProblem.
 */
export async function serve(options: Served): Promise<WebServer> {
  const last = Math.min(options.firstPort + PORTS_TO_TRY - 1, 65535);
  for (let port = options.firstPort; port <= last; port++) {
    if (!(await isFree(port, options.host))) continue;
    const server = launch(options, port);
    if (await answers(server, options.host, port)) {
      // What it said while it started matters only if it did not.
      if (!options.quiet) server.child.stderr?.pipe(process.stderr, { end: false });
      return { port, ended: server.ended, stop: () => stop(server) };
    }
    if (!/EADDRINUSE/.test(server.said()))
      throw new StartProblem({ is: "server_ended", said: server.said() });
  }
  throw new StartProblem({ is: "no_port", first: options.firstPort, last });
}

interface Launched {
  child: ChildProcess;
  ended: Promise<void>;
  /** The end of what it wrote to standard error. */
  said: () => string;
}

function launch(
  { folder, databaseUrl, replicaUrls, host }: Pick<Served, "folder" | "databaseUrl" | "replicaUrls" | "host">,
  port: number,
): Launched {
  const child = spawn(
    process.execPath,
    ["--import", END_WITH_PARENT, SERVER, "--port", String(port), "--hostname", hostnameFor(host)],
    {
      cwd: ROOT,
      env: nextEnvironment(folder, {
        DATABASE_URL: databaseUrl,
        ...(replicaUrls !== undefined && { DATABASE_REPLICA_URLS: replicaUrls }),
      }),
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    },
  );
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    said = (said + chunk).slice(-2000);
  });
  return {
    child,
    ended: new Promise((resolve) => child.once("exit", () => resolve())),
    said: () => said.trim(),
  };
}

/** Waits until it answers; false if it ended instead. */
async function answers({ child }: Launched, host: string, port: number): Promise<boolean> {
  const address = `http://${host.includes(":") ? `[${host}]` : host}:${port}/`;
  while (child.exitCode === null && child.signalCode === null) {
    try {
      await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(10_000) });
      return true;
    } catch {
      await sleep(50);
    }
  }
  return false;
}

async function stop({ child, ended }: Launched): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  // A reader who keeps a download open must not keep the database open.
  const patience = setTimeout(() => child.kill("SIGKILL"), 5000);
  await ended;
  clearTimeout(patience);
}

/** Asks both families: a browser that reads "localhost" may ask the other one first, and meet somebody else. */
export async function isFree(port: number, host: string): Promise<boolean> {
  const hosts = host === "127.0.0.1" ? ["127.0.0.1", "::1"] : [host];
  const taken = await Promise.all(hosts.map((each) => isTaken(port, each)));
  return !taken.includes(true);
}

function isTaken(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      // Anything else (no IPv6 here, a port for root alone) is not "taken by somebody".
      .once("error", (error: NodeJS.ErrnoException) =>
        resolve(error.code === "EADDRINUSE" || error.code === "EACCES"),
      )
      .once("listening", () => probe.close(() => resolve(false)));
    probe.listen(port, host);
  });
}
