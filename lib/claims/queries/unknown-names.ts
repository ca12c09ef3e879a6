import type { ClaimFilter } from "../filter";
import type { Problem } from "../parameters";
import type { Database } from "./database";

/** The companies and sources of a filter that do not exist, as problems to show beside those of readFilter. */
export async function unknownNames(database: Database, filter: ClaimFilter): Promise<Problem[]> {
  throw new Error(`not built: ${database}${filter}`);
}
