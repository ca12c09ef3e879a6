import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { environment } from "./env";
import { PrismaClient } from "./generated/client";
import { runningServer } from "./running";

interface Connections {
  url: string;
  pool: pg.Pool;
  prisma: PrismaClient;
}

/** On the global object: a development server loads this module again with every change, but must not open new pools. */
const kept = globalThis as typeof globalThis & { marsadConnections?: Connections };

/** No address is known: DATABASE_URL is not set and the embedded server does not run. */
export class DatabaseNotRunning extends Error {
  override readonly name = "DatabaseNotRunning";
  constructor() {
    super("No database runs for this checkout: start Marsad with `npm start`, or set DATABASE_URL.");
  }
}

/** One pool for all. A server that is down fails within five seconds, and the next query tries anew. */
function connections(): Connections {
  const url = environment().DATABASE_URL ?? runningServer()?.url;
  if (url === undefined) throw new DatabaseNotRunning();
  const present = kept.marsadConnections;
  if (present?.url === url) return present;
  void present?.pool.end();

  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // Prisma's adapter reads every timestamp as UTC, whatever offset the server writes beside it.
    onConnect: async (client) => {
      await client.query("SET TIME ZONE 'UTC'");
    },
  });
  // A connection that breaks while idle is dropped by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  kept.marsadConnections = { url, pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
  return kept.marsadConnections;
}

export function db(): PrismaClient {
  return connections().prisma;
}

/** For what Prisma has no words for: COPY, cursors, set-returning SQL. */
export function pool(): pg.Pool {
  return connections().pool;
}

/** Lets a command end; a server never calls it. */
export async function closeDatabase(): Promise<void> {
  const present = kept.marsadConnections;
  kept.marsadConnections = undefined;
  await present?.prisma.$disconnect();
  await present?.pool.end();
}
