import { cache } from "react";
import { CHART_PARAMETERS, type ChartView, readChartView } from "@/lib/claims/charts/chart-view";
import { type CompareView, readCompareView } from "@/lib/claims/compare-view";
import type { Params, Problem } from "@/lib/claims/parameters";
import { listOrganisations } from "@/lib/claims/queries/list-organisations";
import { unknownCompanies } from "@/lib/claims/queries/unknown-names";
import type { OrganisationRow } from "@/lib/claims/rows";
import { database } from "../../database";

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

export interface Compared {
  view: CompareView;
  chart: ChartView;
  companies: OrganisationRow[];
  problems: Problem[];
}

/** Everything that the address of the page says, read once for all its parts; `alongside` names what others read there. */
export const readCompared = cache(
  async (searchParams: SearchParams, alongside: readonly string[] = []): Promise<Compared> => {
    const params: Params = await searchParams;
    const { view, problems } = readCompareView(params, [...CHART_PARAMETERS, ...alongside]);
    const { view: chart, problems: more } = readChartView(params, "anything");
    const source = await database();
    const [unknown, found] = await Promise.all([
      unknownCompanies(source, view.company),
      view.company.length === 0 ? [] : listOrganisations(source, { slugs: view.company }),
    ]);
    return {
      view: { ...view, company: found.map(({ slug }) => slug) },
      chart,
      companies: found,
      problems: [...problems, ...more, ...unknown],
    };
  },
);
