import { everyClaim } from "../filter";
import { FIRST_PAGE } from "../paging";
import type { ClaimRow } from "../rows";
import type { Database } from "./database";
import { findClaims } from "./find-claims";

/** The latest claims of all, newest first. */
export async function newestClaims(database: Database, size = 10): Promise<ClaimRow[]> {
  return (await findClaims(database, everyClaim(), FIRST_PAGE, size)).claims;
}
