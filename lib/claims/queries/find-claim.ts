import type { ClaimDetail } from "../rows";
import type { Database } from "./database";

/** One claim with all that is known of it, also when superseded; null if no claim has this id. */
export async function findClaim(database: Database, id: string): Promise<ClaimDetail | null> {
  throw new Error(`not built: ${database}${id}`);
}
