import type { Params, Problem } from "@/lib/claims/parameters";
import type { Database } from "@/lib/claims/queries/database";
import { unknownCompanies, withoutUnknown } from "@/lib/claims/queries/unknown-names";
import { type PlanFilter, readPlanFilter } from "@/lib/figures/plan-filter";

/** Which plans an address asks for, without companies that do not exist; `alongside` names what others read there. */
export async function readKnownPlans(
  source: Database,
  params: Params,
  alongside: readonly string[],
): Promise<{ filter: PlanFilter; problems: Problem[] }> {
  const { filter, problems } = readPlanFilter(params, alongside);
  const unknown = await unknownCompanies(source, filter.company);
  return { filter: withoutUnknown(filter, unknown), problems: [...problems, ...unknown] };
}
