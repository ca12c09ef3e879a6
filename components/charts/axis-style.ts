/** How every chart draws its axes: hairlines, small ink, no boxes. */
export const GRID_STYLE = { stroke: "var(--rule)", strokeWidth: 1 } as const;
export const AXIS_LINE = { stroke: "var(--ink)", strokeWidth: 1 } as const;

const SMALLEST = 12;
const OF_PAGE = 0.7;

/** How the labels of an axis are written: on a very large screen they grow as the text of the page does. In the browser only. */
export function tickStyle() {
  const page = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { fill: "var(--ink-soft)", fontSize: Math.max(SMALLEST, Math.round(page * OF_PAGE)) } as const;
}

/** A chart fills its stage. */
export const WHOLE = { width: "100%", height: "100%" } as const;

/** The ticks of an axis with their labels, made before. A label stays on one line, though its font may come after it was measured. */
export function labels<At extends number | string>(
  ticks: ReadonlyArray<readonly [At, string]>,
): { ticks: At[]; tickFormatter(at: At): string } {
  const byPlace = new Map(ticks);
  return {
    ticks: ticks.map(([at]) => at),
    tickFormatter: (at) => (byPlace.get(at) ?? "").replaceAll(" ", "\u00A0"),
  };
}
