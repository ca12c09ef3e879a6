import { parseArgs } from "node:util";
import { closeDatabase, pool } from "../../db/client";
import { setDatabaseUrl } from "../../db/env";
import { ensureDatabase } from "../../db/server";
import { SCALE_DATABASE } from "../scale/remake-database";
import { printTable } from "./scale/print-table";
import { views } from "./scale/views";

const USAGE = `Usage: npm run bench -- scale [--rounds N]

How long the claims page takes the database of seed:scale: rows, count and facets of one and two filters, deep pages, words and
the timeline, beside COUNT and OFFSET in the same run. Each of N views (40 unless said) is asked once before it is timed.`;

export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: "string", default: "40" }, help: { type: "boolean", default: false } },
  });
  const rounds = Number(values.rounds);
  if (values.help || !Number.isInteger(rounds) || rounds < 1) {
    (values.help ? console.log : console.error)(USAGE);
    return values.help ? 0 : 2;
  }
  const server = await ensureDatabase();
  try {
    const address = new URL(server.url);
    address.pathname = `/${SCALE_DATABASE}`;
    await closeDatabase();
    setDatabaseUrl(address.href);
    const database = await pool().connect();
    try {
      await printTable(database, await views(database, rounds));
    } finally {
      database.release();
    }
    return 0;
  } finally {
    await server.release();
  }
}
