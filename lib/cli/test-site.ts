import { closeDatabase, db } from "@/lib/db/client";
import { joinEmbedded } from "@/lib/db/embedded";
import { setDatabaseUrl } from "@/lib/db/env";
import { applyMigrations } from "@/lib/db/migrate";
import { temporaryHome } from "@/lib/db/temporary-home";
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
  const { home, remove } = await temporaryHome();
  const closing: Array<() => unknown> = [remove];
  const close = async () => {
    for (const each of closing.splice(0).reverse()) await each();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void close().finally(() => process.exit(130)));
  try {
    const database = await joinEmbedded({ home, disposable: true });
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
