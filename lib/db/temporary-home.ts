import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stopEmbedded } from "./embedded";
import { outsideOf } from "./postgres-place";
import { isAlive } from "./process-identity";

const NAME = /^marsad-temporary-(\d+)-/;

export interface TemporaryHome {
  /** For an embedded server that is thrown away (joinEmbedded). */
  home: string;
  /** Stops the server, if there is one, and deletes the folder. */
  remove(): Promise<void>;
}

/** A folder for a database that lives as long as this process at most: what a killed process left is removed first. */
export async function temporaryHome(): Promise<TemporaryHome> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(NAME.exec(name)?.[1]);
    if (pid && !isAlive({ pid, started: null })) await remove(join(tmpdir(), name));
  }
  const home = mkdtempSync(join(tmpdir(), `marsad-temporary-${process.pid}-`));
  // Under root the postgres user must be able to pass through.
  chmodSync(home, 0o711);
  return { home, remove: () => remove(home) };
}

async function remove(home: string): Promise<void> {
  try {
    await stopEmbedded(home);
    rmSync(home, { recursive: true, force: true });
    rmSync(outsideOf(home), { recursive: true, force: true });
  } catch (error) {
    // Another user's leftovers are that user's to remove.
    if (
      (error as NodeJS.ErrnoException).code !== "EACCES" &&
      (error as NodeJS.ErrnoException).code !== "EPERM"
    )
      throw error;
  }
}
