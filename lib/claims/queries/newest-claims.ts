import { everyClaim } from "../filter";
import type { Moment } from "../moment";
import { FIRST_PAGE } from "../paging";
import type { ClaimRow } from "../rows";
import type { Database } from "./database";
import { findClaims } from "./find-claims";

/** The latest claims of all, newest first, as of a moment. */
export async function newestClaims(database: Database, moment: Moment, size = 10): Promise<ClaimRow[]> {
  return (await findClaims(database, { ...everyClaim(), ...moment }, FIRST_PAGE, size)).claims;
}
