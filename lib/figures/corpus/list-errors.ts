import type { LabelledGroup } from "./score-groups";

/** A labelled group that was parted, or a cluster in which labelled groups were joined; pairs are those lost or wrong. */
export interface GroupingError {
  sort: "split" | "merge";
  names: string[];
  pairs: number;
  parts: string[][];
}

/** What went wrong, worst first. */
export function listErrors(
  groups: Readonly<Record<string, LabelledGroup>>,
  clusterOf: ReadonlyMap<string, string | number>,
): GroupingError[] {
  const splits = Object.entries(groups).map(([name, { ids }]) =>
    error(
      "split",
      [name],
      partsOf(ids, (id) => String(clusterOf.get(id))),
    ),
  );
  const claims = Object.entries(groups).flatMap(([name, { ids }]) => ids.map((id) => ({ id, name })));
  const clusters = partsOf(claims, ({ id }) => String(clusterOf.get(id)));
  const merges = clusters.map((cluster) => {
    const parts = partsOf(cluster, ({ name }) => name);
    return error(
      "merge",
      parts.map(([first]) => first?.name ?? ""),
      parts.map((part) => part.map(({ id }) => id)),
    );
  });
  return [...splits, ...merges]
    .filter(({ pairs }) => pairs > 0)
    .sort((a, b) => b.pairs - a.pairs || (a.names.join() < b.names.join() ? -1 : 1));
}

function error(sort: GroupingError["sort"], names: string[], parts: string[][]): GroupingError {
  const all = parts.reduce((sum, part) => sum + part.length, 0);
  const pairs = parts.reduce((sum, part) => sum + part.length * (all - part.length), 0) / 2;
  return { sort, names, pairs, parts };
}

function partsOf<T>(members: readonly T[], keyOf: (member: T) => string): T[][] {
  const parts = new Map<string, T[]>();
  for (const member of members) {
    const key = keyOf(member);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [member]);
    else part.push(member);
  }
  return [...parts.values()];
}
