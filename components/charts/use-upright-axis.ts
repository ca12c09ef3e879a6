import { useMemo } from "react";
import type { TextDirection } from "@/lib/i18n/direction";
import { labels, tickStyle } from "./axis-style";
import { labelRoom } from "./label-room";

/** What an axis of amounts or counts is to Recharts: its ticks as they are written, on the side where reading begins, without a line. */
export function useUprightAxis(
  ticks: ReadonlyArray<{ at: number; label: string }>,
  direction: TextDirection,
) {
  return useMemo(() => {
    const tick = tickStyle();
    const written = ticks.map(({ label }) => label);
    return {
      ...labels(ticks.map(({ at, label }) => [at, label])),
      tick,
      width: labelRoom(written, tick.fontSize),
      orientation: direction === "rtl" ? "right" : "left",
      axisLine: false,
      tickLine: false,
    } as const;
  }, [ticks, direction]);
}
