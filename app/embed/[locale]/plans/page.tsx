import { readPlans } from "@/app/[locale]/plans/view";
import { PlansPart } from "@/app/charts/plans-part";
import { embeddedPagePath, plansPath } from "@/lib/claims/paths";
import { ChartEmbed } from "../../chart-embed";

export default function PlansEmbed({ searchParams }: PageProps<"/embed/[locale]/plans">) {
  return (
    <ChartEmbed
      searchParams={searchParams}
      height={60}
      read={(_, alongside) => readPlans(searchParams, alongside)}
      without={({ filter }) => embeddedPagePath(plansPath(filter))}
      draw={({ filter }) => <PlansPart filter={filter} />}
    />
  );
}
