import { cache } from "react";
import {
  CHART_PARAMETERS,
  type ChartView,
  readChartView,
  writeChartView,
} from "@/lib/claims/charts/chart-view";
import {
  EXPLORER_PARAMETERS,
  type ExplorerView,
  readExplorerView,
  writeExplorerView,
} from "@/lib/claims/explorer-view";
import type { ClaimFilter } from "@/lib/claims/filter";
import { type Paging, readView, writeView } from "@/lib/claims/paging";
import type { Params, Problem } from "@/lib/claims/parameters";
import { unknownNames, withoutUnknown } from "@/lib/claims/queries/unknown-names";
import { database } from "../../database";

export type SearchParams = Promise<Params>;

export interface ClaimsState {
  filter: ClaimFilter;
  paging: Paging;
  chart: ChartView;
  explorer: ExplorerView;
}

export interface ClaimsView extends ClaimsState {
  /** Where there are any, no part of the page may show rows. */
  problems: Problem[];
}

/** What the address says, before anybody has asked whether the names in it are known. */
export const readAddress = cache(async (searchParams: SearchParams): Promise<ClaimsView> => {
  const params = await searchParams;
  const { filter, paging, problems } = readView(params, [...CHART_PARAMETERS, ...EXPLORER_PARAMETERS]);
  const { view: chart, problems: chartProblems } = readChartView(params, "anything");
  const { explorer, problems: explorerProblems } = readExplorerView(params);
  return { filter, paging, chart, explorer, problems: [...problems, ...chartProblems, ...explorerProblems] };
});

/** Everything that the address of the claims page says, read once for all its parts. */
export const readClaimsView = cache(async (searchParams: SearchParams): Promise<ClaimsView> => {
  const { filter, problems, ...rest } = await readAddress(searchParams);
  const unknown = await unknownNames(await database(), filter);
  return { ...rest, filter: withoutUnknown(filter, unknown), problems: [...problems, ...unknown] };
});

/** The address of the claims page in another state, without its language. */
export function claimsAddress({ filter, paging, chart, explorer }: ClaimsState): string {
  const parts = [writeView(filter, paging), writeChartView(chart), writeExplorerView(explorer)];
  const query = parts.filter((part) => part !== "").join("&");
  return query === "" ? "/claims" : `/claims?${query}`;
}

/** The same list with another claim open, or none. */
export const withClaim = (state: ClaimsState, claim: string | null): string =>
  claimsAddress({ ...state, explorer: { ...state.explorer, claim } });
