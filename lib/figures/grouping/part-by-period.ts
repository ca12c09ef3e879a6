import { addTo } from "./add-to";
import type { Facets } from "./facets";
import type { PartingPeriod } from "./parting-period";
import { splitRuns } from "./split-runs";

export interface ByPeriod {
  /** Those that speak of one period, period by period. */
  periods: Facets[][];
  /** Those whose period is not said, or does not part. */
  rest: Facets[];
}

/** Parts the assertions of one question by the period that they speak of. */
export function partByPeriod(members: readonly Facets[]): ByPeriod {
  const bySort = new Map<string, Array<{ member: Facets; period: PartingPeriod }>>();
  const rest: Facets[] = [];
  for (const member of members) {
    const { period } = member;
    if (period === null) rest.push(member);
    else addTo(bySort, period.sort, { member, period });
  }
  const periods = [...bySort.values()].flatMap((list) => {
    const gap = list[0]?.period.apart ?? 0;
    return splitRuns(list, [
      { of: ({ period: { from } }) => ({ from, to: from }), gap },
      { of: ({ period: { to } }) => ({ from: to, to }), gap },
    ]);
  });
  return { periods: periods.map((list) => list.map(({ member }) => member)), rest };
}
