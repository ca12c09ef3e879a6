import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { db } from "@/lib/db/client";
import { joinEmbedded } from "@/lib/db/embedded";
import { environment } from "@/lib/db/env";
import { runningServer } from "@/lib/db/running";
import { type Database, ensureDatabase, ROOT } from "@/lib/db/server";
import { build, isBuilt } from "./build";
import { announce, occupy, vacate } from "./checkout";
import { messages, noticeSentence } from "./messages";
import { say, step } from "./progress.mjs";
import { serve, type WebServer } from "./web-server";

const OCCUPANT = join(ROOT, ".data", "marsad.json");
const HOME = join(ROOT, ".data", "postgres");
const BUILD = ".next";

/** What a signal ends with while Marsad is still starting; once it serves, being stopped is success. */
const STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * `npm start`: database, migrations, demonstration data, build, web server; then waits to be stopped. A second start in the
 * same checkout says where the first one serves, and succeeds: what was asked for is the case.
 */
export async function main(): Promise<number> {
  const words = messages();
  const { PORT = 3000, HOST = "127.0.0.1", INIT_CWD } = environment();

  const other = await occupy(OCCUPANT);
  if (other) {
    say(other.url === null ? words.startsAlready(other.pid) : words.runsAlready(other.url, other.pid));
    return 0;
  }

  const stopped = new AbortController();
  let status = 0;
  let serving = false;
  const stop = (signal: keyof typeof STATUS) => {
    if (stopped.signal.aborted) return;
    status = serving && signal !== "SIGHUP" ? 0 : STATUS[signal];
    stopped.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(signal));
  if (INIT_CWD !== undefined) void orphaned(stopped.signal).then(() => stop("SIGTERM"));

  let database: Database | undefined;
  let server: WebServer | undefined;
  try {
    const halt = untilAborted(stopped.signal);
    /** A step that is stopped is waited for: the next one must not begin, but this one must not be torn apart. */
    const run = async <T>(
      label: string,
      work: (report: (detail: string) => void) => Promise<T>,
    ): Promise<T | undefined> => {
      if (stopped.signal.aborted) return undefined;
      try {
        return await step(label, work);
      } catch (error) {
        // Ctrl-C also reaches the programs that the step runs: they fail because they were told to.
        if (stopped.signal.aborted) return undefined;
        throw error;
      }
    };

    database = await run(words.steps.database, () =>
      ensureDatabase({ home: HOME, handleSignals: false, onNotice: (notice) => say(noticeSentence(notice)) }),
    );
    await run(words.steps.data, async (report) => {
      const { loadAll } = await import("@/prisma/seed");
      await Promise.race([loadAll(db(), (...progress) => report(words.loading(...progress))), halt]);
    });
    if (!stopped.signal.aborted && !isBuilt(BUILD))
      await run(words.steps.build, () => build(BUILD, stopped.signal));
    server = await run(words.steps.server, () =>
      serve({ folder: BUILD, databaseUrl: database?.url ?? "", host: HOST, firstPort: PORT }),
    );
    if (server && !stopped.signal.aborted) {
      const address = `http://${HOST === "127.0.0.1" ? "localhost" : HOST}:${server.port}`;
      announce(OCCUPANT, address, server.port);
      if (server.port !== PORT) say(words.portTaken(PORT, server.port));
      say(words.running(address));
      serving = true;
      if (database?.embedded) void keepDatabase(stopped.signal);
      await Promise.race([halt, server.ended]);
      if (!stopped.signal.aborted) {
        status = 1;
        say(words.starts.server_ended({ is: "server_ended", said: "" }));
      }
    }
    return status;
  } finally {
    const told = stopped.signal.aborted;
    if (told) say(words.stopping);
    stopped.abort();
    await server?.stop();
    await database?.release();
    vacate(OCCUPANT);
    if (told) say(words.stopped);
  }
}

/** npm does not pass a kill of its own on: whoever stops npm has stopped Marsad. */
async function orphaned(signal: AbortSignal): Promise<void> {
  const parent = process.ppid;
  while (!signal.aborted && process.ppid === parent)
    await sleep(1000, undefined, { signal, ref: false }).catch(() => undefined);
}

/** An embedded server that ends by itself (out of memory, killed) is started again, at the address that the pages know. */
async function keepDatabase(signal: AbortSignal): Promise<void> {
  let { port } = runningServer(HOME) ?? { port: 0 };
  while (!signal.aborted) {
    await sleep(2000, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    const running = runningServer(HOME);
    if (running) {
      port = running.port;
      continue;
    }
    try {
      await joinEmbedded({ home: HOME, port });
      say(messages().databaseRestarted);
    } catch {
      // The pages say that the database is down; the next round tries again.
    }
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
