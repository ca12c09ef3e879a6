import type { ClaimFilter } from "../filter";
import type { ChartClaims } from "../rows";
import type { Database } from "./database";

/** The matching claims for a chart, oldest first; at most about `cap` of them, evenly thinned with the extremes kept. */
export async function chartClaims(database: Database, filter: ClaimFilter, cap = 2000): Promise<ChartClaims> {
  throw new Error(`not built: ${database}${filter}${cap}`);
}
