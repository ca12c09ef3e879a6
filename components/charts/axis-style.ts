/** How every chart draws its axes: hairlines, small ink, no boxes. */
export const TICK_STYLE = { fill: "var(--ink-soft)", fontSize: 12 } as const;
export const GRID_STYLE = { stroke: "var(--rule)", strokeWidth: 1 } as const;
export const AXIS_LINE = { stroke: "var(--ink)", strokeWidth: 1 } as const;

/** A chart fills its stage. */
export const WHOLE = { width: "100%", height: "100%" } as const;

/** The ticks of an axis with their labels, made before. */
export function labels<At extends number | string>(
  ticks: ReadonlyArray<readonly [At, string]>,
): { ticks: At[]; tickFormatter(at: At): string } {
  const byPlace = new Map(ticks);
  return { ticks: ticks.map(([at]) => at), tickFormatter: (at) => byPlace.get(at) ?? "" };
}
