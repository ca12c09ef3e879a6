import { closeDatabase, db } from "@/lib/db/client";
import { joinEmbedded } from "@/lib/db/embedded";
import { setDatabaseUrl } from "@/lib/db/env";
import { applyMigrations } from "@/lib/db/migrate";
import { temporaryHome } from "@/lib/db/temporary-home";
import { databaseSwitch } from "./database-switch";
import { messages } from "./messages";
import { serve } from "./web-server";

/** The demonstration data in a temporary folder. */
export interface FilledDatabase {
  url: string;
  close(): Promise<void>;
}

/** Everything that the browser tests need. */
export interface TestSite {
  /** For Playwright: MARSAD_SITE serves the demonstration data; MARSAD_SWITCHED_SITE does until MARSAD_SWITCH is turned off. */
  environment: Record<string, string>;
  close(): Promise<void>;
}

export const TEST_BUILD = "e2e/.next";

export async function fillTestDatabase(report: (detail: string) => void): Promise<FilledDatabase> {
  const { home, remove } = await temporaryHome();
  const close = closing(remove);
  try {
    const { url } = await joinEmbedded({ home, disposable: true });
    await applyMigrations(url);
    setDatabaseUrl(url);
    close.also(closeDatabase);
    const { loadAll } = await import("@/prisma/seed");
    await loadAll(db(), (...progress) => report(messages("en").loading(...progress)));
    return { url, close: close.all };
  } catch (error) {
    await close.all();
    throw error;
  }
}

export async function openTestSite(
  report: (detail: string) => void,
  filled: Promise<FilledDatabase> = fillTestDatabase(report),
): Promise<TestSite> {
  const database = await filled;
  const close = closing(database.close);
  try {
    const gate = await databaseSwitch(database.url);
    close.also(() => gate.close());
    const site = { folder: TEST_BUILD, host: "127.0.0.1" };
    const steady = await serve({ ...site, databaseUrl: database.url, firstPort: 3200 });
    close.also(() => steady.stop());
    const switched = await serve({ ...site, databaseUrl: gate.databaseUrl, firstPort: 3200, quiet: true });
    close.also(() => switched.stop());
    return {
      environment: {
        MARSAD_SITE: `http://127.0.0.1:${steady.port}`,
        MARSAD_SWITCHED_SITE: `http://127.0.0.1:${switched.port}`,
        MARSAD_SWITCH: gate.controlUrl,
      },
      close: close.all,
    };
  } catch (error) {
    await close.all();
    throw error;
  }
}

const opened: Array<() => Promise<void>> = [];

/** Told to end, the process closes what was opened last first: the servers of a site before their database. */
async function endOnSignal(): Promise<void> {
  try {
    for (const close of opened.reverse()) await close();
  } finally {
    process.exit(130);
  }
}

/** What was opened, closed in the other order: by `all`, or because the process is told to end. */
function closing(first: () => unknown) {
  const steps = [first];
  let closed: Promise<void> | undefined;
  const all = () => {
    closed ??= (async () => {
      for (const step of steps.reverse()) await step();
    })();
    return closed;
  };
  if (opened.push(all) === 1)
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void endOnSignal());
  return { also: (step: () => unknown) => steps.push(step), all };
}
