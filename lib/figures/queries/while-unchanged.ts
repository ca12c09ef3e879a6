import type { Database } from "../../claims/queries/database";

/** What takes long to make is kept for so long after it was last asked for. */
const KEPT = 60_000;

interface Kept {
  of: readonly unknown[];
  made: Promise<unknown>;
  /** None while it is being made. */
  end?: NodeJS.Timeout;
}

/** So many things are kept, the newest first: a page asks for one several times at once, and its reader for the next page of it. */
const MOST = 2;
let kept: readonly Kept[] = [];

/**
 * Gives what `make` made when it was lately asked for the same, if not a single transaction has been committed since; else makes
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
  const present = kept.find((one) => of.every((part, at) => part === one.of[at]));
  if (present !== undefined) {
    present.end?.refresh();
    return present.made as Promise<Made>;
  }
  const made = make();
  const one: Kept = { of, made };
  const current = kept.filter(({ of: [known] }) => known === state).slice(0, MOST - 1);
  for (const { end } of kept.filter((other) => !current.includes(other))) clearTimeout(end);
  kept = [one, ...current];
  const forget = () => {
    kept = kept.filter((other) => other !== one);
  };
  made.then(() => {
    if (kept.includes(one)) one.end = setTimeout(forget, KEPT).unref();
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
