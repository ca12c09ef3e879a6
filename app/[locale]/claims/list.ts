import { cache } from "react";
import { type ClaimMark, claimMarks } from "@/lib/claims/queries/claim-marks";
import { findClaims } from "@/lib/claims/queries/find-claims";
import { exchangeFor } from "@/lib/claims/queries/showing-of";
import type { ClaimsPage } from "@/lib/claims/rows";
import type { Exchange } from "@/lib/claims/shown-money";
import { database } from "../../database";
import { readClaimsView, type SearchParams } from "./view";

interface List {
  page: ClaimsPage;
  marks: ReadonlyMap<string, ClaimMark>;
  /** What their money is shown in beside what was printed. */
  exchange: Exchange | null;
}

/** The rows that the address of the claims page asks for, with what is known of their figures; read once for all its parts. */
export const readList = cache(async (searchParams: SearchParams): Promise<List> => {
  const { filter, paging, chart } = await readClaimsView(searchParams);
  const source = await database();
  const [page, exchange] = await Promise.all([
    findClaims(source, filter, paging),
    exchangeFor(source, chart.in),
  ]);
  return { page, exchange, marks: await claimMarks(source, filter, page.claims) };
});
