import type { ClaimRow } from "../rows";
import type { Database } from "./database";

/** The latest claims of all, newest first. */
export async function newestClaims(database: Database, size = 10): Promise<ClaimRow[]> {
  throw new Error(`not built: ${database}${size}`);
}
