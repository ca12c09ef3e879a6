import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { childEnvironment } from "@/lib/db/env";
import { build, isBuilt, NEXT } from "./build";
import { findChromium } from "./find-chromium";
import { explain } from "./messages";
import { step } from "./progress.mjs";
import { type FilledDatabase, fillTestDatabase, openTestSite, TEST_BUILD } from "./test-site";
import { add, closingLine, NOTHING, oneCheck, type Tally, tallyPlaywright, tallyVitest } from "./test-tally";

/** Programs of packages, by the file that Node runs: no shell, no npx. */
const program = (...path: string[]) => join("node_modules", ...path);

interface Step {
  name: string;
  heading: string;
  run: (reports: string, runs: (step: string) => boolean) => Promise<Tally>;
}

/** Filled while the pages are built, which does not keep two cores busy. */
let filled: Promise<FilledDatabase> | undefined;

const STEPS: Step[] = [
  {
    name: "lint",
    heading: "Lint",
    run: async () =>
      oneCheck((await node([program("@biomejs", "biome", "bin", "biome"), "check", "."])) === 0),
  },
  {
    name: "types",
    heading: "Types",
    run: async () =>
      oneCheck(
        (await node([NEXT, "typegen"])) === 0 &&
          (await node([program("typescript", "bin", "tsc"), "--noEmit"])) === 0,
      ),
  },
  {
    name: "unit",
    heading: "Unit and integration tests",
    run: async (reports) => {
      const report = join(reports, "vitest.json");
      const status = await node([
        program("vitest", "vitest.mjs"),
        "run",
        "--config=lib/cli/vitest.config.ts",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ]);
      return withStatus(tallyVitest(JSON.parse(readFileSync(report, "utf8"))), status);
    },
  },
  {
    name: "build",
    heading: "Production build",
    run: async (_, runs) => {
      if (runs("browser")) {
        filled = fillTestDatabase(() => undefined);
        // The browser tests say what is wrong with it.
        filled.catch(() => undefined);
      }
      await step("Building the pages", () => build(TEST_BUILD));
      return oneCheck(true);
    },
  },
  {
    name: "browser",
    heading: "Browser tests",
    run: async (reports) => {
      const chromium = await step("Looking for a Chromium", findChromium);
      if (!isBuilt(TEST_BUILD)) await step("Building the pages", () => build(TEST_BUILD));
      const site = await step("Starting a site with the demonstration data", (report) =>
        openTestSite(report, filled),
      );
      try {
        const report = join(reports, "playwright.json");
        const status = await node([program("@playwright", "test", "cli.js"), "test", "-c", "e2e"], {
          ...site.environment,
          PLAYWRIGHT_CHROMIUM: chromium,
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        });
        return withStatus(tallyPlaywright(JSON.parse(readFileSync(report, "utf8"))), status);
      } finally {
        await site.close();
      }
    },
  },
];

/** `npm test`: every step, or those named (`npm test -- lint unit`). The last line counts all of them. */
export async function main(args: string[]): Promise<number> {
  const unknown = args.filter((arg) => !STEPS.some(({ name }) => name === arg));
  if (unknown.length > 0) {
    process.stderr.write(
      `Unknown step: ${unknown.join(", ")}. There are ${STEPS.map(({ name }) => name).join(", ")}.\n`,
    );
    return 2;
  }
  const reports = mkdtempSync(join(tmpdir(), "marsad-reports-"));
  const runs = (step: string) => args.length === 0 || args.includes(step);
  let total = NOTHING;
  for (const { name, heading, run } of STEPS) {
    if (!runs(name)) continue;
    process.stdout.write(`\n── ${heading} ──\n`);
    const start = Date.now();
    const tally = await run(reports, runs).catch((error: unknown) => {
      process.stdout.write(
        `${explain(error, "en") ?? (error instanceof Error ? error.stack : String(error))}\n`,
      );
      return oneCheck(false);
    });
    const seconds = Math.round((Date.now() - start) / 1000);
    process.stdout.write(
      `${tally.failed === 0 ? "✓" : "✗"} ${heading} (${seconds} s) ${closingLine(tally)}\n`,
    );
    total = add(total, tally);
  }
  await filled?.then((database) => database.close()).catch(() => undefined);
  rmSync(reports, { recursive: true, force: true });
  for (const [heading, names] of [
    ["Passed at a second try only", total.flaky],
    ["Skipped", total.skipped],
  ] as const)
    if (names.length > 0)
      process.stdout.write(`\n${heading}:\n${names.map((name) => `  ${name}\n`).join("")}`);
  process.stdout.write(`\n${closingLine(total)}\n`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

/** A runner that fails without a failed test (an unhandled error, no test found) has failed all the same. */
function withStatus(tally: Tally, status: number): Tally {
  return status !== 0 && tally.failed === 0 ? add(tally, oneCheck(false)) : tally;
}

function node(args: string[], own: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: childEnvironment({
        NEXT_TELEMETRY_DISABLED: "1",
        ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }),
        ...own,
      }),
    });
    child.on("error", () => resolve(1));
    child.on("close", (status) => resolve(status ?? 1));
  });
}
