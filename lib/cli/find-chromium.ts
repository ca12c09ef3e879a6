import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { childEnvironment, environment } from "@/lib/db/env";

/** The one without a window first: it is a tenth faster and brings fewer packages. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a Chromium: the one named in PLAYWRIGHT_CHROMIUM, one on this machine, Debian's package (installed when root),
 * or Playwright's own download (never under CI). Throws an Error that says what was tried.
 */
export async function findChromium(report: (detail: string) => void): Promise<string> {
  const { PLAYWRIGHT_CHROMIUM: named, CI } = environment();
  if (named !== undefined) {
    if (isProgram(named)) return named;
    throw new Error(`PLAYWRIGHT_CHROMIUM is ${named}, which is not a program`);
  }
  const present = onThisMachine();
  if (present) return present;

  const tried = ["none is installed"];
  if (process.getuid?.() === 0 && onPath("apt-get")) {
    const quiet = { env: childEnvironment({ DEBIAN_FRONTEND: "noninteractive" }), encoding: "utf8" } as const;
    spawnSync("apt-get", ["update"], quiet);
    // Only newer releases have the first.
    for (const name of ["chromium-headless-shell", "chromium"]) {
      report(`apt-get install ${name}`);
      const { status, stderr } = spawnSync(
        "apt-get",
        ["install", "-y", "--no-install-recommends", name],
        quiet,
      );
      const installed = onThisMachine();
      if (status === 0 && installed) return installed;
      tried.push(`apt-get could not install ${name} (${stderr?.trim().split("\n").at(-1) ?? "no answer"})`);
    }
  }
  if (!CI) {
    report("playwright install chromium");
    const { status } = spawnSync(
      process.execPath,
      [join("node_modules", "playwright", "cli.js"), "install", "chromium"],
      {
        stdio: "ignore",
      },
    );
    if (status === 0 && existsSync(chromium.executablePath())) return chromium.executablePath();
    tried.push("Playwright could not download its own");
  }
  throw new Error(`no Chromium: ${tried.join("; ")}. Install one, or name it in PLAYWRIGHT_CHROMIUM`);
}

function onThisMachine(): string | undefined {
  return [...NAMES.map(onPath), ...ELSEWHERE, chromium.executablePath()].find(
    (path): path is string => path !== undefined && isProgram(path),
  );
}

function onPath(name: string): string | undefined {
  return (childEnvironment().PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
