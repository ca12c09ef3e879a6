import { spawn } from "node:child_process";
import { join } from "node:path";
import { closeDatabase, db } from "@/lib/db/client";
import { environment } from "@/lib/db/env";
import { ensureDatabase, ROOT } from "@/lib/db/server";
import { hostnameFor, NEXT, nextEnvironment } from "./build";
import { messages, noticeSentence } from "./messages";
import { say, step } from "./progress.mjs";

/** `npm run dev`: database and demonstration data as `npm start` has them, and pages that change as their files do. */
export async function main(): Promise<number> {
  const words = messages();
  const { PORT = 3000, HOST = "127.0.0.1" } = environment();
  const database = await step(words.steps.database, () =>
    ensureDatabase({
      home: join(ROOT, ".data", "postgres"),
      handleSignals: false,
      onNotice: (notice) => say(noticeSentence(notice)),
    }),
  );
  try {
    await step(words.steps.data, async (report) => {
      const { loadAll } = await import("@/prisma/seed");
      await loadAll(db(), (...progress) => report(words.loading(...progress)));
    });
    await closeDatabase();
    return await develop(database.url, HOST, PORT);
  } finally {
    await database.release();
  }
}

/** Runs until it is stopped; the signals that stop it are passed on. */
function develop(databaseUrl: string, host: string, port: number): Promise<number> {
  return new Promise((resolve) => {
    const where = ["--port", String(port), "--hostname", hostnameFor(host)];
    const child = spawn(process.execPath, [NEXT, "dev", ...where], {
      cwd: ROOT,
      env: nextEnvironment(".next", { NODE_ENV: "development", DATABASE_URL: databaseUrl }),
      stdio: ["ignore", "inherit", "inherit"],
    });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => child.kill(signal));
    child.on("exit", (status) => resolve(status ?? 0));
  });
}
