import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { identify, isAlive, type ProcessIdentity } from "./process-identity";

/** Runs `work` while no other process runs its own under the same file. A holder that died does not block. */
export async function withProcessLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const own = `${file}.${process.pid}.${randomUUID()}`;
  // A lock file must never be seen half-written: link() makes it whole or not at all.
  writeFileSync(own, JSON.stringify(identify()));
  try {
    while (!takeLock(own, file)) await sleep(50);
  } finally {
    rmSync(own, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function takeLock(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  if (readHolder(file) !== "dead") return false;
  // Moved aside before it is judged again: another process may have replaced the dead one's lock just now.
  const aside = `${own}.stale`;
  try {
    renameSync(file, aside);
    if (readHolder(aside) === "alive") linkSync(aside, file);
  } catch {
    // Somebody else moved it first.
  }
  rmSync(aside, { force: true });
  return false;
}

function readHolder(file: string): "alive" | "dead" | "gone" {
  try {
    const holder: ProcessIdentity = JSON.parse(readFileSync(file, "utf8"));
    return isAlive(holder) ? "alive" : "dead";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? "gone" : "dead";
  }
}
