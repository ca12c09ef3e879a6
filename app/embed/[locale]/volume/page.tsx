import { readChart } from "@/app/charts/chart-request";
import { VolumePart } from "@/app/charts/volume-part";
import { database } from "@/app/database";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { Part } from "@/components/ui/part";
import { WaitingBlock } from "@/components/ui/waiting";
import { EMBED_PARAMETERS, embedProblems } from "@/lib/claims/charts/embed-options";
import { claimsPath, embedPath } from "@/lib/claims/paths";

type Props = PageProps<"/embed/[locale]/volume">;

export default function VolumeEmbed({ searchParams }: Props) {
  return (
    <Part fallback={<WaitingBlock height={30} />}>
      <ByMonthPart searchParams={searchParams} />
    </Part>
  );
}

async function ByMonthPart({ searchParams }: Pick<Props, "searchParams">) {
  const params = await searchParams;
  const { filter, problems } = await readChart(await database(), params, EMBED_PARAMETERS);
  const all = [...problems, ...embedProblems(params)];
  if (all.length > 0) return <ProblemsNotice problems={all} without={embedPath("volume", "")} />;
  return <VolumePart filter={filter} page={claimsPath(filter)} />;
}
