"use client";

import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, memo, useMemo, useState } from "react";
import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { brushedDates } from "@/lib/claims/charts/brushed-dates";
import type { Level } from "@/lib/claims/charts/levels";
import { type PackedRows, unpackRows } from "@/lib/claims/charts/pack-rows";
import { hueColour } from "@/lib/claims/charts/palette";
import { logPlace } from "@/lib/claims/charts/scales";
import { isoDay } from "@/lib/claims/charts/time";
import type { DrawnPoint, TimelineDrawingModel } from "@/lib/claims/charts/timeline";
import { openedClaimPath, withDates } from "@/lib/claims/paths";
import { directionOf, type TextDirection } from "@/lib/i18n/direction";
import { formatDate } from "@/lib/i18n/formats";
import { timeDirectionOf } from "@/lib/i18n/locales";
import { AXIS_LINE, GRID_STYLE, labels, TICK_STYLE, WHOLE } from "./axis-style";
import { ChartStage } from "./chart-stage";
import { labelRoom } from "./label-room";
import { Mark } from "./mark";
import { type PlotArea, PlotWatch } from "./plot-watch";
import { bothAmounts, type PointWords } from "./point-words";
import { useBrush } from "./use-brush";
import { useOpen } from "./use-open";
import { useStepping } from "./use-stepping";

export interface TimelineDrawingProps {
  model: TimelineDrawingModel;
  /** What is said of each point, in the points' order. */
  words: PackedRows<PointWords>;
  /** Where its claims are, without dates: marked dates are shown there. Null where none can be marked. */
  undated: string | null;
  /** The list beside which a point's claim opens; null opens it on its page. */
  list: string | null;
  height: number;
}

interface PlacedPoint {
  point: DrawnPoint;
  x: number;
  y1: number;
  y2: number;
}

interface Line {
  hue: Level["hue"];
  path: string;
}

const NOTHING: { placed: PlacedPoint[]; lines: Line[] } = { placed: [], lines: [] };

const REACH_OF_POINTER = 28;
/** From so many points on, they lie on each other. */
const CROWD = 400;

export default function TimelineDrawing({
  model,
  words: packed,
  undated,
  list,
  height,
}: TimelineDrawingProps) {
  const t = useTranslations("charts");
  const locale = useLocale();
  const openAddress = useOpen();
  const direction = directionOf(locale);
  const mirrored = timeDirectionOf(locale) === "rtl";
  const [plot, setPlot] = useState<PlotArea | null>(null);
  const points = useMemo(() => unpackRows(model.points), [model]);
  const words = useMemo(() => unpackRows(packed), [packed]);
  const { placed, lines } = useMemo(() => {
    if (plot === null) return NOTHING;
    const places = placesIn(model, plot, mirrored);
    return {
      placed: points.map((point) => place(point, places)),
      lines: model.levels.map((level) => ({ hue: level.hue, path: stepLine(level, places) })),
    };
  }, [model, points, plot, mirrored]);
  const open = (index: number) => {
    const point = points[index];
    if (point) openAddress(openedClaimPath(point.id, list), list !== null);
  };
  const stepping = useStepping(points.length, open, mirrored);
  const { active } = stepping;
  const dayAt = (px: number): number => {
    const [from, to] = model.x.domain;
    const along = plot ? Math.min(1, Math.max(0, (px - plot.x) / plot.width)) : 0;
    return from + (mirrored ? 1 - along : along) * (to - from);
  };
  const showDates = (one: number, other: number) => {
    if (undated !== null) openAddress(withDates(undated, brushedDates(one, other)), list !== null);
  };
  const brush = useBrush((one, other) => showDates(dayAt(one), dayAt(other)));
  /** The point from which the keys mark. */
  const [anchor, setAnchor] = useState<number | null>(null);
  const ends = [anchor, active].map((index) => (index === null ? undefined : points[index]?.at));
  const [markedFrom, markedTo] = ends;
  const marks = undated !== null && markedFrom !== undefined && markedTo !== undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (marks && event.key === "Enter") {
      showDates(markedFrom, markedTo);
      event.preventDefault();
      return;
    }
    if (!event.shiftKey || event.key === "Escape") setAnchor(null);
    else if (anchor === null) setAnchor(active ?? 0);
    stepping.onKeyDown(event);
  };
  const day = (at: number) => formatDate(isoDay(at), locale);
  const markedWords = marks
    ? t("timeline.marked", {
        from: day(Math.min(markedFrom, markedTo)),
        to: day(Math.max(markedFrom, markedTo)),
      })
    : null;
  const hint = [t("keys"), undated === null ? null : t("timeline.brushKeys")].filter(Boolean).join(" ");
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
      hint={hint}
      direction={direction}
      height={height}
      count={points.length}
      active={active}
      activeLabel={
        said
          ? [markedWords, t("timeline.point", { ...said, amount: bothAmounts(said, t) })]
              .filter(Boolean)
              .join(". ")
          : null
      }
      place={spot && plot ? { x: spot.x, y: Math.min(spot.y1, spot.y2), width: plot.x + plot.width } : null}
      tooltip={
        said && (
          <>
            <p className="font-bold">
              <bdi>{said.amount}</bdi>
            </p>
            {said.shown === "" ? null : (
              <p>
                <bdi>{said.shown}</bdi>
              </p>
            )}
            <p>
              <bdi>{said.subject}</bdi> · {said.kind}
            </p>
            <p>{said.who}</p>
            <p className="text-ink-soft">
              <bdi>{said.source}</bdi> · {said.date}
            </p>
            {markedWords ? <p className="text-accent">{markedWords}</p> : null}
          </>
        )
      }
      brush={undated === null ? undefined : brush}
      onKeyDown={onKeyDown}
      onLeave={() => {
        setAnchor(null);
        stepping.show(null);
      }}
      onMove={(px, py) => {
        setAnchor(null);
        stepping.show(brush.marked ? null : nearest(px, py));
      }}
      onPress={(px, py) => {
        const index = nearest(px, py);
        if (index !== null) open(index);
      }}
    >
      <TimelinePlot
        model={model}
        placed={placed}
        lines={lines}
        direction={direction}
        mirrored={mirrored}
        onPlot={setPlot}
      />
      {spot ? (
        <svg width="100%" height="100%" className="absolute inset-0" focusable="false" aria-hidden="true">
          <circle cx={spot.x} cy={spot.y1} r="10" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />
          <PlacedMark entry={spot} />
        </svg>
      ) : null}
    </ChartStage>
  );
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
const TimelinePlot = memo(({ model, placed, lines, direction, mirrored, onPlot }: TimelinePlotProps) => {
  const days = useMemo(() => labels(model.x.ticks.map(({ at, label }) => [at, label])), [model]);
  const amounts = useMemo(() => labels(model.y.ticks.map(({ at, label }) => [at, label])), [model]);
  const room = useMemo(() => labelRoom(model.y.ticks.map(({ label }) => label)), [model]);
  // Grey ones first, so that the named companies lie on top of them.
  const order = [...placed].sort((a, b) => Number(a.point.hue !== null) - Number(b.point.hue !== null));
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
        width={room}
        {...amounts}
        tick={TICK_STYLE}
        axisLine={false}
        tickLine={false}
        interval={0}
      />
      {model.y.domain[0] < 0 ? <ReferenceLine y={0} stroke="var(--ink)" /> : null}
      <Scatter data={NO_DATA} isAnimationActive={false} />
      {lines.map(({ hue, path }) => (
        <path key={path} d={path} fill="none" stroke={hueColour(hue)} strokeWidth="1.25" opacity="0.5" />
      ))}
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
