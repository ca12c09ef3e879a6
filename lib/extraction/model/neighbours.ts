import type { Evidence } from "./evidence";
import type { Site } from "./site";
import { logOdds, oddsStep } from "./softmax";
import type { Told } from "./told";

/** One figure counts no more than so much log-odds among the others. */
const FAR = 5;

/** A figure and what was told of it. */
export interface ToldSite {
  site: Site;
  told: Told;
}

/**
 * What the other figures of an article tell of one of them. Where the figures beside it make none, this one
 * hardly does; where its subject is claimed of elsewhere, it likely does. `all` are in the order of the text; a figure is not its own neighbour.
 */
export function neighbourEvidence(
  { site, told }: ToldSite,
  all: readonly ToldSite[],
  evidence: Evidence,
): void {
  let count = 0;
  let sum = 0;
  let most = 0;
  let same = 0;
  let last: number | null = null;
  let next: number | null = null;
  for (const other of all) {
    const { index } = other.site.base;
    if (index === site.base.index) continue;
    const chance = 1 - other.told.noChance;
    count++;
    sum += Math.max(-FAR, Math.min(FAR, logOdds(chance)));
    most = Math.max(most, chance);
    if (other.told.subject.resolved.name === told.subject.resolved.name) same = Math.max(same, chance);
    if (index < site.base.index) last = chance;
    else next ??= chance;
  }
  if (count === 0) {
    evidence.add("neighbours", "none");
    return;
  }
  const mean = Math.round(sum / count);
  evidence.add("neighbours", mean);
  evidence.add("neighbours", mean, site.decision ? "ruled" : "");
  evidence.add("neighbours", "most", oddsStep(most));
  evidence.add("neighbours", "same", same === 0 ? "none" : oddsStep(same));
  evidence.add("neighbours", "last", last === null ? "none" : oddsStep(last));
  evidence.add("neighbours", "next", next === null ? "none" : oddsStep(next));
}
