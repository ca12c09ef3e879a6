import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { environment } from "./env";
import { PrismaClient } from "./generated/client";
import { KeptPlans } from "./kept-plans";
import { type Readers, ReadingPool } from "./reading-pool";
import { runningServer } from "./running";

interface Connections {
  url: string;
  all: pg.Pool[];
  primary: pg.Pool;
  reading: Readers;
  exports: Readers;
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

const MOST_READERS = 10;
const MOST_EXPORTS = 8;

/** One pool for all but exports, and as many for each replica. A server that is down fails within five seconds, and the next query tries anew. */
function connections(): Connections {
  const url = environment().DATABASE_URL ?? runningServer()?.url;
  if (url === undefined) throw new DatabaseNotRunning();
  const present = kept.marsadConnections;
  if (present?.url === url) return present;
  for (const old of present?.all ?? []) void old.end();

  const plans = new KeptPlans();
  const primary = [newPool(url, MOST_READERS, plans), newPool(url, MOST_EXPORTS)] as const;
  const replicas = (environment().DATABASE_REPLICA_URLS ?? []).map(
    (replica) => [newPool(replica, MOST_READERS), newPool(replica, MOST_EXPORTS)] as const,
  );
  const readers = (of: 0 | 1): Readers =>
    replicas.length === 0
      ? primary[of]
      : new ReadingPool(
          replicas.map((pools) => pools[of]),
          primary[of],
        );
  kept.marsadConnections = {
    url,
    all: [primary, ...replicas].flat(),
    primary: primary[0],
    reading: readers(0),
    exports: readers(1),
    prisma: new PrismaClient({ adapter: new PrismaPg(primary[0], { statementNameGenerator: plans.nameOf }) }),
  };
  return kept.marsadConnections;
}

function newPool(url: string, max: number, plans?: KeptPlans): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // Prisma's adapter reads every timestamp as UTC, whatever offset the server writes beside it.
    onConnect: async (client) => {
      await client.query("SET TIME ZONE 'UTC'");
      await plans?.meet(client);
    },
  });
  // A connection that breaks while idle is dropped by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  return pool;
}

export function db(): PrismaClient {
  return connections().prisma;
}

/** For reading, from a replica if there are any, by what Prisma has no words for: COPY, cursors, set-returning SQL. */
export function pool(): Readers {
  return connections().reading;
}

/** For whole files: however many are being written, the pages keep their own connections. Those beyond it wait their turn. */
export function exportPool(): Readers {
  return connections().exports;
}

/** For the little that a web server writes down beside Prisma, which a replica would refuse. */
export function primaryPool(): pg.Pool {
  return connections().primary;
}

/** Lets a command end; a server never calls it. */
export async function closeDatabase(): Promise<void> {
  const present = kept.marsadConnections;
  kept.marsadConnections = undefined;
  await present?.prisma.$disconnect();
  await Promise.all((present?.all ?? []).map((each) => each.end()));
}
