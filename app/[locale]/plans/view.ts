import { cache } from "react";
import type { Params, Problem } from "@/lib/claims/parameters";
import { unknownCompanies } from "@/lib/claims/queries/unknown-names";
import { type PlanFilter, readPlanFilter } from "@/lib/figures/plan-filter";
import { listPlans, type PlansPage } from "@/lib/figures/queries/list-plans";
import { database } from "../../database";
import { today } from "../../today";

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** Everything that the address of the page says, read once for all its parts; `alongside` names what others read there. */
export const readPlans = cache(
  async (
    searchParams: SearchParams,
    alongside: readonly string[] = [],
  ): Promise<{ filter: PlanFilter; problems: Problem[] }> => {
    const { filter, problems } = readPlanFilter((await searchParams) as Params, alongside);
    const unknown = await unknownCompanies(await database(), filter.company);
    return {
      filter: {
        ...filter,
        company: filter.company.filter((slug) => !unknown.some(({ value }) => value === slug)),
      },
      problems: [...problems, ...unknown],
    };
  },
);

/** More lines than this are a list to search, not a picture. */
const MOST = 60;

export const plansOf = cache(
  async (filter: PlanFilter): Promise<PlansPage> =>
    listPlans(await database(), filter, { today: await today(), size: MOST }),
);
