"use client";

import { type KeyboardEvent, useState } from "react";

interface Stepping {
  /** Index of the point in view, null for none. */
  active: number | null;
  show(index: number | null): void;
  onKeyDown(event: KeyboardEvent): void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Moves through the points of a chart by keys, which step the way in which it is drawn: left to right unless `mirrored`. */
export function useStepping(count: number, open: (index: number) => void, mirrored = false): Stepping {
  const [active, show] = useState<number | null>(null);
  return {
    active: active !== null && active < count ? active : null,
    show,
    onKeyDown(event) {
      if (count === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      const sideways = mirrored && (event.key === "ArrowLeft" || event.key === "ArrowRight");
      const step = (STEPS[event.key] ?? Number.NaN) * (sideways ? -1 : 1);
      if (!Number.isNaN(step)) show(Math.min(count - 1, Math.max(0, (active ?? -1) + step)));
      else if (event.key === "Escape") show(null);
      else if (event.key === "Enter" && active !== null) open(active);
      else return;
      event.preventDefault();
    },
  };
}
