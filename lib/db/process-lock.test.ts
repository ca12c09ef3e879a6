import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { identify, isAlive } from "./process-identity";
import { withProcessLock } from "./process-lock";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marsad-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("one at a time, and nothing is left behind", async () => {
  const file = join(folder, "lock");
  let inside = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 5 }, () =>
      withProcessLock(file, async () => {
        most = Math.max(most, ++inside);
        await sleep(5);
        inside--;
      }),
    ),
  );
  expect(most).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

test("work that fails gives the lock back", async () => {
  const file = join(folder, "lock");
  await expect(withProcessLock(file, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await withProcessLock(file, async () => "free")).toBe("free");
});

test.each([
  ["a process that is gone", JSON.stringify({ pid: 2 ** 22 + 1, started: "1" })],
  ["an earlier process of the same number", JSON.stringify({ pid: process.pid, started: "1" })],
  ["nobody", ""],
])("the lock of %s does not block", async (_, content) => {
  const file = join(folder, "lock");
  writeFileSync(file, content);
  expect(await withProcessLock(file, async () => "free")).toBe("free");
});

test("a process is told from a later one with its number", () => {
  expect(isAlive(identify())).toBe(true);
  expect(isAlive({ pid: 2 ** 22 + 1, started: null })).toBe(false);
  expect(isAlive({ pid: process.pid, started: null })).toBe(true);
  expect(isAlive({ ...identify(), started: "1" })).toBe(process.platform !== "linux");
});
