import type { SVGProps } from "react";
import type { Modality } from "@/lib/extraction/types";

/** How each shape is filled and stroked. */
export const MODALITY_PAINT: Record<Modality, SVGProps<SVGPathElement>> = {
  reported: { fill: "currentColor" },
  claimed: { fill: "var(--paper)", stroke: "currentColor", strokeWidth: 2 },
  estimated: { fill: "var(--paper)", stroke: "currentColor", strokeWidth: 2, strokeDasharray: "2.4 1.9" },
  planned: { fill: "var(--paper)", stroke: "currentColor", strokeWidth: 1.75 },
  denied: { fill: "none", stroke: "currentColor", strokeWidth: 2.25 },
};

const circle = (r: number, x: number, y: number) =>
  `M${x + r} ${y}a${r} ${r} 0 1 1 ${-2 * r} 0a${r} ${r} 0 1 1 ${2 * r} 0`;

/** The outline of each shape around a place, for a path that can hold many of them. */
export function modalityPath(modality: Modality, size: number, x = 0, y = 0): string {
  switch (modality) {
    case "reported":
      return circle(size, x, y);
    case "claimed":
    case "estimated":
      return circle(size - 0.25, x, y);
    case "planned":
      return `M${x} ${y - size - 1}l${size + 1} ${size + 1}l${-size - 1} ${size + 1}l${-size - 1} ${-size - 1}z`;
    case "denied":
      return `M${x - size} ${y - size}l${2 * size} ${2 * size}m0 ${-2 * size}l${-2 * size} ${2 * size}`;
  }
}

/** The shapes of the charts. Drawn around 0,0 within ±5; colour comes from `color`. */
export function ModalityShape({ modality, size = 4 }: { modality: Modality; size?: number }) {
  return <path d={modalityPath(modality, size)} {...MODALITY_PAINT[modality]} />;
}

/** Beside a word that says the same. */
export function ModalityMark({ modality }: { modality: Modality }) {
  return (
    <svg
      viewBox="-7 -7 14 14"
      width="14"
      height="14"
      aria-hidden="true"
      focusable="false"
      className="block shrink-0"
    >
      <ModalityShape modality={modality} />
    </svg>
  );
}
