"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo, useMemo, useState } from "react";
import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { hueColour } from "@/lib/claims/charts/palette";
import { logPlace } from "@/lib/claims/charts/scales";
import type { TimelineDrawingModel } from "@/lib/claims/charts/timeline";
import { claimPath } from "@/lib/claims/paths";
import { directionOf, type TextDirection } from "@/lib/i18n/direction";
import { useRouter } from "@/lib/i18n/navigation";
import { AXIS_LINE, GRID_STYLE, labels, TICK_STYLE, WHOLE } from "./axis-style";
import { ChartStage } from "./chart-stage";
import { Mark } from "./mark";
import { type PlotArea, PlotWatch } from "./plot-watch";
import type { PointWords } from "./point-words";
import { useStepping } from "./use-stepping";

export interface TimelineDrawingProps {
  model: TimelineDrawingModel;
  /** What is said of each point, in the points' order. */
  words: PointWords[];
  height: number;
}

type DrawnPoint = TimelineDrawingModel["points"][number];

interface PlacedPoint {
  point: DrawnPoint;
  x: number;
  y1: number;
  y2: number;
}

const REACH_OF_POINTER = 28;
/** From so many points on, they lie on each other. */
const CROWD = 400;

export default function TimelineDrawing({ model, words, height }: TimelineDrawingProps) {
  const t = useTranslations("charts");
  const locale = useLocale();
  const router = useRouter();
  const direction = directionOf(locale);
  const [plot, setPlot] = useState<PlotArea | null>(null);
  const { points } = model;
  const placed = useMemo(
    () => (plot ? model.points.map((point) => place(point, model, plot)) : []),
    [model, plot],
  );
  const open = (index: number) => {
    const point = points[index];
    if (point) router.push(claimPath(point.id));
  };
  const stepping = useStepping(points.length, open);
  const { active } = stepping;
  const said = active === null ? undefined : words[active];
  const spot = active === null ? undefined : placed[active];

  const nearest = (px: number, py: number): number | null => {
    let best: number | null = null;
    let distance = REACH_OF_POINTER ** 2;
    for (const [index, { x: cx, y1, y2 }] of placed.entries()) {
      const dy =
        py < Math.min(y1, y2) ? Math.min(y1, y2) - py : py > Math.max(y1, y2) ? py - Math.max(y1, y2) : 0;
      const apart = (px - cx) ** 2 + dy ** 2;
      if (apart <= distance) {
        best = index;
        distance = apart;
      }
    }
    return best;
  };

  return (
    <ChartStage
      label={t("timeline.title")}
      hint={t("keys")}
      direction={direction}
      height={height}
      count={points.length}
      active={active}
      activeLabel={said ? t("timeline.point", { ...said }) : null}
      place={spot && plot ? { x: spot.x, y: Math.min(spot.y1, spot.y2), width: plot.x + plot.width } : null}
      tooltip={
        said && (
          <>
            <p className="font-bold">
              <bdi>{said.amount}</bdi>
            </p>
            <p>
              <bdi>{said.subject}</bdi> · {said.kind}
            </p>
            <p>{said.who}</p>
            <p className="text-ink-soft">
              <bdi>{said.source}</bdi> · {said.date}
            </p>
          </>
        )
      }
      onKeyDown={stepping.onKeyDown}
      onLeave={() => stepping.show(null)}
      onMove={(px, py) => stepping.show(nearest(px, py))}
      onPress={(px, py) => {
        const index = nearest(px, py);
        if (index !== null) open(index);
      }}
    >
      <TimelinePlot model={model} placed={placed} direction={direction} onPlot={setPlot} />
      {spot ? (
        <svg width="100%" height="100%" className="absolute inset-0" focusable="false" aria-hidden="true">
          <circle cx={spot.x} cy={spot.y1} r="10" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />
          <PlacedMark entry={spot} />
        </svg>
      ) : null}
    </ChartStage>
  );
}

/** The plot's corners are the domains' ends, so that a point's place needs no drawing library. */
function place(point: DrawnPoint, { x, y, scale }: TimelineDrawingModel, plot: PlotArea): PlacedPoint {
  const along = (value: number, [from, to]: readonly [number, number]) => (value - from) / (to - from);
  const up = (value: number) =>
    plot.y + plot.height * (1 - (scale === "log" ? logPlace(value, y.domain) : along(value, y.domain)));
  const low = point.low ?? point.high ?? 0;
  const high = point.high ?? point.low ?? 0;
  return { point, x: plot.x + plot.width * along(point.at, x.domain), y1: up(high), y2: up(low) };
}

interface TimelinePlotProps {
  model: TimelineDrawingModel;
  placed: readonly PlacedPoint[];
  direction: TextDirection;
  onPlot(plot: PlotArea): void;
}

const MARGIN = { top: 20, right: 12, bottom: 0, left: 12 };
const NO_DATA: never[] = [];

/** Drawn once for each model: what moves with the pointer lies over it. */
const TimelinePlot = memo(({ model, placed, direction, onPlot }: TimelinePlotProps) => {
  const days = useMemo(() => labels(model.x.ticks.map(({ at, label }) => [at, label])), [model]);
  const amounts = useMemo(() => labels(model.y.ticks.map(({ at, label }) => [at, label])), [model]);
  // Grey ones first, so that the named companies lie on top of them.
  const order = [...placed].sort((a, b) => Number(a.point.hue !== null) - Number(b.point.hue !== null));
  return (
    <ScatterChart responsive accessibilityLayer={false} margin={MARGIN} style={WHOLE}>
      <CartesianGrid vertical={false} {...GRID_STYLE} />
      <XAxis
        type="number"
        dataKey="at"
        domain={model.x.domain}
        allowDataOverflow
        {...days}
        tick={TICK_STYLE}
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
        orientation={direction === "rtl" ? "right" : "left"}
        width="auto"
        {...amounts}
        tick={TICK_STYLE}
        axisLine={false}
        tickLine={false}
        interval={0}
      />
      {model.y.domain[0] < 0 ? <ReferenceLine y={0} stroke="var(--ink)" /> : null}
      <Scatter data={NO_DATA} isAnimationActive={false} />
      {order.map((entry) => (
        <PlacedMark key={entry.point.id} entry={entry} small={placed.length > CROWD} />
      ))}
      <PlotWatch onPlot={onPlot} />
    </ScatterChart>
  );
});

function PlacedMark({ entry, small = false }: { entry: PlacedPoint; small?: boolean }) {
  const { point, x, y1, y2 } = entry;
  return (
    <g style={{ color: hueColour(point.hue) }}>
      <Mark modality={point.modality} reach={point.reach} x={x} y1={y1} y2={y2} small={small} />
    </g>
  );
}
