import { claimsAddress } from "@/app/[locale]/claims/view";
import { type ChartRequest, readChart } from "@/app/charts/chart-request";
import { TimelinePart } from "@/app/charts/timeline-part";
import { database } from "@/app/database";
import { USUAL_VIEW } from "@/lib/claims/explorer-view";
import { FIRST_PAGE } from "@/lib/claims/paging";
import { embedPath } from "@/lib/claims/paths";
import { chartClaims } from "@/lib/claims/queries/chart-claims";
import { ChartEmbed } from "../../chart-embed";
import { NothingDrawn } from "../../nothing-drawn";

export default function TimelineEmbed({ searchParams }: PageProps<"/embed/[locale]/timeline">) {
  return (
    <ChartEmbed
      searchParams={searchParams}
      height={40}
      read={async (params, alongside) => readChart(await database(), params, alongside)}
      without={() => embedPath("timeline", "")}
      draw={(asked) => <OverTimePart {...asked} />}
    />
  );
}

async function OverTimePart({ filter, view }: Pick<ChartRequest, "filter" | "view">) {
  const claims = await chartClaims(await database(), filter, view);
  if (claims.total === 0) return <NothingDrawn />;
  return (
    <TimelinePart
      filter={filter}
      view={view}
      claims={claims}
      addressOf={(other) => claimsAddress({ filter, paging: FIRST_PAGE, chart: other, explorer: USUAL_VIEW })}
    />
  );
}
