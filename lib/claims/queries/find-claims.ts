import { type Place, writeCursor } from "../cursor";
import type { ClaimFilter } from "../filter";
import { FIRST_PAGE, isByDollars, type Order, type Paging } from "../paging";
import type { ClaimRow, ClaimsPage } from "../rows";
import { Bindings, orderClaims, pastPlace, relationOf, whereClaims } from "../where";
import { askedIds } from "./asked-ids";
import { CLAIM_COLUMNS, type ClaimRecord, claimTables, toClaimRows } from "./claim-rows";
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
  const { order } = paging;
  const bindings = new Bindings();
  const conditions = [whereClaims(filter, bindings, await askedIds(database, filter))];
  if (place) conditions.push(pastPlace(place, order, bindings, backwards));
  const { rows: records } = await database.query<ClaimRecord>(
    `SELECT ${CLAIM_COLUMNS} FROM ${claimTables(relationOf(filter, bindings))} WHERE ${conditions.join(" AND ")}
      ORDER BY ${orderClaims(order, backwards)} LIMIT ${bindings.bind(size + 1)}`,
    bindings.values,
  );
  const further = records.length > size;
  const onPage = records.slice(0, size);
  const claims = await toClaimRows(database, backwards ? onPage.reverse() : onPage);
  const cursorOf = (claim: ClaimRow | undefined): string | null =>
    claim ? writeCursor(placeOf(claim, order)) : null;
  return {
    claims,
    after: further || backwards ? cursorOf(claims.at(-1)) : null,
    before: backwards ? (further ? cursorOf(claims[0]) : null) : place ? cursorOf(claims[0]) : null,
  };
}

function placeOf({ claimDate, id, usd }: ClaimRow, order: Order): Place {
  if (!isByDollars(order)) return { claimDate, id };
  const dollars = order === "largest" ? (usd?.high ?? usd?.low) : (usd?.low ?? usd?.high);
  return { claimDate, id, usd: dollars ?? null };
}
