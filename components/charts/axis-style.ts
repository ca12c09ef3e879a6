/** How every chart draws its axes: hairlines, small ink, no boxes. */
export const TICK_STYLE = { fill: "var(--ink-soft)", fontSize: 12, fontFamily: "var(--font-sans)" } as const;
export const GRID_STYLE = { stroke: "var(--rule)", strokeWidth: 1 } as const;
export const AXIS_LINE = { stroke: "var(--ink)", strokeWidth: 1 } as const;
