import type { Reach } from "@/lib/claims/charts/reach";
import type { Modality } from "@/lib/extraction/types";
import { ModalityShape } from "../claims/modality-mark";

interface MarkProps {
  modality: Modality;
  reach: Reach;
  /** Pixels; `y2` is the other end of a range, equal to `y1` else. */
  x: number;
  y1: number;
  y2: number;
  /** Many marks are drawn smaller. */
  small?: boolean;
}

/** One claim: its shape says how it is said, what goes up or down from it how far the amount reaches. */
export function Mark({ modality, reach, x, y1, y2, small = false }: MarkProps) {
  const size = small ? 3 : 4;
  const arrow = small ? 12 : 17;
  const barb = small ? 3 : 4.5;
  if (reach === "range") {
    return (
      <>
        <path d={`M${x} ${y1}V${y2}`} stroke="currentColor" strokeWidth="2.5" opacity="0.75" />
        <g transform={`translate(${x} ${y1})`}>
          <ModalityShape modality={modality} size={size - 1} />
        </g>
        <g transform={`translate(${x} ${y2})`}>
          <ModalityShape modality={modality} size={size - 1} />
        </g>
      </>
    );
  }
  const towards = reach === "upwards" ? -1 : 1;
  return (
    <g transform={`translate(${x} ${y1})`}>
      {reach === "about" ? (
        <path d="M0 -8.5V8.5" stroke="currentColor" strokeWidth="1.25" opacity="0.8" />
      ) : null}
      {reach === "upwards" || reach === "downwards" ? (
        <path
          d={`M0 0V${towards * arrow}M-3.5 ${towards * (arrow - barb)}L0 ${towards * arrow}L3.5 ${towards * (arrow - barb)}`}
          stroke="currentColor"
          strokeWidth="1.5"
          fill="none"
        />
      ) : null}
      <ModalityShape modality={modality} size={reach === "about" ? size - 0.75 : size} />
    </g>
  );
}
