import { cache } from "react";
import type { RowView } from "@/components/claims/row-model";
import type { ClaimMark } from "@/lib/claims/queries/claim-marks";
import { findMarkedClaims } from "@/lib/claims/queries/find-claims";
import { exchangeFor } from "@/lib/claims/queries/showing-of";
import type { ClaimsPage } from "@/lib/claims/rows";
import type { Exchange } from "@/lib/claims/shown-money";
import { foldedWords } from "@/lib/claims/words";
import { database } from "../../database";
import { type ClaimsState, readAddress, type SearchParams, withClaim } from "./view";

interface List {
  page: ClaimsPage;
  marks: ReadonlyMap<string, ClaimMark>;
  /** What their money is shown in beside what was printed. */
  exchange: Exchange | null;
}

/**
 * The rows that the address of the claims page asks for, with what is known of their figures; read once for all its parts, while the
 * names in the address are looked up. Where one is unknown no part shows rows.
 */
export const readList = cache(async (searchParams: SearchParams): Promise<List> => {
  const { filter, paging, chart } = await readAddress(searchParams);
  const source = await database();
  const [marked, exchange] = await Promise.all([
    findMarkedClaims(source, filter, paging),
    exchangeFor(source, chart.in),
  ]);
  return { ...marked, exchange };
});

/** How each of these rows is to be drawn. */
export function rowViewOf(state: ClaimsState, { marks, exchange }: List): RowView {
  const words = foldedWords(state.filter.words ?? "");
  const { quotes, claim } = state.explorer;
  return {
    marks,
    exchange,
    words,
    quotes: quotes || words.length > 0,
    open: claim,
    addressOf: (other) => withClaim(state, other),
  };
}
