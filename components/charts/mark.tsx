import type { Reach } from "@/lib/claims/charts/reach";
import type { Modality } from "@/lib/extraction/types";
import { MODALITY_PAINT, modalityPath } from "../claims/modality-mark";

export interface Place {
  reach: Reach;
  /** Pixels; `y2` is the other end of a range, equal to `y1` else. */
  x: number;
  y1: number;
  y2: number;
}

interface MarksProps {
  modality: Modality;
  places: readonly Place[];
  /** Many marks are drawn smaller. */
  small?: boolean;
}

interface Paths {
  bars: string;
  ticks: string;
  arrows: string;
  shapes: string;
}

const tidy = (pixels: number): number => Math.round(pixels * 100) / 100;

function pathsOf({ modality, places, small = false }: MarksProps): Paths {
  const size = small ? 3 : 4;
  const arrow = small ? 12 : 17;
  const barb = small ? 3 : 4.5;
  const paths: Paths = { bars: "", ticks: "", arrows: "", shapes: "" };
  for (const { reach, ...place } of places) {
    const [x, y1, y2] = [tidy(place.x), tidy(place.y1), tidy(place.y2)];
    const towards = reach === "upwards" ? -1 : 1;
    if (reach === "range") {
      paths.bars += `M${x} ${y1}V${y2}`;
      paths.shapes += modalityPath(modality, size - 1, x, y1) + modalityPath(modality, size - 1, x, y2);
      continue;
    }
    if (reach === "about") paths.ticks += `M${x} ${y1 - 8.5}v17`;
    if (reach === "upwards" || reach === "downwards")
      paths.arrows += `M${x} ${y1}v${towards * arrow}m-3.5 ${-towards * barb}l3.5 ${towards * barb}l3.5 ${-towards * barb}`;
    paths.shapes += modalityPath(modality, reach === "about" ? size - 0.75 : size, x, y1);
  }
  return paths;
}

/**
 * Claims that are said in one way: the shape says how, what goes up or down from it how far the amount reaches. Few paths for all of
 * them: eight hundred groups of elements cost a browser more than the rest of the chart.
 */
export function Marks(props: MarksProps) {
  const { bars, ticks, arrows, shapes } = pathsOf(props);
  return (
    <>
      {bars === "" ? null : <path d={bars} stroke="currentColor" strokeWidth="2.5" opacity="0.75" />}
      {ticks === "" ? null : <path d={ticks} stroke="currentColor" strokeWidth="1.25" opacity="0.8" />}
      {arrows === "" ? null : <path d={arrows} stroke="currentColor" strokeWidth="1.5" fill="none" />}
      <path d={shapes} {...MODALITY_PAINT[props.modality]} />
    </>
  );
}

/** One claim. */
export function Mark({ modality, small, ...place }: Place & Omit<MarksProps, "places">) {
  return <Marks modality={modality} places={[place]} small={small} />;
}
