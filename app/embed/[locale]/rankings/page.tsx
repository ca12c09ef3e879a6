import { RankingPart } from "@/app/charts/ranking-part";
import { embeddedPagePath, rankingsPath } from "@/lib/claims/paths";
import { readRankView } from "@/lib/claims/rank-view";
import { ChartEmbed } from "../../chart-embed";

export default function RankingsEmbed({ searchParams }: PageProps<"/embed/[locale]/rankings">) {
  return (
    <ChartEmbed
      searchParams={searchParams}
      height={60}
      read={readRankView}
      without={({ view }) => embeddedPagePath(rankingsPath(view))}
      draw={({ view }) => <RankingPart view={view} />}
    />
  );
}
