import { TimelinePart } from "@/app/charts/timeline-part";
import { ofAllDates } from "@/lib/claims/filter";
import { FIRST_PAGE } from "@/lib/claims/paging";
import { chartClaims } from "@/lib/claims/queries/chart-claims";
import { database } from "../../database";
import { claimsAddress, readClaimsView, type SearchParams } from "./view";

export async function OverTimePart({ searchParams }: { searchParams: SearchParams }) {
  const { problems, ...state } = await readClaimsView(searchParams);
  const { filter, chart } = state;
  if (problems.length > 0) return null;
  const claims = await chartClaims(await database(), filter, chart);
  if (claims.total === 0) return null;
  return (
    <TimelinePart
      filter={filter}
      view={chart}
      claims={claims}
      addressOf={(view) => claimsAddress({ ...state, chart: view })}
      list={claimsAddress(state)}
      undated={claimsAddress({ ...state, filter: ofAllDates(filter), paging: FIRST_PAGE })}
    />
  );
}
