import type { TestProject } from "vitest/node";
import { temporaryHome } from "./temporary-home";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of the PostgreSQL that the test files of this run share; the first one that needs it starts it. */
    testHome: string;
  }
}

/** Vitest's global set-up: names the folder, and takes it away when all files are through. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { home, remove } = await temporaryHome();
  project.provide("testHome", home);
  return remove;
}
