import { type Place, writeCursor } from "../cursor";
import type { ClaimFilter } from "../filter";
import { FIRST_PAGE, isByDollars, type Order, type Paging } from "../paging";
import type { ClaimRow, ClaimsPage } from "../rows";
import { Bindings, orderClaims, pastPlace, relationOf, whereClaims } from "../where";
import { askedIds } from "./asked-ids";
import { type ClaimMark, claimMarks } from "./claim-marks";
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
  const { records, pageOf } = await readRecords(database, filter, paging, size);
  return pageOf(await toClaimRows(database, records));
}

/** The same with what stands beside each claim in a list, which is looked up while their names are. */
export async function findMarkedClaims(
  database: Database,
  filter: ClaimFilter,
  paging: Paging,
): Promise<{ page: ClaimsPage; marks: ReadonlyMap<string, ClaimMark> }> {
  const { records, pageOf } = await readRecords(database, filter, paging, PAGE_SIZE);
  const [claims, marks] = await Promise.all([
    toClaimRows(database, records),
    claimMarks(
      database,
      filter,
      records.map(({ id, article_id }) => ({ id, article: { id: article_id } })),
    ),
  ]);
  return { page: pageOf(claims), marks };
}

async function readRecords(database: Database, filter: ClaimFilter, paging: Paging, size: number) {
  const backwards = paging.before !== null;
  const place = paging.after ?? paging.before;
  const { order } = paging;
  const bindings = new Bindings();
  const conditions = [whereClaims(filter, bindings, await askedIds(database, filter))];
  if (place) conditions.push(pastPlace(place, order, bindings, backwards));
  const [relation, ordered] = [relationOf(filter, bindings), orderClaims(order, backwards)];
  const which = `WHERE ${conditions.join(" AND ")} ORDER BY ${ordered} LIMIT ${bindings.bind(size + 1)}`;
  // Which claims stand on the page is read from an index alone, where it holds all that the filter asks for.
  const sql =
    filter.known === null
      ? `SELECT ${CLAIM_COLUMNS} FROM ${claimTables(relation)}
          JOIN (SELECT c.claim_date, c.id FROM ${relation} c ${which}) page ON page.claim_date = c.claim_date AND page.id = c.id
          ORDER BY ${ordered}`
      : `SELECT ${CLAIM_COLUMNS} FROM ${claimTables(relation)} ${which}`;
  const { rows } = await database.query<ClaimRecord>(sql, bindings.values);
  const further = rows.length > size;
  const onPage = rows.slice(0, size);
  const cursorOf = (claim: ClaimRow | undefined): string | null =>
    claim ? writeCursor(placeOf(claim, order)) : null;
  return {
    records: backwards ? onPage.reverse() : onPage,
    pageOf: (claims: ClaimRow[]): ClaimsPage => ({
      claims,
      after: further || backwards ? cursorOf(claims.at(-1)) : null,
      before: backwards ? (further ? cursorOf(claims[0]) : null) : place ? cursorOf(claims[0]) : null,
    }),
  };
}

function placeOf({ claimDate, id, usd }: ClaimRow, order: Order): Place {
  if (!isByDollars(order)) return { claimDate, id };
  const dollars = order === "largest" ? (usd?.high ?? usd?.low) : (usd?.low ?? usd?.high);
  return { claimDate, id, usd: dollars ?? null };
}
