import type { Totals } from "../rows";
import type { Database } from "./database";

/** What the whole collection holds, current claims only. */
export async function totals(database: Database): Promise<Totals> {
  throw new Error(`not built: ${database}`);
}
