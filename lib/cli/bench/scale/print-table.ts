import type { PoolClient } from "pg";
import { textTable } from "../../text-table";
import { quantile, timed } from "../figures/times";
import { processorOf } from "../server-time";
import type { View } from "./views";

const WIDTH = 100;

/** Past so many claims each aim is so many times that of a million: it is meant for ten. */
const MILLIONS = 3_000_000;
const SLACK = 3;

/** Asks every view twice, times the second, and prints what they took; `server` is the server's own processor time, as a mean. */
export async function printTable(database: PoolClient, views: readonly View[]): Promise<void> {
  const { rows } = await database.query<{ pid: number; claims: string }>(
    "SELECT pg_backend_pid() AS pid, (SELECT count(*) FROM claims) AS claims",
  );
  const { pid = 0, claims = "0" } = rows[0] ?? {};
  const lines: string[][] = [];
  const slack = Number(claims) > MILLIONS ? SLACK : 1;
  for (const { what, aim, asks } of views) {
    const times: number[] = [];
    let server = 0;
    for (const ask of asks) {
      await ask(database);
      const before = processorOf(pid);
      times.push((await timed(() => ask(database))).took);
      server += processorOf(pid) - before;
    }
    const p95 = quantile(times, 0.95);
    lines.push([
      what,
      ...[quantile(times, 0.5), p95, server / asks.length].map((time) => time.toFixed(1)),
      aim === null ? "" : `${slack * aim}: ${p95 <= slack * aim ? "met" : "missed"}`,
    ]);
  }
  console.log(`${claims} claims; milliseconds`);
  console.log(textTable(["", "p50", "p95", "server", "aim of p95"], lines, WIDTH));
}
