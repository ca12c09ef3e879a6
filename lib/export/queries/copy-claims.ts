import type { PoolClient } from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { ClaimFilter } from "../../claims/filter";
import type { ShownIn } from "../../claims/shown-money";
import { orderClaims, relationOf, whereClaims } from "../../claims/where";
import type { Readers } from "../../db/reading-pool";
import type { Column } from "../columns";
import { quotedColumns } from "../csv-law";
import { exportTables, selectColumns } from "./column-sql";
import { countRows } from "./count-rows";
import { Literals } from "./literals";
import { type Part, wherePart } from "./part";

/** A reader that takes nothing for this long is gone. */
const IDLE_LIMIT = 60_000;

/** What is copied of the claims, and how each row is written by the server. */
export interface CopyWanted extends Part {
  columns: readonly Column[];
  /** What the columns of shown money are in. */
  shown: ShownIn;
  /** "csv" and "json" as files have them (lines end in LF); "text" for programs (see copiedRows). */
  form: "csv" | "json" | "text";
  /** Where permalinks begin, without a slash at the end. */
  origin: string;
}

/** An export under way. It holds one connection until its last piece was read or `close` is called. */
export interface ClaimsCopy {
  /** Exactly as many rows as will follow: counted in the snapshot that they are read from. */
  count: number;
  /** The rows, newest first, in pieces that end anywhere. Throws if the server or the connection fails. */
  pieces: AsyncIterable<Buffer>;
  /** Gives the connection up at any moment. Does nothing after the end. */
  close(): void;
}

/** All matching claims as of one instant, as fast as the server writes them. Memory does not grow with their number. */
export async function copyClaims(
  pool: Readers,
  filter: ClaimFilter,
  wanted: CopyWanted,
): Promise<ClaimsCopy> {
  const client = await pool.connect();
  const release = releaseOnce(client);
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query("SET LOCAL DateStyle = 'ISO'");
    const count = await countRows(client, filter, wanted);
    const stream = client.query(copyTo(copyStatement(filter, wanted)));
    const pieces = endingIn(stream, async () => {
      await client.query("COMMIT");
      release();
    });
    return {
      count,
      pieces: guarded(pieces, release),
      close: () => release(new Error("The export was given up before its end.")),
    };
  } catch (error) {
    release(error);
    throw error;
  }
}

/** One statement without parameters. */
export function copyStatement(
  filter: ClaimFilter,
  { columns, shown, form, origin, ...part }: CopyWanted,
): string {
  const literals = new Literals();
  const conditions = [whereClaims(filter, literals), ...wherePart(part, literals)];
  const past = filter.as_of !== null || filter.known !== null;
  const selected = selectColumns(columns, { origin, past, json: form === "json", shown });
  const rows = `SELECT ${selected} FROM ${exportTables(relationOf(filter, literals), columns, shown)}
     WHERE ${conditions.join(" AND ")} ORDER BY ${orderClaims("newest")}`;
  switch (form) {
    case "text":
      return `COPY (${rows}) TO STDOUT`;
    case "csv": {
      const quoted = quotedColumns(columns);
      return `COPY (${rows}) TO STDOUT (FORMAT csv${quoted.length > 0 ? `, FORCE_QUOTE (${quoted.join(", ")})` : ""})`;
    }
    case "json":
      // JSON holds neither of these two signs, so that CSV quotes nothing and a line is the JSON itself.
      return `COPY (SELECT row_to_json(line) FROM (${rows}) line) TO STDOUT (FORMAT csv, QUOTE E'\\x01', DELIMITER E'\\x02')`;
  }
}

async function* endingIn(pieces: AsyncIterable<Buffer>, end: () => Promise<void>): AsyncGenerator<Buffer> {
  yield* pieces;
  await end();
}

/** While a piece waits for its reader a clock runs; whatever ends the reading early gives the connection up. */
async function* guarded(
  pieces: AsyncIterable<Buffer>,
  release: (error?: unknown) => void,
): AsyncGenerator<Buffer> {
  let clock: NodeJS.Timeout | undefined;
  try {
    for await (const piece of pieces) {
      clock = setTimeout(() => release(new Error("The reader of an export went silent.")), IDLE_LIMIT);
      yield piece;
      clearTimeout(clock);
    }
  } catch (error) {
    release(error);
    throw error;
  } finally {
    clearTimeout(clock);
    release(new Error("The export was given up before its end."));
  }
}

/** Gives the connection back, or, after an error, ends it: its transaction is in an unknown state. */
function releaseOnce(client: PoolClient): (error?: unknown) => void {
  let released = false;
  const ignore = (): void => undefined;
  // A checked-out connection that breaks between two reads would end the process; the next read reports it.
  client.on("error", ignore);
  return (error) => {
    if (released) return;
    released = true;
    client.release(error === undefined ? undefined : error instanceof Error ? error : true);
    if (error === undefined) client.off("error", ignore);
  };
}
