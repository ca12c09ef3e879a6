import type { Level } from "@/lib/claims/charts/levels";
import { logPlace } from "@/lib/claims/charts/scales";
import type { DrawnPoint, TimelineDrawingModel } from "@/lib/claims/charts/timeline";
import type { PlotArea } from "./plot-watch";

/** Pixels; of a range `y1` is the high end. */
export interface PlacedPoint {
  point: DrawnPoint;
  x: number;
  y1: number;
  y2: number;
}

export interface Line {
  hue: Level["hue"];
  path: string;
}

/** Where the points and the levels of a timeline lie in its plot. */
export function placeTimeline(
  model: TimelineDrawingModel,
  points: readonly DrawnPoint[],
  { plot, mirrored }: { plot: PlotArea; mirrored: boolean },
): { placed: PlacedPoint[]; lines: Line[] } {
  const places = placesIn(model, plot, mirrored);
  return {
    placed: points.map((point) => place(point, places)),
    lines: model.levels.map((level) => ({ hue: level.hue, path: stepLine(level, places) })),
  };
}

/** The plot's corners are the domains' ends, so that a place needs no drawing library. */
function placesIn({ x, y, scale }: TimelineDrawingModel, plot: PlotArea, mirrored: boolean) {
  const along = (value: number, [from, to]: readonly [number, number]) => (value - from) / (to - from);
  return {
    across: (at: number) => {
      const since = along(at, x.domain);
      return plot.x + plot.width * (mirrored ? 1 - since : since);
    },
    up: (value: number) =>
      plot.y + plot.height * (1 - (scale === "log" ? logPlace(value, y.domain) : along(value, y.domain))),
  };
}

type Places = ReturnType<typeof placesIn>;

function place(point: DrawnPoint, { across, up }: Places): PlacedPoint {
  const low = point.low ?? point.high ?? 0;
  const high = point.high ?? point.low ?? 0;
  return { point, x: across(point.at), y1: up(high), y2: up(low) };
}

/** A level holds until the next is said. */
function stepLine({ steps }: Level, { across, up }: Places): string {
  return steps
    .map(({ at, value }, index) =>
      index === 0
        ? `M${across(at).toFixed(1)} ${up(value).toFixed(1)}`
        : `H${across(at).toFixed(1)}V${up(value).toFixed(1)}`,
    )
    .join("");
}
