import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { identify } from "@/lib/db/process-identity";
import { announce, occupy, vacate } from "./checkout";

let file: string;
let other: ChildProcess;

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), "marsad-checkout-")), "inside", "marsad.json");
  other = spawn("sleep", ["60"]);
});
afterEach(() => {
  other.kill("SIGKILL");
  rmSync(join(file, "..", ".."), { recursive: true });
});

test("the first one takes the checkout, says where it serves, and leaves it free", async () => {
  expect(await occupy(file)).toBeNull();
  announce(file, "http://localhost:3001", 3001);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({
    ...identify(),
    url: "http://localhost:3001",
    port: 3001,
  });
  vacate(file);
  expect(existsSync(file)).toBe(false);
});

test("a second one learns where the first one serves, and leaves it alone", async () => {
  await occupy(file);
  const first = { ...identify(other.pid), url: "http://localhost:3000", port: 3000 };
  writeFileSync(file, JSON.stringify(first));
  expect(await occupy(file)).toEqual(first);
  vacate(file);
  expect(existsSync(file)).toBe(true);
});

test.each([
  ["a killed process", { pid: 2 ** 22 + 1, started: "1" }],
  ["a number that is another program's now", { started: "1" }],
])("%s does not hold the checkout", async (_, stale) => {
  await occupy(file);
  writeFileSync(file, JSON.stringify({ ...identify(other.pid), url: null, port: null, ...stale }));
  expect(await occupy(file)).toBeNull();
  expect(JSON.parse(readFileSync(file, "utf8")).pid).toBe(process.pid);
});

test("a file that was cut off in the middle holds nothing", async () => {
  await occupy(file);
  writeFileSync(file, '{"pid": 12');
  expect(await occupy(file)).toBeNull();
});
