import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { asProblem, DatabaseProblem } from "./database-problem";
import { findPostgres } from "./postgres-binaries";

/** The user that PostgreSQL runs as; empty for the user that we are. */
export interface Account {
  uid?: number;
  gid?: number;
}

/** Where a cluster lies, and who runs it with which binaries. */
export interface PostgresPlace {
  directory: string;
  native: string;
  account: Account;
}

/** Root's folder for the clusters of checkouts that the postgres user cannot enter. */
const OUTSIDE = "/var/lib/marsad";

export function outsideOf(home: string): string {
  return join(OUTSIDE, createHash("sha256").update(home).digest("hex").slice(0, 12));
}

/**
 * Chooses the place of the cluster of `home` (`.data/postgres`): home itself, or, for root, a folder under /var/lib if
 * the postgres user cannot get into the checkout. Once a cluster lies in one of them it stays there.
 */
export function choosePlace(home: string, onMoved: (directory: string) => void): PostgresPlace {
  const { native, version } = findPostgres();
  const account = process.getuid?.() === 0 ? unprivileged(home) : {};
  // Others may pass through, to what is theirs; nobody else may list or read.
  makeFolder(home, 0o711);
  const outside = outsideOf(home);
  const moved = account.uid !== undefined && existsSync(join(outside, "data"));
  if (!moved && (account.uid === undefined || canEnter(account, native, home)))
    return { directory: home, native, account };

  makeFolder(OUTSIDE, 0o711);
  makeFolder(outside, 0o711);
  const copy = join(OUTSIDE, `postgres-${version}`);
  try {
    if (!existsSync(copy)) {
      const unfinished = `${copy}.${process.pid}`;
      cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
      // Another checkout may have made the same copy meanwhile.
      if (existsSync(copy)) rmSync(unfinished, { recursive: true });
      else renameSync(unfinished, copy);
    }
    if (!moved && existsSync(join(home, "data"))) {
      cpSync(join(home, "data"), join(outside, "data.unfinished"), {
        recursive: true,
        preserveTimestamps: true,
      });
      execFileSync("chown", ["-R", `${account.uid}:${account.gid}`, join(outside, "data.unfinished")]);
      chmodSync(join(outside, "data.unfinished"), 0o700);
      renameSync(join(outside, "data.unfinished"), join(outside, "data"));
    }
  } catch (error) {
    throw asProblem(error, outside);
  }
  onMoved(outside);
  return { directory: outside, native: copy, account };
}

/** Makes a folder that the account owns and nobody else enters. */
export function makePrivateFolder(path: string, { uid, gid }: Account): void {
  makeFolder(path, 0o700);
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

function makeFolder(path: string, mode: number): void {
  try {
    if (existsSync(path)) return;
    mkdirSync(path, { recursive: true });
    chmodSync(path, mode);
  } catch (error) {
    throw asProblem(error, path);
  }
}

/** PostgreSQL refuses to run as root: whoever owns the cluster, else the postgres user, made if there is none. */
function unprivileged(home: string): Account {
  const cluster = join(home, "data");
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  const named = lookUp("postgres");
  if (named) return named;
  spawnSync("useradd", [
    "--system",
    "--user-group",
    "--no-create-home",
    "--home-dir",
    "/nonexistent",
    "postgres",
  ]);
  const made = lookUp("postgres") ?? lookUp("nobody");
  if (made) return made;
  throw new DatabaseProblem({ is: "no_account" });
}

function lookUp(user: string): Account | null {
  const ask = (flag: string) => {
    const { status, stdout } = spawnSync("id", [flag, user], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : null;
  };
  const [uid, gid] = [ask("-u"), ask("-g")];
  return uid === null || gid === null ? null : { uid, gid };
}

/** Asked of the system itself, as that user: mode bits alone do not tell (access lists, mounts). */
function canEnter(account: Account, native: string, home: string): boolean {
  const test = 'test -x "$1/bin/postgres" && test -r "$1/share" && test -x "$2"';
  return spawnSync("/bin/sh", ["-c", test, "sh", native, home], { ...account, cwd: "/" }).status === 0;
}
