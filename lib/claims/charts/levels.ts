import type { Hue } from "./palette";
import type { TimelinePoint } from "./timeline";

/** What somebody was said to be worth, from one claim to the next. */
export interface Level {
  hue: Hue;
  /** Days since 1970, oldest first; a step holds until the next. */
  steps: Array<{ at: number; value: number }>;
}

/** A level that nobody restates for so long is not drawn on. */
const LONGEST = 366;

/**
 * The lines of a chart of valuations, the one kind that lasts from one claim to the next. They run through what is said to be
 * so, to the amount, of companies with a colour; plans, estimates, denials and open amounts stand beside them.
 */
export function levelsOf(points: readonly TimelinePoint[]): Level[] {
  if (points.some(({ kind }) => kind !== "valuation")) return [];
  const levels: Level[] = [];
  const last = new Map<string, Level>();
  for (const { subject, hue, at, low, high, reach, modality } of points) {
    const value = high ?? low;
    const said = modality === "reported" || modality === "claimed";
    if (hue === null || value === null || !said || (reach !== "point" && reach !== "about")) continue;
    const known = last.get(subject);
    const before = known?.steps.at(-1);
    if (known && before && at - before.at <= LONGEST) known.steps.push({ at, value });
    else {
      const level = { hue, steps: [{ at, value }] };
      levels.push(level);
      last.set(subject, level);
    }
  }
  return levels.filter(({ steps }) => steps.length > 1);
}
