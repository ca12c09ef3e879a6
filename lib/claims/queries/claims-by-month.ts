import type { ClaimFilter } from "../filter";
import type { MonthCount } from "../rows";
import type { Database } from "./database";

/** How many matching claims each month has of each kind, by month, then kind. */
export async function claimsByMonth(database: Database, filter: ClaimFilter): Promise<MonthCount[]> {
  throw new Error(`not built: ${database}${filter}`);
}
