import { cache } from "react";
import type { Problem } from "@/lib/claims/parameters";
import { MOST_PLANS, type PlanFilter } from "@/lib/figures/plan-filter";
import { listPlans, type PlansPage } from "@/lib/figures/queries/list-plans";
import { readKnownPlans } from "../../charts/plans-request";
import { database } from "../../database";
import { knowledge } from "../../knowledge";
import { today } from "../../today";

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** Everything that the address of the page says, read once for all its parts; `alongside` names what others read there. */
export const readPlans = cache(
  async (
    searchParams: SearchParams,
    alongside: readonly string[] = [],
  ): Promise<{ filter: PlanFilter; problems: Problem[] }> =>
    readKnownPlans(await database(), await searchParams, alongside),
);

export const plansOf = cache(
  async (filter: PlanFilter): Promise<PlansPage> =>
    listPlans(await database(), filter, { today: await today(), size: MOST_PLANS, knowledge: knowledge() }),
);
