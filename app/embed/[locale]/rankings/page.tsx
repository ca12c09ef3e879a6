import { RankingPart } from "@/app/charts/ranking-part";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { Part } from "@/components/ui/part";
import { WaitingBlock } from "@/components/ui/waiting";
import { EMBED_PARAMETERS, embedProblems } from "@/lib/claims/charts/embed-options";
import { embeddedPagePath } from "@/lib/claims/paths";
import { readRankView } from "@/lib/claims/rank-view";

type Props = PageProps<"/embed/[locale]/rankings">;

export default function RankingsEmbed({ searchParams }: Props) {
  return (
    <Part fallback={<WaitingBlock height={60} />}>
      <ChartPart searchParams={searchParams} />
    </Part>
  );
}

async function ChartPart({ searchParams }: Pick<Props, "searchParams">) {
  const params = await searchParams;
  const { view, problems } = readRankView(params, EMBED_PARAMETERS);
  const all = [...problems, ...embedProblems(params)];
  if (all.length > 0) return <ProblemsNotice problems={all} without={embeddedPagePath("/rankings")} />;
  return <RankingPart view={view} />;
}
