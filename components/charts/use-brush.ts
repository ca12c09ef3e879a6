"use client";

import { type PointerEvent, useRef, useState } from "react";

export interface Brush {
  /** Pixels from the left of the stage, in either order; null while nothing is marked. */
  marked: [number, number] | null;
  handlers: {
    onPointerDown(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerUp(event: PointerEvent): void;
    onPointerCancel(): void;
    /** A drag ends in a click, which opens nothing. */
    onClickCapture(event: { stopPropagation(): void }): void;
  };
}

/** Shorter than this it is a click by an unsteady hand. */
const LEAST = 10;

/** Marks a stretch of a chart by dragging over it, with mouse, pen or finger. */
export function useBrush(onMarked: (one: number, other: number) => void): Brush {
  const [marked, setMarked] = useState<[number, number] | null>(null);
  const begin = useRef<number | null>(null);
  const dragged = useRef(false);
  const placeOf = (event: PointerEvent) => event.clientX - event.currentTarget.getBoundingClientRect().x;
  const stop = () => {
    begin.current = null;
    setMarked(null);
  };
  return {
    marked,
    handlers: {
      onPointerDown(event) {
        dragged.current = false;
        if (event.isPrimary && event.button === 0) begin.current = placeOf(event);
      },
      onPointerMove(event) {
        if (begin.current === null) return;
        const place = placeOf(event);
        if (!dragged.current && Math.abs(place - begin.current) < LEAST) return;
        if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId);
        dragged.current = true;
        setMarked([begin.current, place]);
      },
      onPointerUp(event) {
        const from = begin.current;
        stop();
        if (from !== null && dragged.current) onMarked(from, placeOf(event));
      },
      onPointerCancel: stop,
      onClickCapture(event) {
        if (dragged.current) event.stopPropagation();
        dragged.current = false;
      },
    },
  };
}
