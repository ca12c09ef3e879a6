import { parseArgs } from "node:util";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { closeDatabase, pool } from "../db/client";
import { environment } from "../db/env";
import { ensureDatabase } from "../db/server";
import { figureKnowledge } from "../ingest/figures/figure-knowledge";
import { marsadServer } from "../mcp/server";
import { gazetteer } from "../organisations/gazetteer";

const USAGE = `Usage: npm run --silent mcp -- [--origin URL]

Marsad for assistants, by the Model Context Protocol over standard input and output. URL is where its pages are read, for the
permalinks in every answer (MARSAD_ORIGIN, else http://localhost with PORT or 3000). Over HTTP: /api/mcp of a running Marsad.`;

/** `npm run mcp`. Nothing but the protocol is written to standard output. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { origin: { type: "string" }, help: { type: "boolean", default: false } },
  });
  const { MARSAD_ORIGIN, PORT = 3000 } = environment();
  const origin = (values.origin ?? MARSAD_ORIGIN ?? `http://localhost:${PORT}`).replace(/\/$/, "");
  if (values.help || !URL.canParse(origin)) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const server = await ensureDatabase();
  const context = { database: pool(), knowledge: figureKnowledge(gazetteer), origin };
  const handle = serveStdio(() => marsadServer(context));
  await new Promise<void>((resolve) => {
    process.stdin.once("end", resolve).once("close", resolve);
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await handle.close();
  await closeDatabase();
  await server.release();
  return 0;
}
