"use client";

import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useMemo, useState } from "react";
import { brushedDates } from "@/lib/claims/charts/brushed-dates";
import { type PackedRows, unpackRows } from "@/lib/claims/charts/pack-rows";
import { hueColour } from "@/lib/claims/charts/palette";
import { isoDay } from "@/lib/claims/charts/time";
import type { TimelineDrawingModel } from "@/lib/claims/charts/timeline";
import { openedClaimPath, withDates } from "@/lib/claims/paths";
import { directionOf } from "@/lib/i18n/direction";
import { formatDate } from "@/lib/i18n/formats";
import { timeDirectionOf } from "@/lib/i18n/locales";
import { ChartStage } from "./chart-stage";
import { Mark } from "./mark";
import type { PlotArea } from "./plot-watch";
import { bothAmounts, type PointWords } from "./point-words";
import { placeTimeline } from "./timeline-places";
import { TimelinePlot } from "./timeline-plot";
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

const NOTHING: ReturnType<typeof placeTimeline> = { placed: [], lines: [] };

const REACH_OF_POINTER = 28;

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
  const { placed, lines } = useMemo(
    () => (plot === null ? NOTHING : placeTimeline(model, points, { plot, mirrored })),
    [model, points, plot, mirrored],
  );
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
          <g style={{ color: hueColour(spot.point.hue) }}>
            <Mark
              modality={spot.point.modality}
              reach={spot.point.reach}
              x={spot.x}
              y1={spot.y1}
              y2={spot.y2}
            />
          </g>
        </svg>
      ) : null}
    </ChartStage>
  );
}
