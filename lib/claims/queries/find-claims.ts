import { writeCursor } from "../cursor";
import type { ClaimFilter } from "../filter";
import { FIRST_PAGE, type Paging } from "../paging";
import type { ClaimRow, ClaimsPage } from "../rows";
import { Bindings, orderClaims, pastPlace, whereClaims } from "../where";
import { CLAIM_COLUMNS, CLAIM_TABLES, type ClaimRecord, toClaimRows } from "./claim-rows";
import type { Database } from "./database";

export const PAGE_SIZE = 50;

/** One page of the matching claims in a stable order, with the cursors that lead on. `size` is at most 1,000. */
export async function findClaims(
  database: Database,
  filter: ClaimFilter,
  paging: Paging = FIRST_PAGE,
  size: number = PAGE_SIZE,
): Promise<ClaimsPage> {
  const backwards = paging.before !== null;
  const place = paging.after ?? paging.before;
  const order = backwards ? (paging.order === "newest" ? "oldest" : "newest") : paging.order;
  const bindings = new Bindings();
  const conditions = [whereClaims(filter, bindings)];
  if (place) conditions.push(pastPlace(place, order, bindings));
  const { rows: records } = await database.query<ClaimRecord>(
    `SELECT ${CLAIM_COLUMNS} FROM ${CLAIM_TABLES} WHERE ${conditions.join(" AND ")}
      ORDER BY ${orderClaims(order)} LIMIT ${bindings.bind(size + 1)}`,
    bindings.values,
  );
  const further = records.length > size;
  const onPage = records.slice(0, size);
  const claims = await toClaimRows(database, backwards ? onPage.reverse() : onPage);
  const cursorOf = (claim: ClaimRow | undefined): string | null =>
    claim ? writeCursor({ claimDate: claim.claimDate, id: claim.id }) : null;
  return {
    claims,
    after: further || backwards ? cursorOf(claims.at(-1)) : null,
    before: backwards ? (further ? cursorOf(claims[0]) : null) : place ? cursorOf(claims[0]) : null,
  };
}
