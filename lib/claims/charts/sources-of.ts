import type { SourceRow } from "../rows";

/** Whose figures a chart draws: how many sources, and by name those that say most of it, in a fixed order. */
export function sourcesOf(
  claims: ReadonlyArray<{ source: SourceRow }>,
  most = 3,
): { count: number; names: string[] } {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { source } of claims) {
    const known = counts.get(source.slug);
    if (known) known.count += 1;
    else counts.set(source.slug, { name: source.name, count: 1 });
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return { count: sorted.length, names: sorted.slice(0, most).map(({ name }) => name) };
}
