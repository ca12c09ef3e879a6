"use client";

import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useId } from "react";
import type { TextDirection } from "@/lib/i18n/direction";
import type { Brush } from "./use-brush";

interface ChartStageProps {
  label: string;
  /** Said once, when the chart is reached by keyboard. */
  hint: string;
  direction: TextDirection;
  height: number;
  count: number;
  active: number | null;
  /** The point in view, in words. */
  activeLabel: string | null;
  /** Where the tooltip stands: pixels from the left and the top of the stage, and its width. */
  place: { x: number; y: number; width: number } | null;
  tooltip: ReactNode;
  onKeyDown(event: KeyboardEvent): void;
  onLeave(): void;
  /** Where the pointer is, in pixels from the left and the top of the stage. */
  onMove(x: number, y: number): void;
  onPress(x: number, y: number): void;
  /** Lets a stretch of it be marked. */
  brush?: Brush;
  children: ReactNode;
}

/**
 * Holds a drawing that is always laid out left to right (Recharts draws wrongly otherwise), and lets its points be read
 * one by one: to a screen reader it is a list of options, of which only the one in view is in the document.
 */
export function ChartStage(props: ChartStageProps) {
  const id = useId();
  const { place, active, activeLabel, brush } = props;
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) props.onLeave();
  };
  const at = (event: MouseEvent): [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    return [event.clientX - box.x, event.clientY - box.y];
  };
  return (
    <div
      role="listbox"
      aria-label={props.label}
      aria-describedby={`${id}-hint`}
      aria-orientation="horizontal"
      aria-activedescendant={active === null ? undefined : `${id}-option`}
      tabIndex={0}
      dir="ltr"
      className="chart-stage relative"
      style={{ blockSize: props.height }}
      onKeyDown={props.onKeyDown}
      onBlur={onBlur}
      onPointerLeave={props.onLeave}
      onPointerMove={(event) => props.onMove(...at(event))}
      onClick={(event) => props.onPress(...at(event))}
      onPointerDown={brush?.handlers.onPointerDown}
      onPointerMoveCapture={brush?.handlers.onPointerMove}
      onPointerUp={brush?.handlers.onPointerUp}
      onPointerCancel={brush?.handlers.onPointerCancel}
      onClickCapture={brush?.handlers.onClickCapture}
    >
      <div aria-hidden="true" className="absolute inset-0">
        {props.children}
        {brush?.marked ? <Marked between={brush.marked} /> : null}
      </div>
      <div
        role="option"
        id={`${id}-option`}
        aria-selected={active !== null}
        aria-setsize={props.count}
        aria-posinset={(active ?? 0) + 1}
        tabIndex={-1}
        dir={props.direction}
        className="sr-only"
      >
        {activeLabel ?? props.hint}
      </div>
      <span id={`${id}-hint`} hidden>
        {props.hint}
      </span>
      {place === null ? null : (
        <div aria-hidden="true" className="chart-tooltip" style={tooltipStyle(place, props.height)}>
          <div dir={props.direction}>{props.tooltip}</div>
        </div>
      )}
    </div>
  );
}

function Marked({ between }: { between: [number, number] }) {
  const [from, to] = [Math.min(...between), Math.max(...between)];
  return (
    <div
      className="absolute inset-y-0 border-x border-accent bg-accent/12"
      style={{ insetInlineStart: from, inlineSize: to - from }}
    />
  );
}

/** Above the point or below it, whichever has room; slid along its own width, so that it never leaves the stage. */
function tooltipStyle({ x, y, width }: { x: number; y: number; width: number }, height: number) {
  const along = `${(-100 * Math.min(1, Math.max(0, x / width))).toFixed(2)}%`;
  const below = y < height / 2;
  return {
    insetInlineStart: x,
    insetBlockStart: below ? y + 14 : y - 14,
    translate: `${along} ${below ? "0" : "-100%"}`,
  };
}
