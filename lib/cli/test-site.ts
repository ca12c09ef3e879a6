import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, db } from "@/lib/db/client";
import { joinEmbedded } from "@/lib/db/embedded";
import { setDatabaseUrl } from "@/lib/db/env";
import { applyMigrations } from "@/lib/db/migrate";
import { outsideOf } from "@/lib/db/postgres-place";
import { databaseSwitch } from "./database-switch";
import { messages } from "./messages";
import { serve } from "./web-server";

/** Everything that the browser tests need, with a database of their own in a temporary folder. */
export interface TestSite {
  /** For Playwright: MARSAD_SITE serves the demonstration data; MARSAD_SWITCHED_SITE does until MARSAD_SWITCH is turned off. */
  environment: Record<string, string>;
  close(): Promise<void>;
}

export const TEST_BUILD = "e2e/.next";

export async function openTestSite(report: (detail: string) => void): Promise<TestSite> {
  const home = mkdtempSync(join(tmpdir(), "marsad-e2e-"));
  // For root: the postgres user must be able to pass through.
  chmodSync(home, 0o711);
  const closing: Array<() => unknown> = [
    () => {
      rmSync(home, { recursive: true, force: true });
      rmSync(outsideOf(home), { recursive: true, force: true });
    },
  ];
  const close = async () => {
    for (const each of closing.splice(0).reverse()) await each();
  };
  try {
    const database = await joinEmbedded({ home, disposable: true });
    closing.push(() => database.release());
    await applyMigrations(database.url);
    setDatabaseUrl(database.url);
    closing.push(() => closeDatabase());
    const { loadAll } = await import("@/prisma/seed");
    await loadAll(db(), (...progress) => report(messages("en").loading(...progress)));

    const gate = await databaseSwitch(database.url);
    closing.push(() => gate.close());
    const site = { folder: TEST_BUILD, host: "127.0.0.1" };
    const steady = await serve({ ...site, databaseUrl: database.url, firstPort: 3200 });
    closing.push(() => steady.stop());
    const switched = await serve({ ...site, databaseUrl: gate.databaseUrl, firstPort: 3200, quiet: true });
    closing.push(() => switched.stop());
    return {
      environment: {
        MARSAD_SITE: `http://127.0.0.1:${steady.port}`,
        MARSAD_SWITCHED_SITE: `http://127.0.0.1:${switched.port}`,
        MARSAD_SWITCH: gate.controlUrl,
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
