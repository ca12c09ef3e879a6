import type { Database } from "./database";

/** Whether any claim, current or superseded, has this id. */
export async function claimExists(database: Database, id: string): Promise<boolean> {
  const { rowCount } = await database.query("SELECT FROM claims WHERE id = $1 LIMIT 1", [id]);
  return rowCount === 1;
}
