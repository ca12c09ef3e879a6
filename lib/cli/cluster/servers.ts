import { execFile, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const DEBIAN = "/usr/lib/postgresql";
const POOLERS = ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer"];
const OLDEST = 15;

/** What Debian's packages bring: the folder of the newest PostgreSQL's programs, and PgBouncer. Null without either. */
export function findPrograms(): { postgres: string; pgbouncer: string } | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : [];
  const postgres = join(DEBIAN, String(Math.max(OLDEST, ...versions)), "bin");
  const pgbouncer = POOLERS.find((path) => existsSync(path));
  return pgbouncer !== undefined && existsSync(join(postgres, "pg_basebackup"))
    ? { postgres, pgbouncer }
    : null;
}

export interface Cluster {
  /** Through PgBouncer in transaction mode. */
  primary: string;
  replica: string;
  stop(which: "primary" | "replica"): Promise<void>;
  start(which: "primary" | "replica"): Promise<void>;
  close(): Promise<void>;
}

/** A primary, a replica that streams from it, and PgBouncer before both; in a folder that is deleted with it. */
export async function openCluster(programs: { postgres: string; pgbouncer: string }): Promise<Cluster> {
  const home = mkdtempSync(join(tmpdir(), "marsad-cluster-"));
  const user = ownUser();
  if (user !== null) chownSync(home, user.uid, user.gid);
  const as = { ...user, cwd: home };
  const postgres = (program: string, ...args: string[]) =>
    promisify(execFile)(join(programs.postgres, program), args, as);
  const [primaryPort, replicaPort, poolerPort] = [await freePort(), await freePort(), await freePort()];
  const ports = { primary: primaryPort, replica: replicaPort };
  const start = (which: keyof typeof ports) =>
    postgres(
      "pg_ctl",
      ...["--wait", "--pgdata", join(home, which), "--log", join(home, `${which}.log`)],
      ...["--options", `-p ${ports[which]} -k ${home} -c listen_addresses=127.0.0.1`],
      "start",
    );
  const stop = (which: keyof typeof ports) =>
    postgres("pg_ctl", "--wait", "--mode=immediate", "--pgdata", join(home, which), "stop");

  await postgres(
    "initdb",
    "--pgdata",
    join(home, "primary"),
    "--username=marsad",
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C.UTF-8",
  );
  await start("primary");
  await postgres("createdb", "--host=127.0.0.1", `--port=${primaryPort}`, "--username=marsad", "marsad");
  await postgres(
    "pg_basebackup",
    ...["--host=127.0.0.1", `--port=${primaryPort}`, "--username=marsad", "--pgdata", join(home, "replica")],
    ...["--write-recovery-conf", "--checkpoint=fast"],
  );
  await start("replica");

  const settings = join(home, "pgbouncer.ini");
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "users.txt"), '"marsad" ""\n');
  writeFileSync(
    settings,
    `[databases]
marsad = host=127.0.0.1 port=${primaryPort} dbname=marsad
marsad_replica = host=127.0.0.1 port=${replicaPort} dbname=marsad
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${poolerPort}
unix_socket_dir =
auth_type = trust
auth_file = ${join(home, "users.txt")}
pool_mode = transaction
default_pool_size = 4
query_wait_timeout = 5
ignore_startup_parameters = extra_float_digits
`,
  );
  const pooler = spawn(programs.pgbouncer, ["--quiet", settings], { ...as, stdio: "ignore" });
  await sleep(500);
  const at = (name: string) => `postgresql://marsad@127.0.0.1:${poolerPort}/${name}`;
  return {
    primary: at("marsad"),
    replica: at("marsad_replica"),
    stop: async (which) => void (await stop(which)),
    start: async (which) => void (await start(which)),
    close: async () => {
      pooler.kill("SIGTERM");
      for (const which of ["replica", "primary"] as const) await stop(which).catch(() => undefined);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL and PgBouncer refuse to run as root: Debian's package makes a user for them. */
function ownUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once("error", reject)
      .listen(0, "127.0.0.1", () => {
        const address = server.address();
        server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
      });
  });
}
