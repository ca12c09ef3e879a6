import type { ClaimFilter } from "../filter";
import { FIRST_PAGE, type Paging } from "../paging";
import type { ClaimsPage } from "../rows";
import type { Database } from "./database";

export const PAGE_SIZE = 50;

/** One page of the matching claims in a stable order, with the cursors that lead on. `size` is at most 1,000. */
export async function findClaims(
  database: Database,
  filter: ClaimFilter,
  paging: Paging = FIRST_PAGE,
  size: number = PAGE_SIZE,
): Promise<ClaimsPage> {
  throw new Error(`not built: ${database}${filter}${paging}${size}`);
}
