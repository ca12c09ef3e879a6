"use client";

import { useEffect } from "react";
import { usePlotArea } from "recharts";

export interface PlotArea {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Tells where the plot lies in its chart, in pixels from the left and the top, whenever that changes. */
export function PlotWatch({ onPlot }: { onPlot(plot: PlotArea): void }) {
  const { x, y, width, height } = usePlotArea() ?? { x: 0, y: 0, width: 0, height: 0 };
  useEffect(() => {
    if (width > 0) onPlot({ x, y, width, height });
  }, [x, y, width, height, onPlot]);
  return null;
}
