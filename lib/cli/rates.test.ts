import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { db } from "../db/client";
import { type TestDatabase, testDatabase } from "../db/test-database";
import { RATES_HEADER, type RateProblem } from "../money/read-rates";
import { main } from "./rates";
import { rateProblemLine, ratesWords } from "./rates-words";

const ROOT = path.resolve(import.meta.dirname, "../..");

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(path.join(tmpdir(), "marsad-rates-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.close();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

interface Run {
  status: number | null;
  out: string;
  err: string;
}

async function run(args: string[], language = "en"): Promise<Run> {
  vi.stubEnv("LC_ALL", language === "ar" ? "ar_EG.UTF-8" : "C");
  const out = vi.spyOn(console, "log").mockReturnValue();
  const err = vi.spyOn(console, "error").mockReturnValue();
  const status = await main(args);
  const said = (spy: typeof out) => spy.mock.calls.map(([line]) => `${line}\n`).join("");
  const run = { status, out: said(out), err: said(err) };
  vi.restoreAllMocks();
  return run;
}

/** The command as npm runs it, in a process of its own, from the folder. */
function runInProcess(args: string[]): Promise<Run> {
  const child = spawn(process.execPath, ["lib/cli/run.mjs", "rates", ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: database.url, INIT_CWD: folder, LC_ALL: "C" },
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (said: string) => {
    out += said;
  });
  child.stderr.setEncoding("utf8").on("data", (said: string) => {
    err += said;
  });
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, out, err })));
}

const at = (name: string) => path.join(folder, name);
const write = (name: string, ...lines: string[]) =>
  writeFileSync(at(name), [RATES_HEADER, ...lines, ""].join("\n"));

describe("npm run rates", () => {
  test("imports a file of the folder that it is called in", { timeout: 240_000 }, async () => {
    write("first.csv", "2026-05,EUR,0.86");
    expect(await runInProcess(["first.csv"])).toEqual({
      status: 0,
      out: "Rates: 1 added, 0 changed, 0 unchanged. Claims with other dollars than before: 0.\n",
      err: "",
    });
    expect(await db().exchangeRate.count()).toBe(1);
  });

  test("says what it did", async () => {
    write("rates.csv", "2026-07,EUR,0.86", "2026-07,SAR,3.75");
    expect(await run([at("rates.csv")])).toMatchObject({ status: 0, err: "" });
    write("rates.csv", "2026-07,EUR,0.87", "2026-07,SAR,3.75", "2026-08,SAR,3.75");
    const { status, out } = await run([at("rates.csv")], "ar");
    expect(status).toBe(0);
    expect(out).toContain("أُضيف 1، تغيّر 1، بلا تغيير 1");
  });

  test("names every bad line and stores nothing", async () => {
    const before = await db().exchangeRate.findMany();
    write("bad.csv", "2026-06,EUR,0.9", "2026-6,EUR,1", "2026-06,USD,1");
    const { status, out, err } = await run([at("bad.csv")]);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain("bad.csv, line 3: “2026-6” is not a month. Write it as 2026-07.\n");
    expect(err).toContain("bad.csv, line 4: a US dollar costs one US dollar. Remove the line.\n");
    expect(err).toContain("2 problems; nothing was stored.");
    expect(await db().exchangeRate.findMany()).toEqual(before);
  });

  test.each([
    [["missing.csv"], "✗ missing.csv: not found."],
    [["a.csv", "b.csv"], "name one CSV file"],
    [["--json", "a.csv"], "Usage: npm run rates"],
    [[], "Nothing to import"],
  ])("refuses %j", async (args, said) => {
    const { status, out, err } = await run(args);
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain(said);
  });

  test("explains itself", async () => {
    const { status, out } = await run(["--help"]);
    expect(status).toBe(0);
    expect(out).toContain(RATES_HEADER);
  });
});

describe.each(["en", "ar"] as const)("in %s", (language) => {
  const problems: RateProblem[] = [
    { line: 7, is: "header", found: "a;b" },
    { line: 7, is: "no_rates" },
    { line: 7, is: "open_quote" },
    { line: 7, is: "columns", found: 4 },
    { line: 7, is: "month", value: "Juli" },
    { line: 7, is: "month_to_come", value: "2062-07" },
    { line: 7, is: "currency", value: "euro" },
    { line: 7, is: "dollar" },
    { line: 7, is: "units", value: "0,86" },
    { line: 7, is: "said_before", month: "2026-07", currency: "EUR", before: 3 },
  ];
  test.each(problems)("$is names its line and what was found", ({ line, is, ...words }) => {
    const sentence = rateProblemLine({ line, is, ...words } as RateProblem, language);
    for (const word of [line, ...Object.values(words)]) expect(sentence).toContain(String(word));
    expect(/[\u0600-\u06ff]/.test(sentence)).toBe(language === "ar");
  });
  test("the usage names the command and the header", () => {
    expect(ratesWords(language).usage).toContain("npm run rates -- FILE.csv");
    expect(ratesWords(language).usage).toContain(RATES_HEADER);
  });
});
