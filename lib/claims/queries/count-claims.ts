import type { ClaimFilter } from "../filter";
import type { Database } from "./database";

/** How many claims match, exactly. */
export async function countClaims(database: Database, filter: ClaimFilter): Promise<number> {
  throw new Error(`not built: ${database}${filter}`);
}
