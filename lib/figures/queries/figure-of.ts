import type { Database } from "../../claims/queries/database";

/** The figure that a claim belongs to, by any claim's id: a figure's own id is its earliest claim's. Null if there is none. */
export async function figureOf(database: Database, claimId: string): Promise<string | null> {
  const { rows } = await database.query<{ figure_id: string }>(
    `SELECT a.figure_id FROM figure_claims fc JOIN figure_assertions a ON a.id = fc.assertion_id WHERE fc.claim_id = $1`,
    [claimId],
  );
  return rows[0]?.figure_id ?? null;
}
