import type { FilterOptions } from "../rows";
import type { Database } from "./database";

/** Every value that some current claim has, with how many claims have it. */
export async function filterOptions(database: Database): Promise<FilterOptions> {
  throw new Error(`not built: ${database}`);
}
