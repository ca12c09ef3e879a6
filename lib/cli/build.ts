import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { childEnvironment, environment } from "@/lib/db/env";
import { ROOT } from "@/lib/db/server";
import { openFactories } from "./open-factories";
import { StartProblem } from "./start-problem";

/** The program of the `next` command. */
export const NEXT = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** What a page can be made of. Commands, tests and what is generated from these are not. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "proxy.ts",
  "prisma/schema.prisma",
  "next.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const NOT_SOURCES = /^lib\/(cli|db\/generated)\/|^lib\/extraction\/corpus\/|\.test\.tsx?$|\.d\.json\.ts$/;

/** A fingerprint of everything that the build reads from this checkout and its settings. */
export function fingerprintSources(root = ROOT): string {
  // Pages that are made before anybody asks name the site's address.
  const hash = createHash("sha256").update(environment().MARSAD_ORIGIN ?? "");
  for (const file of SOURCES.flatMap((source) => filesBelow(join(root, source)))) {
    const name = relative(root, file).replaceAll("\\", "/");
    if (NOT_SOURCES.test(name)) continue;
    hash.update(`${name}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesBelow(join(path, entry.name)));
}

/** Whether the build in `folder` (relative to the root) was made, to its end, from the sources as they are. */
export function isBuilt(folder: string): boolean {
  const stamp = join(ROOT, folder, "built-from");
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprintSources();
}

/** Builds into `folder`. Throws StartProblem with what Next said. */
export async function build(folder: string, signal?: AbortSignal): Promise<void> {
  const fingerprint = fingerprintSources();
  const { status, said } = await runNext(["build"], folder, signal);
  if (status !== 0)
    throw new StartProblem({ is: "build_failed", said: said.trim().split("\n").slice(-40).join("\n") });
  openFactories(join(ROOT, folder, "static", "chunks"));
  // Next empties the folder before it builds: a stamp is there only if the build came to its end.
  writeFileSync(join(ROOT, folder, "built-from"), fingerprint);
}

function runNext(
  args: string[],
  folder: string,
  signal?: AbortSignal,
): Promise<{ status: number; said: string }> {
  return new Promise((resolve) => {
    let said = "";
    const child = spawn(process.execPath, [NEXT, ...args], {
      cwd: ROOT,
      env: nextEnvironment(folder),
      stdio: ["ignore", "pipe", "pipe"],
      signal,
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        said += chunk;
      });
    child.on("error", (error) => resolve({ status: 1, said: `${said}\n${error.message}` }));
    child.on("close", (status) => resolve({ status: status ?? 1, said }));
  });
}

/** `folder` is read by next.config.ts: the end-to-end tests must not build over what `npm start` serves. */
export function nextEnvironment(folder: string, own: Record<string, string> = {}): NodeJS.ProcessEnv {
  return childEnvironment({
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_DIST_DIR: folder,
    NODE_OPTIONS: [childEnvironment().NODE_OPTIONS, "--dns-result-order=ipv4first"].filter(Boolean).join(" "),
    ...own,
  });
}

/** Next writes "localhost" into every rewrite to this machine, and takes it for another site unless it listens by that name. */
export function hostnameFor(host: string): string {
  return host === "127.0.0.1" ? "localhost" : host;
}
