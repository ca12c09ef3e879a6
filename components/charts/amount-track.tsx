import type { Reach } from "@/lib/claims/charts/reach";
import type { Modality } from "@/lib/extraction/types";
import { ModalityShape } from "../claims/modality-mark";
import { underTick } from "./under-tick";

export const percent = (place: number): string => `${(place * 100).toFixed(2)}%`;

interface AmountTrackProps {
  /** Places on the axis from 0 to 1; a null side is open. */
  low: number | null;
  high: number | null;
  reach: Reach;
  modality: Modality;
  ticks: ReadonlyArray<{ place: number }>;
  /** How far others go on the same figure. */
  whisker?: { low: number; high: number } | null;
  /** A repetition of what stands above it is drawn thin. */
  thin?: boolean;
  className?: string;
}

/** Beside the shape, how far the amount reaches. */
const STROKES: Record<Reach, string> = {
  point: "",
  range: "",
  about: "M-9 0H9",
  upwards: "M0 0H18M14-3.5L18 0L14 3.5",
  downwards: "M0 0H-18M-14-3.5L-18 0L-14 3.5",
};

/** One claim on an axis of amounts, small ones at the left in every language, as on any scale of numbers. */
export function AmountTrack({
  low,
  high,
  reach,
  modality,
  ticks,
  whisker = null,
  thin = false,
  className = "",
}: AmountTrackProps) {
  const ends = [...new Set([low, high].filter((end) => end !== null))];
  return (
    <span
      aria-hidden="true"
      dir="ltr"
      className={`relative mx-2 block h-4 ${className} ${thin ? "opacity-60" : ""}`}
    >
      <span className="absolute inset-x-0 top-1/2 border-t border-rule" />
      {ticks.map(({ place }) => (
        <span
          key={place}
          className="absolute inset-y-1 border-s border-rule"
          style={{ insetInlineStart: percent(place) }}
        />
      ))}
      {whisker === null ? null : (
        <span
          className="absolute inset-y-1 border-x border-ink-soft"
          style={{ insetInlineStart: percent(whisker.low), inlineSize: percent(whisker.high - whisker.low) }}
        >
          <span className="absolute inset-x-0 top-1/2 border-t border-ink-soft" />
        </span>
      )}
      {low !== null && high !== null && low < high ? (
        <span
          className="absolute top-1/2 h-1 -translate-y-1/2 bg-ink"
          style={{ insetInlineStart: percent(low), inlineSize: percent(high - low) }}
        />
      ) : null}
      {ends.map((end) => (
        <svg
          key={end}
          viewBox="-22 -8 44 16"
          width="44"
          height="16"
          className="absolute top-0 -translate-x-1/2"
          style={{ insetInlineStart: percent(end) }}
          focusable="false"
          aria-hidden="true"
        >
          <path d={STROKES[reach]} stroke="currentColor" strokeWidth="1.5" fill="none" />
          <ModalityShape modality={modality} size={thin ? 3 : 4} />
        </svg>
      ))}
    </span>
  );
}

/** On a phone four labels of some words run into each other: every other one is left out there. */
const CROWDED = 4;

/** The values under a column of tracks. */
export function TrackAxis({ ticks }: { ticks: ReadonlyArray<{ place: number; label: string }> }) {
  return (
    <div aria-hidden="true" dir="ltr" className="relative mx-2 h-6 text-small text-ink-soft">
      {ticks.map(({ place, label }) => (
        <span
          key={place}
          className={`absolute top-1 whitespace-nowrap ${ticks.length < CROWDED ? "" : "max-sm:even:hidden"}`}
          style={underTick(place, label)}
        >
          {label}
        </span>
      ))}
    </div>
  );
}
