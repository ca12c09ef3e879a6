import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type EmbeddedNotice, joinEmbedded, stopEmbedded } from "./embedded";
import { outsideOf } from "./postgres-place";
import { identify, isAlive } from "./process-identity";
import { runningServer } from "./running";
import { type TemporaryHome, temporaryHome } from "./temporary-home";

let template: TemporaryHome;
let temporary: TemporaryHome;
let home: string;
let notices: EmbeddedNotice["is"][];
const children: ChildProcess[] = [];
const join_ = (disposable = true) =>
  joinEmbedded({ home, disposable, onNotice: ({ is }) => notices.push(is) });

beforeAll(async () => {
  template = await temporaryHome();
  await (await joinEmbedded({ home: template.home, disposable: true })).release();
});
afterAll(() => template.remove());

/** Gives the test a cluster that was made and stopped before: to make one takes two seconds, to copy it none. */
function startFromCopy(): void {
  for (const [from, to] of [
    [template.home, home],
    [outsideOf(template.home), outsideOf(home)],
  ] as const) {
    if (!existsSync(from)) continue;
    mkdirSync(to, { recursive: true });
    // Its owner may be the postgres user.
    execFileSync("cp", ["-a", `${from}/.`, to]);
  }
}

beforeEach(async () => {
  temporary = await temporaryHome();
  home = temporary.home;
  notices = [];
});
afterEach(async () => {
  await stopEmbedded(home);
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await temporary.remove();
  rmSync(outsideOf(home), { recursive: true, force: true });
});

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows[0];
  } finally {
    await client.end();
  }
}

/** The cluster's folder, once there is one. */
const data = () => join(existsSync(join(home, "data")) ? home : outsideOf(home), "data");

async function killed(pid: number): Promise<void> {
  const server = identify(pid);
  process.kill(pid, "SIGKILL");
  while (isAlive(server)) await sleep(20);
}

test("a cluster in UTF-8 and UTC, for this machine alone, behind a password that only its owner reads", async () => {
  const { url, release } = await join_();
  expect(notices).toContain("initialising");
  const settings = await ask<Record<string, string>>(
    url,
    "SELECT current_setting('server_encoding') AS encoding, current_setting('timezone') AS zone, current_setting('listen_addresses') AS listens, current_database() AS database, left(current_setting('server_version'), 3) AS version",
  );
  expect(settings).toEqual({
    encoding: "UTF8",
    zone: "UTC",
    listens: "127.0.0.1",
    database: "marsad",
    version: "18.",
  });
  expect(statSync(join(home, "password")).mode & 0o777).toBe(0o600);
  const wrong = new URL(url);
  wrong.password = "guess";
  await expect(ask(wrong.href, "SELECT 1")).rejects.toThrow(/password authentication failed/);
  await release();
  expect(runningServer(home)).toBeNull();
});

test("two that join share one server, and the last to leave stops it", async () => {
  startFromCopy();
  const mine = await join_();
  const other = spawn("sleep", ["60"]);
  children.push(other);
  writeFileSync(join(home, "users", `${other.pid}.json`), JSON.stringify(identify(other.pid)));
  await mine.release();
  expect(await ask(mine.url, "SELECT 1 AS one")).toEqual({ one: 1 });

  other.kill("SIGKILL");
  await new Promise((resolve) => other.once("exit", resolve));
  const again = await join_();
  expect(again.pid).toBe(mine.pid);
  await again.release();
  expect(runningServer(home)).toBeNull();
});

test("a server that outlived its starter is used, also when all word of it is lost", async () => {
  startFromCopy();
  const first = await join_();
  rmSync(join(home, "server.json"));
  rmSync(join(home, "users"), { recursive: true });
  const second = await join_();
  expect([second.pid, second.port]).toEqual([first.pid, first.port]);
});

test("after kill -9 the next start recovers what was committed", async () => {
  startFromCopy();
  const first = await join_(false);
  await ask(first.url, "CREATE TABLE kept AS SELECT 7 AS seven");
  await killed(first.pid);
  expect(existsSync(join(data(), "postmaster.pid"))).toBe(true);
  const second = await join_();
  expect(notices).toContain("recovered");
  expect(await ask(second.url, "SELECT seven FROM kept")).toEqual({ seven: 7 });
});

test("a pid file whose number is another program's now is stale", async () => {
  startFromCopy();
  const first = await join_();
  await killed(first.pid);
  const stranger = spawn("sleep", ["60"]);
  children.push(stranger);
  const file = join(data(), "postmaster.pid");
  writeFileSync(file, readFileSync(file, "utf8").replace(String(first.pid), String(stranger.pid)));
  rmSync(join(home, "server.json"));
  const second = await join_();
  expect(notices).toContain("recovered");
  expect(await ask(second.url, "SELECT 1 AS one")).toEqual({ one: 1 });
});

test("an initdb that was cut off is done again", async () => {
  // Wherever this run's clusters lie: root's may have to lie outside (a checkout that only root can enter).
  const places = [home, outsideOf(home)].map((place) => join(place, "data.unfinished"));
  for (const unfinished of places) {
    mkdirSync(join(unfinished, "base"), { recursive: true });
    writeFileSync(join(unfinished, "PG_VERSION"), "18\n");
  }
  const { url } = await join_();
  expect(await ask(url, "SELECT 1 AS one")).toEqual({ one: 1 });
  expect(existsSync(join(data(), "..", "data.unfinished"))).toBe(false);
});

test("another version's data are not touched", async () => {
  startFromCopy();
  writeFileSync(join(data(), "PG_VERSION"), "17\n");
  await expect(join_()).rejects.toMatchObject({ problem: { is: "other_version", version: "17" } });
});

test("a lost password is told", async () => {
  startFromCopy();
  rmSync(join(home, "password"));
  await expect(join_()).rejects.toMatchObject({ problem: { is: "password_lost" } });
});

test("a server that will not start gives its reason", async () => {
  startFromCopy();
  writeFileSync(join(data(), "postgresql.auto.conf"), "shared_buffers = 'much'\n");
  await expect(join_()).rejects.toMatchObject({ problem: { is: "would_not_start" } });
});

test.runIf(process.getuid?.() === 0)(
  "root: where the postgres user cannot enter, the data lie elsewhere",
  async () => {
    chmodSync(home, 0o700);
    home = join(home, ".data", "postgres");
    const { url, release } = await join_();
    expect(notices).toContain("outside");
    expect(await ask(url, "SELECT 1 AS one")).toEqual({ one: 1 });
    expect(existsSync(join(outsideOf(home), "data", "PG_VERSION"))).toBe(true);
    await release();
  },
);

test("what a killed process left is removed", async () => {
  startFromCopy();
  await join_();
  const gone = join(dirname(home), "marsad-temporary-4194305-x");
  mkdirSync(join(gone, "data"), { recursive: true });
  const { remove } = await temporaryHome();
  expect(existsSync(gone)).toBe(false);
  expect(runningServer(home)).not.toBeNull();
  await remove();
});
