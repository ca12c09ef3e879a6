import { cache } from "react";
import {
  CHART_PARAMETERS,
  type ChartView,
  readChartView,
  writeChartView,
} from "@/lib/claims/charts/chart-view";
import type { ClaimFilter } from "@/lib/claims/filter";
import { type Paging, readView, writeView } from "@/lib/claims/paging";
import type { Params, Problem } from "@/lib/claims/parameters";
import { unknownNames } from "@/lib/claims/queries/unknown-names";
import { database } from "../../database";

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

export interface ClaimsView {
  filter: ClaimFilter;
  paging: Paging;
  chart: ChartView;
  /** Where there are any, no part of the page may show rows. */
  problems: Problem[];
}

/** Everything that the address of the claims page says, read once for all its parts. */
export const readClaimsView = cache(async (searchParams: SearchParams): Promise<ClaimsView> => {
  const params: Params = await searchParams;
  const { filter, paging, problems } = readView(params, CHART_PARAMETERS);
  const { view: chart, problems: chartProblems } = readChartView(params, "anything");
  const unknown = await unknownNames(await database(), filter);
  const isKnown = (parameter: "company" | "source") => (slug: string) =>
    !unknown.some((problem) => problem.parameter === parameter && problem.value === slug);
  return {
    // The way on leads without what is unknown, as without all else that was not understood.
    filter: {
      ...filter,
      company: filter.company.filter(isKnown("company")),
      source: filter.source.filter(isKnown("source")),
    },
    paging,
    chart,
    problems: [...problems, ...chartProblems, ...unknown],
  };
});

/** The address of the claims page in another state, without its language. */
export function claimsAddress({ filter, paging, chart }: Omit<ClaimsView, "problems">): string {
  const query = [writeView(filter, paging), writeChartView(chart)].filter((part) => part !== "").join("&");
  return query === "" ? "/claims" : `/claims?${query}`;
}
