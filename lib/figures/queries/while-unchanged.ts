import type { Database } from "../../claims/queries/database";

/** What takes long to make is kept for so long after it was last asked for. */
const KEPT = 60_000;

interface Kept {
  of: readonly unknown[];
  made: Promise<unknown>;
  /** None while it is being made. */
  end?: NodeJS.Timeout;
}

/** The last thing made: a page asks for it several times at once, and its reader for the next page of it. */
let last: Kept | null = null;

/**
 * Gives what `make` made when it was last asked for the same, if not a single transaction has been committed since; else makes
 * it. What is given is shared.
 */
export async function whileUnchanged<Made>(
  database: Database,
  asked: readonly unknown[],
  make: () => Promise<Made>,
): Promise<Made> {
  const state = await stateOf(database);
  if (state === null) return make();
  const of = [state, ...asked];
  const present = last;
  if (present !== null && of.every((part, at) => part === present.of[at])) {
    present.end?.refresh();
    return present.made as Promise<Made>;
  }
  clearTimeout(present?.end);
  const made = make();
  const kept: Kept = { of, made };
  last = kept;
  const forget = () => {
    if (last === kept) last = null;
  };
  made.then(() => {
    kept.end = setTimeout(forget, KEPT).unref();
  }, forget);
  return made;
}

/**
 * What all that is committed can be told by: the server, the database, and which transactions had ended. Null where that does
 * not tell: to who has written and not yet committed, and on a replica, which does not say all of them.
 */
async function stateOf(database: Database): Promise<string | null> {
  const { rows } = await database.query<{ state: string | null }>(
    `SELECT CASE WHEN NOT pg_is_in_recovery() AND pg_current_xact_id_if_assigned() IS NULL
       THEN concat_ws(' ', inet_server_addr(), inet_server_port(), pg_postmaster_start_time(), current_database(),
         pg_current_snapshot()) END AS state`,
  );
  return rows[0]?.state ?? null;
}
