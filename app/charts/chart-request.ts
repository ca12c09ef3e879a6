import { CHART_PARAMETERS, type ChartView, readChartView } from "@/lib/claims/charts/chart-view";
import { type ClaimFilter, readFilter } from "@/lib/claims/filter";
import type { Params, Problem } from "@/lib/claims/parameters";
import type { Database } from "@/lib/claims/queries/database";
import { unknownNames } from "@/lib/claims/queries/unknown-names";

export interface ChartRequest {
  filter: ClaimFilter;
  view: ChartView;
  problems: Problem[];
}

/** Which claims a chart is of and how it is drawn, as its address says; `alongside` names what others read there. */
export async function readChart(
  source: Database,
  params: Params,
  alongside: readonly string[],
): Promise<ChartRequest> {
  const { filter, problems } = readFilter(params, [...CHART_PARAMETERS, ...alongside]);
  const { view, problems: ofView } = readChartView(params, "anything");
  return { filter, view, problems: [...problems, ...ofView, ...(await unknownNames(source, filter))] };
}
