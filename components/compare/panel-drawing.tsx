"use client";

import { useEffect, useRef, useState } from "react";
import type { PanelPoint } from "@/lib/claims/charts/multiples";
import { claimPath } from "@/lib/claims/paths";
import type { TextDirection } from "@/lib/i18n/direction";
import { ChartStage } from "../charts/chart-stage";
import { Mark } from "../charts/mark";
import type { PointWords } from "../charts/point-words";
import { useOpen } from "../charts/use-open";
import { useStepping } from "../charts/use-stepping";

interface PanelDrawingProps {
  label: string;
  hint: string;
  points: readonly PanelPoint[];
  /** What is said of each point, in their order, in the parts of a tooltip and in one sentence. */
  words: ReadonlyArray<PointWords & { sentence: string }>;
  colour: string;
  x: ReadonlyArray<{ at: number }>;
  y: ReadonlyArray<{ at: number }>;
  zero: number | null;
  direction: TextDirection;
  /** Time runs to the left. */
  mirrored: boolean;
  height: number;
}

const EDGE = 6;
const REACH_OF_POINTER = 24;

/** One small chart: its points are stepped through by keys, and each opens its claim. */
export function PanelDrawing(props: PanelDrawingProps) {
  const { points, words, height, direction, mirrored } = props;
  const openAddress = useOpen();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const along = (place: number) => EDGE + (mirrored ? 1 - place : place) * (width - 2 * EDGE);
  const up = (place: number) => height - EDGE - place * (height - 2 * EDGE);
  const open = (index: number) => {
    const point = points[index];
    if (point) openAddress(claimPath(point.id));
  };
  const stepping = useStepping(points.length, open, mirrored);
  const { active } = stepping;
  const [point, said] = active === null ? [] : [points[active], words[active]];
  const nearest = (px: number, py: number): number | null => {
    const apart = ({ x, low, high }: PanelPoint) => {
      const [top, bottom] = [up(high), up(low)];
      return Math.hypot(px - along(x), py < top ? top - py : py > bottom ? py - bottom : 0);
    };
    const [best] = points.map((one, index) => [apart(one), index] as const).sort((a, b) => a[0] - b[0]);
    return best && best[0] <= REACH_OF_POINTER ? best[1] : null;
  };
  return (
    <div ref={box}>
      <ChartStage
        label={props.label}
        hint={props.hint}
        direction={direction}
        height={height}
        count={points.length}
        active={active}
        activeLabel={said?.sentence ?? null}
        place={point ? { x: along(point.x), y: up(point.high), width } : null}
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
        {width === 0 ? null : (
          <svg width={width} height={height} focusable="false" aria-hidden="true">
            {props.x.map(({ at }) => (
              <path key={at} d={`M${along(at)} 0V${height}`} stroke="var(--rule)" />
            ))}
            {props.y.map(({ at }) => (
              <path key={at} d={`M0 ${up(at)}H${width}`} stroke="var(--rule)" />
            ))}
            {props.zero === null ? null : <path d={`M0 ${up(props.zero)}H${width}`} stroke="var(--ink)" />}
            <g style={{ color: props.colour }}>
              {points.map(({ id, x, low, high, reach, modality }) => (
                <Mark
                  key={id}
                  modality={modality}
                  reach={reach}
                  x={along(x)}
                  y1={up(high)}
                  y2={up(low)}
                  small
                />
              ))}
            </g>
            {point ? (
              <circle cx={along(point.x)} cy={up(point.high)} r="8" fill="none" stroke="var(--ink)" />
            ) : null}
          </svg>
        )}
      </ChartStage>
    </div>
  );
}
