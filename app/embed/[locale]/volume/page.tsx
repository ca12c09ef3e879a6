import { readChart } from "@/app/charts/chart-request";
import { VolumePart } from "@/app/charts/volume-part";
import { database } from "@/app/database";
import { claimsPath, embedPath } from "@/lib/claims/paths";
import { ChartEmbed } from "../../chart-embed";

export default function VolumeEmbed({ searchParams }: PageProps<"/embed/[locale]/volume">) {
  return (
    <ChartEmbed
      searchParams={searchParams}
      height={30}
      read={async (params, alongside) => readChart(await database(), params, alongside)}
      without={() => embedPath("volume", "")}
      draw={({ filter }) => <VolumePart filter={filter} page={claimsPath(filter)} />}
    />
  );
}
