import { VolumeFigure } from "@/components/charts/volume-figure";
import { type ClaimFilter, writeFilter } from "@/lib/claims/filter";
import { chartCsvPath, claimsPath, embedPath } from "@/lib/claims/paths";
import { claimsByMonth } from "@/lib/claims/queries/claims-by-month";
import { tallyClaims } from "@/lib/claims/queries/tally-claims";
import { database } from "../database";

/** The claims of a filter by month and kind. */
export async function VolumePart({ filter, page }: { filter: ClaimFilter; page: string }) {
  const source = await database();
  const [counts, { sources }] = await Promise.all([
    // A picture that begins with a month counts beside it what is older.
    claimsByMonth(source, filter.from?.endsWith("-01") ? { ...filter, from: null } : filter),
    tallyClaims(source, filter),
  ]);
  const query = writeFilter(filter);
  return (
    <VolumeFigure
      counts={counts}
      since={filter.from?.slice(0, 7) ?? null}
      sources={sources}
      addressOf={({ firstDay, lastDay }) => claimsPath({ ...filter, from: firstDay, to: lastDay })}
      addresses={{ page, embed: embedPath("volume", query), csv: chartCsvPath("volume", query) }}
    />
  );
}
