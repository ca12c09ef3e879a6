import { addTo } from "./add-to";
import { AnchorLine } from "./anchor-line";
import type { Facets } from "./facets";
import type { Run } from "./group-cell";

/**
 * Joins the deals of which only one party is said to those of two: what Broadcom calls an order and OpenAI one from Broadcom.
 * A deal that names what is bought stays with its own.
 */
export function joinDeals(runs: readonly Run[]): Run[] {
  const twoSided = runs.filter(({ members: [first] }) => first?.parties.length === 2);
  const oneSided = runs.filter(({ members: [first] }) => first?.parties.length !== 2);
  const ofParty = new Map<string, Run[]>();
  for (const run of twoSided) for (const party of run.members[0]?.parties ?? []) addTo(ofParty, party, run);
  const joined = new Map<Run, Facets[]>(twoSided.map((run) => [run, [...run.members]]));
  const alone: Run[] = [];
  const lines = new Map<string, AnchorLine>();
  for (const run of oneSided) {
    const [first] = run.members;
    const anchors = ofParty.get(first?.home ?? "");
    if (first === undefined || first.topic.named || anchors === undefined) {
      alone.push(run);
      continue;
    }
    const line = lines.get(first.home) ?? new AnchorLine(anchors, first.rule.attach ?? 1);
    lines.set(first.home, line);
    const anchor = line.anchorOf(run);
    if (anchor === null) alone.push(run);
    else joined.get(anchor)?.push(...run.members);
  }
  return [...[...joined].map(([{ held }, members]) => ({ members, held })), ...alone];
}
