import { createServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import { db, pool } from "./client";
import { environment, setDatabaseUrl } from "./env";
import { runningServer } from "./running";
import { checkServer, type DatabaseNotice, ensureDatabase } from "./server";
import { temporaryHome } from "./temporary-home";
import { emptyDatabase, migratedDatabase } from "./test-database";

const before = environment().DATABASE_URL;
afterEach(() => setDatabaseUrl(before));

test("without DATABASE_URL: the embedded server, migrated, until it is released", async () => {
  setDatabaseUrl(undefined);
  const { home, remove } = await temporaryHome();
  try {
    const notices: DatabaseNotice["is"][] = [];
    const database = await ensureDatabase({
      home,
      handleSignals: false,
      onNotice: ({ is }) => notices.push(is),
    });
    expect(notices).toEqual(expect.arrayContaining(["initialising", "migrating"]));
    expect(database.embedded).toBe(true);
    expect(await db().claim.count()).toBe(0);
    await database.release();
    expect(runningServer(home)).toBeNull();
  } finally {
    await remove();
  }
});

test("with DATABASE_URL: that server and no other", async () => {
  const url = await emptyDatabase();
  setDatabaseUrl(url);
  const database = await ensureDatabase({ home: "/nowhere", handleSignals: false });
  expect(database).toMatchObject({ url, embedded: false });
  expect(await db().claim.count()).toBe(0);
  await database.release();
  expect(environment().DATABASE_URL).toBe(url);
});

test("sessions are in UTC, whatever the server's own zone", async () => {
  const { name, url } = await migratedDatabase();
  setDatabaseUrl(url);
  const database = await ensureDatabase({ handleSignals: false });
  await pool().query(`ALTER DATABASE ${name} SET timezone = 'Asia/Riyadh'`);
  await database.release();
  const again = await ensureDatabase({ handleSignals: false });
  const [row] = await db().$queryRaw<Array<{ at: Date }>>`SELECT timestamptz '2025-01-29T12:00:00Z' AS at`;
  expect(row?.at.toISOString()).toBe("2025-01-29T12:00:00.000Z");
  await again.release();
});

test("an address where nothing listens", async () => {
  await expect(checkServer("postgresql://x@127.0.0.1:1/marsad")).rejects.toMatchObject({
    problem: { is: "unreachable", address: "127.0.0.1:1", reason: expect.stringContaining("ECONNREFUSED") },
  });
});

test("an address where something else listens, and says nothing", async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const address = silent.address();
  const port = typeof address === "object" ? address?.port : 0;
  await expect(checkServer(`postgresql://x@127.0.0.1:${port}/marsad`)).rejects.toMatchObject({
    problem: { is: "unreachable", reason: expect.stringMatching(/timeout/) },
  });
  silent.close();
});

/** Speaks just enough of PostgreSQL's protocol to be asked its version. */
async function serverOfVersion(version: string): Promise<{ port: number; close(): void }> {
  const message = (type: string, body: Buffer) => {
    const head = Buffer.alloc(5);
    head.write(type);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const text = (words: string) => Buffer.from(`${words}\0`);
  const ready = message("Z", Buffer.from("I"));
  const column = Buffer.concat([Buffer.from([0, 1]), text("server_version"), Buffer.alloc(18)]);
  const value = Buffer.concat([Buffer.from([0, 1, 0, 0, 0, version.length]), Buffer.from(version)]);
  const reply = [message("T", column), message("D", value), message("C", text("SHOW")), ready];
  const server = createServer((socket) => {
    socket.once("data", () => {
      socket.write(Buffer.concat([message("R", Buffer.alloc(4)), ready]));
      socket.once("data", () => socket.write(Buffer.concat(reply)));
    });
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : 0, close: () => server.close() };
}

test.each([
  ["14.2", "too_old"],
  ["9.6.24", "too_old"],
  ["15.0", null],
  ["18.4 (Debian 18.4-1)", null],
])("PostgreSQL %s: %s", async (version, is) => {
  const server = await serverOfVersion(version);
  const check = checkServer(`postgresql://x@127.0.0.1:${server.port}/marsad`);
  if (is) await expect(check).rejects.toMatchObject({ problem: { is, version } });
  else await expect(check).resolves.toBeUndefined();
  server.close();
});

test("a wrong password, a database that is not there", async () => {
  const url = new URL(await emptyDatabase());
  await expect(checkServer(url.href)).resolves.toBeUndefined();
  const guess = new URL(url);
  guess.password = "guess";
  await expect(checkServer(guess.href)).rejects.toMatchObject({ problem: { is: "login_refused" } });
  const elsewhere = new URL(url);
  elsewhere.pathname = "/nowhere";
  await expect(checkServer(elsewhere.href)).rejects.toMatchObject({
    problem: { is: "no_such_database", name: "nowhere" },
  });
});
