import { memo, useMemo } from "react";
import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { type Hue, hueColour } from "@/lib/claims/charts/palette";
import type { TimelineDrawingModel } from "@/lib/claims/charts/timeline";
import type { Modality } from "@/lib/extraction/types";
import type { TextDirection } from "@/lib/i18n/direction";
import { AXIS_LINE, GRID_STYLE, labels, WHOLE } from "./axis-style";
import { Marks, type Place } from "./mark";
import { type PlotArea, PlotWatch } from "./plot-watch";
import type { Line, PlacedPoint } from "./timeline-places";
import { useUprightAxis } from "./use-upright-axis";

/** From so many points on, they lie on each other. */
const CROWD = 400;

interface Group {
  hue: Hue | null;
  modality: Modality;
  places: Place[];
}

/** What has one colour and one shape, in grey first, so that the named companies lie on top. */
function groupsOf(placed: readonly PlacedPoint[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { point, ...pixels } of placed) {
    const { hue, modality, reach } = point;
    const key = `${hue} ${modality}`;
    const group = groups.get(key) ?? { hue, modality, places: [] };
    groups.set(key, group);
    group.places.push({ reach, ...pixels });
  }
  return [...groups.values()].sort((a, b) => Number(a.hue !== null) - Number(b.hue !== null));
}

interface TimelinePlotProps {
  model: TimelineDrawingModel;
  placed: readonly PlacedPoint[];
  lines: readonly Line[];
  direction: TextDirection;
  /** Time runs to the left. */
  mirrored: boolean;
  onPlot(plot: PlotArea): void;
}

/** Room for half of the last label, on the side without amounts. */
const MARGINS = {
  ltr: { top: 20, right: 30, bottom: 0, left: 12 },
  rtl: { top: 20, right: 12, bottom: 0, left: 30 },
};
const NO_DATA: never[] = [];

/** Drawn once for each model: what moves with the pointer lies over it. */
export const TimelinePlot = memo(
  ({ model, placed, lines, direction, mirrored, onPlot }: TimelinePlotProps) => {
    const days = useMemo(() => labels(model.x.ticks.map(({ at, label }) => [at, label])), [model]);
    const amounts = useUprightAxis(model.y.ticks, direction);
    const groups = useMemo(() => groupsOf(placed), [placed]);
    return (
      <ScatterChart responsive accessibilityLayer={false} margin={MARGINS[direction]} style={WHOLE}>
        <CartesianGrid vertical={false} {...GRID_STYLE} />
        <XAxis
          type="number"
          dataKey="at"
          domain={model.x.domain}
          allowDataOverflow
          reversed={mirrored}
          {...days}
          tick={amounts.tick}
          axisLine={AXIS_LINE}
          tickLine={AXIS_LINE}
          interval="preserveStart"
        />
        <YAxis
          type="number"
          dataKey="anchor"
          scale={model.scale === "log" ? "log" : "linear"}
          domain={model.y.domain}
          allowDataOverflow
          {...amounts}
          interval={0}
        />
        {model.y.domain[0] < 0 ? <ReferenceLine y={0} stroke="var(--ink)" /> : null}
        <Scatter data={NO_DATA} isAnimationActive={false} />
        {lines.map(({ hue, path }) => (
          <path key={path} d={path} fill="none" stroke={hueColour(hue)} strokeWidth="1.25" opacity="0.5" />
        ))}
        {groups.map(({ hue, modality, places }) => (
          <g key={`${hue} ${modality}`} style={{ color: hueColour(hue) }}>
            <Marks modality={modality} places={places} small={placed.length > CROWD} />
          </g>
        ))}
        <PlotWatch onPlot={onPlot} />
      </ScatterChart>
    );
  },
);
