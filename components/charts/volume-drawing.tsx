"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo, useMemo, useState } from "react";
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from "recharts";
import { hueColour } from "@/lib/claims/charts/palette";
import type { VolumeModel, VolumeMonth } from "@/lib/claims/charts/volume";
import { directionOf, type TextDirection } from "@/lib/i18n/direction";
import { formatDate } from "@/lib/i18n/formats";
import { timeDirectionOf } from "@/lib/i18n/locales";
import { AXIS_LINE, GRID_STYLE, labels, WHOLE } from "./axis-style";
import { ChartStage } from "./chart-stage";
import { type PlotArea, PlotWatch } from "./plot-watch";
import { useOpen } from "./use-open";
import { useStepping } from "./use-stepping";
import { useUprightAxis } from "./use-upright-axis";

export interface VolumeDrawingProps {
  model: VolumeModel;
  /** Names of the families, and where each month's claims are. */
  familyNames: Record<VolumeModel["series"][number]["family"], string>;
  addresses: string[];
  height: number;
}

export default function VolumeDrawing({ model, familyNames, addresses, height }: VolumeDrawingProps) {
  const t = useTranslations("charts");
  const locale = useLocale();
  const openAddress = useOpen();
  const direction = directionOf(locale);
  const mirrored = timeDirectionOf(locale) === "rtl";
  const { months, series } = model;
  const [plot, setPlot] = useState<PlotArea | null>(null);
  const open = (index: number) => {
    const address = addresses[index];
    if (address !== undefined) openAddress(address);
  };
  const stepping = useStepping(months.length, open, mirrored);
  const month = stepping.active === null ? null : (months[stepping.active] ?? null);
  const indexAt = (x: number) => {
    const along = plot ? (x - plot.x) / plot.width : 0;
    const since = mirrored ? 1 - along : along;
    return Math.min(months.length - 1, Math.max(0, Math.floor(since * months.length)));
  };
  /** Where a month stands, counted from the left. */
  const slotOf = (index: number) => (mirrored ? months.length - 1 - index : index);
  const name = (entry: VolumeMonth) => formatDate(entry.firstDay, locale, { precision: "month" });
  const parts = (entry: VolumeMonth) => series.filter(({ family }) => entry.counts[family] > 0);
  const place =
    plot && stepping.active !== null
      ? {
          x: plot.x + ((slotOf(stepping.active) + 0.5) / months.length) * plot.width,
          y: plot.y + plot.height / 2 - 1,
          width: plot.x + plot.width,
        }
      : null;

  return (
    <ChartStage
      label={t("volume.title")}
      hint={t("keys")}
      direction={direction}
      height={height}
      count={months.length}
      active={stepping.active}
      activeLabel={
        month &&
        [
          t("volume.point", { month: name(month), count: month.total }),
          ...parts(month).map(({ family }) =>
            t("volume.part", { family: familyNames[family], count: month.counts[family] }),
          ),
        ].join(". ")
      }
      place={place}
      tooltip={
        month && (
          <>
            <p className="font-bold">{t("volume.point", { month: name(month), count: month.total })}</p>
            <ul>
              {parts(month).map(({ family, hue }) => (
                <li key={family} className="flex items-center gap-2">
                  <span className="size-2.5" style={{ background: hueColour(hue) }} />
                  {t("volume.part", { family: familyNames[family], count: month.counts[family] })}
                </li>
              ))}
            </ul>
          </>
        )
      }
      onKeyDown={stepping.onKeyDown}
      onLeave={() => stepping.show(null)}
      onMove={(x) => stepping.show(indexAt(x))}
      onPress={(x) => open(indexAt(x))}
    >
      {plot && stepping.active !== null ? (
        <div
          className="absolute bg-ink opacity-12"
          style={{
            insetInlineStart: plot.x + (slotOf(stepping.active) / months.length) * plot.width,
            insetBlockStart: plot.y,
            inlineSize: plot.width / months.length,
            blockSize: plot.height,
          }}
        />
      ) : null}
      <VolumePlot model={model} direction={direction} mirrored={mirrored} onPlot={setPlot} />
    </ChartStage>
  );
}

interface VolumePlotProps {
  model: VolumeModel;
  direction: TextDirection;
  /** Time runs to the left. */
  mirrored: boolean;
  onPlot(plot: PlotArea): void;
}

const MARGIN = { top: 8, right: 8, bottom: 0, left: 8 };

/** Drawn once for each model: what moves with the pointer lies over it. */
const VolumePlot = memo(({ model, direction, mirrored, onPlot }: VolumePlotProps) => {
  const months = useMemo(() => labels(model.x.ticks.map(({ month, label }) => [month, label])), [model]);
  const counts = useUprightAxis(model.y.ticks, direction);
  return (
    <BarChart
      responsive
      accessibilityLayer={false}
      data={model.months}
      margin={MARGIN}
      barCategoryGap="14%"
      style={WHOLE}
    >
      <CartesianGrid vertical={false} {...GRID_STYLE} />
      <XAxis
        dataKey="month"
        reversed={mirrored}
        {...months}
        tick={counts.tick}
        axisLine={AXIS_LINE}
        tickLine={AXIS_LINE}
        interval="preserveStart"
      />
      <YAxis domain={model.y.domain} {...counts} />
      {model.series.map(({ family, hue }) => (
        <Bar
          key={family}
          dataKey={`counts.${family}`}
          stackId="all"
          fill={hueColour(hue)}
          stroke="var(--paper)"
          strokeWidth={0.75}
          isAnimationActive={false}
        />
      ))}
      <PlotWatch onPlot={onPlot} />
    </BarChart>
  );
});
