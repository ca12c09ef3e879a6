import { spawn } from "node:child_process";
import { chownSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseProblem } from "./database-problem";
import { childEnvironment } from "./env";
import { makePrivateFolder, type PostgresPlace } from "./postgres-place";

/** A locale whose letters include Arabic ones, by whatever name this system has it: pg_trgm asks it what a letter is. */
const LOCALES = ["C.UTF-8", "en_US.UTF-8", "C"];

/**
 * Makes an empty cluster in `data` (UTF-8, ICU order, UTC). It is made beside its place and moved there whole, so that a
 * half-made one is never started. Throws DatabaseProblem.
 */
export async function initialiseCluster(
  place: PostgresPlace,
  { user, password, disposable }: { user: string; password: string; disposable: boolean },
): Promise<void> {
  const unfinished = join(place.directory, "data.unfinished");
  const passwordFile = join(place.directory, "initial-password");
  let said = "";
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    const { uid, gid } = place.account;
    if (uid !== undefined && gid !== undefined) chownSync(passwordFile, uid, gid);

    for (const locale of LOCALES) {
      rmSync(unfinished, { recursive: true, force: true });
      makePrivateFolder(unfinished, place.account);
      const made = await initdb(place, [
        `--pgdata=${unfinished}`,
        "--encoding=UTF8",
        "--locale-provider=icu",
        "--icu-locale=und",
        `--locale=${locale}`,
        "--auth=scram-sha-256",
        `--username=${user}`,
        `--pwfile=${passwordFile}`,
        ...(disposable ? ["--no-sync"] : []),
      ]);
      if (made.ok) {
        renameSync(unfinished, join(place.directory, "data"));
        return;
      }
      said = made.said;
      if (!/invalid locale/.test(said)) break;
    }
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
  if (/No space left on device/.test(said))
    throw new DatabaseProblem({ is: "no_space", path: place.directory });
  const reason = /(?:FATAL|error): +(.*)/.exec(said)?.[1] ?? said.trim();
  throw new DatabaseProblem({ is: "would_not_start", reason, log: place.directory });
}

function initdb(place: PostgresPlace, args: string[]): Promise<{ ok: boolean; said: string }> {
  return new Promise((resolve) => {
    let said = "";
    const child = spawn(join(place.native, "bin", "initdb"), args, {
      ...place.account,
      cwd: place.directory,
      stdio: ["ignore", "ignore", "pipe"],
      env: childEnvironment({ LC_ALL: "C", TZ: "UTC" }),
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
    });
    child.on("error", (error) => resolve({ ok: false, said: error.message }));
    child.on("close", (code) => resolve({ ok: code === 0, said }));
  });
}
