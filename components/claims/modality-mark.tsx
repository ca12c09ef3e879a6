import type { Modality } from "@/lib/extraction/types";

/** The shapes of the charts. Drawn around 0,0 within ±5; colour comes from `color`. */
export function ModalityShape({ modality, size = 4 }: { modality: Modality; size?: number }) {
  switch (modality) {
    case "reported":
      return <circle r={size} fill="currentColor" />;
    case "claimed":
      return <circle r={size - 0.25} fill="var(--paper)" stroke="currentColor" strokeWidth="2" />;
    case "estimated":
      return (
        <circle
          r={size - 0.25}
          fill="var(--paper)"
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray="2.4 1.9"
        />
      );
    case "planned":
      return (
        <path
          d={`M0 ${-size - 1}L${size + 1} 0L0 ${size + 1}L${-size - 1} 0Z`}
          fill="var(--paper)"
          stroke="currentColor"
          strokeWidth="1.75"
        />
      );
    case "denied":
      return (
        <path
          d={`M${-size} ${-size}L${size} ${size}M${size} ${-size}L${-size} ${size}`}
          stroke="currentColor"
          strokeWidth="2.25"
          fill="none"
        />
      );
  }
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
