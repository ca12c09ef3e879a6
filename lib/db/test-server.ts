import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { stopEmbedded } from "./embedded";
import { outsideOf } from "./postgres-place";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of the PostgreSQL that the test files of this run share; the first one that needs it starts it. */
    testHome: string;
  }
}

const PREFIX = "marsad-test-";

/** Vitest's global set-up: names the folder, and takes it away when all files are through. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep();
  const home = join(tmpdir(), `${PREFIX}${process.pid}`);
  mkdirSync(home, { recursive: true, mode: 0o711 });
  project.provide("testHome", home);
  return () => remove(home);
}

/** What a run that was killed left behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : Number.NaN;
    if (pid > 0 && !existsSync(`/proc/${pid}`) && existsSync("/proc/self"))
      await remove(join(tmpdir(), name));
  }
}

async function remove(home: string): Promise<void> {
  await stopEmbedded(home);
  rmSync(home, { recursive: true, force: true });
  rmSync(outsideOf(home), { recursive: true, force: true });
}
