import { getTranslations } from "next-intl/server";
import { claimsAddress } from "@/app/[locale]/claims/view";
import { readChart } from "@/app/charts/chart-request";
import { TimelinePart } from "@/app/charts/timeline-part";
import { database } from "@/app/database";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { Part } from "@/components/ui/part";
import { WaitingBlock } from "@/components/ui/waiting";
import { EMBED_PARAMETERS, embedProblems } from "@/lib/claims/charts/embed-options";
import { USUAL_VIEW } from "@/lib/claims/explorer-view";
import { FIRST_PAGE } from "@/lib/claims/paging";
import { embedPath } from "@/lib/claims/paths";
import { chartClaims } from "@/lib/claims/queries/chart-claims";

type Props = PageProps<"/embed/[locale]/timeline">;

export default function TimelineEmbed({ searchParams }: Props) {
  return (
    <Part fallback={<WaitingBlock height={40} />}>
      <OverTimePart searchParams={searchParams} />
    </Part>
  );
}

async function OverTimePart({ searchParams }: Pick<Props, "searchParams">) {
  const [params, source] = await Promise.all([searchParams, database()]);
  const { filter, view, problems } = await readChart(source, params, EMBED_PARAMETERS);
  const all = [...problems, ...embedProblems(params)];
  if (all.length > 0) return <ProblemsNotice problems={all} without={embedPath("timeline", "")} />;
  const claims = await chartClaims(source, filter, view);
  if (claims.total === 0) return <p>{(await getTranslations("charts"))("nothing")}</p>;
  return (
    <TimelinePart
      filter={filter}
      view={view}
      claims={claims}
      addressOf={(other) => claimsAddress({ filter, paging: FIRST_PAGE, chart: other, explorer: USUAL_VIEW })}
    />
  );
}
