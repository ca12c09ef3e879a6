/** Between labels and the plot: Recharts' own 5 pixels of margin and 6 of a tick, drawn or not. */
const APART = 12;
/** What a label may be wider than measured: letters of a font that has not come yet. One that has no room breaks in two. */
const SLACK = 1.15;
/** For where there is nothing to measure with. */
const USUAL_LETTER = 7;

let pen: CanvasRenderingContext2D | null | undefined;

/**
 * The width in pixels that the labels of an upright axis need, written `fontSize` pixels high. Recharts' `width="auto"` asks the page for it, which lays out the whole
 * page once a label.
 */
export function labelRoom(labels: readonly string[], fontSize: number): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (pen) pen.font = `${fontSize}px ${getComputedStyle(document.body).fontFamily}`;
  const widths = labels.map((label) => pen?.measureText(label).width ?? label.length * USUAL_LETTER);
  return Math.ceil(Math.max(0, ...widths) * SLACK) + APART;
}
