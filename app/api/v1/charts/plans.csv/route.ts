import { readCsvRequestWith } from "@/app/charts/csv-request";
import { drawnClaimsCsv } from "@/app/charts/drawn-claims-csv";
import { readKnownPlans } from "@/app/charts/plans-request";
import { knowledge } from "@/app/knowledge";
import { everyClaim } from "@/lib/claims/filter";
import { pool } from "@/lib/db/client";
import { MOST_PLANS } from "@/lib/figures/plan-filter";
import { listPlans } from "@/lib/figures/queries/list-plans";
import { answering } from "../../../problem-reply";

/** One claim a plan: the word that set the state of each plan that is drawn. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const { filter, options } = await readCsvRequestWith(request, (params, alongside) =>
      readKnownPlans(pool(), params, alongside),
    );
    const today = new Date().toISOString().slice(0, 10);
    const { plans } = await listPlans(pool(), filter, {
      today,
      size: MOST_PLANS,
      knowledge: knowledge(),
    });
    const { as_of, known } = filter;
    return drawnClaimsCsv(request, {
      name: "plans",
      only: plans.map(({ word }) => word.id),
      filter: { ...everyClaim(), as_of, known },
      options,
    });
  });
}
