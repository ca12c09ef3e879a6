import { readPlans } from "@/app/[locale]/plans/view";
import { PlansPart } from "@/app/charts/plans-part";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { Part } from "@/components/ui/part";
import { WaitingBlock } from "@/components/ui/waiting";
import { EMBED_PARAMETERS, embedProblems } from "@/lib/claims/charts/embed-options";
import { embeddedPagePath, plansPath } from "@/lib/claims/paths";

type Props = PageProps<"/embed/[locale]/plans">;

export default function PlansEmbed({ searchParams }: Props) {
  return (
    <Part fallback={<WaitingBlock height={60} />}>
      <ChartPart searchParams={searchParams} />
    </Part>
  );
}

async function ChartPart({ searchParams }: Pick<Props, "searchParams">) {
  const [params, { filter, problems }] = await Promise.all([
    searchParams,
    readPlans(searchParams, EMBED_PARAMETERS),
  ]);
  const all = [...problems, ...embedProblems(params)];
  if (all.length > 0) return <ProblemsNotice problems={all} without={embeddedPagePath(plansPath(filter))} />;
  return <PlansPart filter={filter} />;
}
