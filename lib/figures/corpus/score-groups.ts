/** One figure of a file such as figure_groups.json. */
export interface LabelledGroup {
  ids: readonly string[];
}

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

export interface GroupScore {
  bcubed: Rates;
  pairwise: Rates;
  claims: number;
}

/**
 * B³ and pairwise agreement of a partition with labelled groups, over the claims that the labels name: each claim counts
 * once. Where labelled groups overlap, two claims belong together if they share any group, so that B³ and pairs stay what
 * they are without overlap; a claim's truth is then all that any of its groups holds.
 */
export function scoreGroups(
  groups: Readonly<Record<string, LabelledGroup>>,
  clusterOf: ReadonlyMap<string, string | number>,
): GroupScore {
  const labels = new Map<string, Set<string>>();
  for (const [name, { ids }] of Object.entries(groups)) {
    for (const id of ids) labels.set(id, (labels.get(id) ?? new Set()).add(name));
  }
  const clusters = new Map<string | number, string[]>();
  for (const id of labels.keys()) {
    const cluster = clusterOf.get(id);
    if (cluster === undefined) throw new Error(`The claim ${id} was not grouped.`);
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), id]);
  }
  const sums = { precision: 0, recall: 0, both: 0, predicted: 0, true: 0 };
  for (const [id, own] of labels) {
    const mates = clusters.get(clusterOf.get(id) ?? "") ?? [];
    const right = mates.filter((mate) => sharesAny(own, labels.get(mate))).length;
    const truth = new Set([...own].flatMap((name) => groups[name]?.ids ?? [])).size;
    sums.precision += right / mates.length;
    sums.recall += right / truth;
    sums.both += right - 1;
    sums.predicted += mates.length - 1;
    sums.true += truth - 1;
  }
  const { size } = labels;
  return {
    bcubed: rates(sums.precision / size, sums.recall / size),
    pairwise: rates(share(sums.both, sums.predicted), share(sums.both, sums.true)),
    claims: size,
  };
}

function sharesAny(one: ReadonlySet<string>, other: ReadonlySet<string> | undefined): boolean {
  for (const name of one) if (other?.has(name)) return true;
  return false;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function rates(precision: number, recall: number): Rates {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
