import type { CSSProperties } from "react";

/** Of a letter, in the height of its font: rather too wide than too narrow. */
const LETTER = 0.46;

/** Where a label stands under its tick, in the middle of it, but within the axis; `place` from 0 to 1. */
export function underTick(place: number, label: string): CSSProperties {
  const width = label.replace(/[\u2066-\u2069]/g, "").length * LETTER;
  const start = `${(place * 100).toFixed(2)}% - ${(width / 2).toFixed(2)}em`;
  return {
    insetInlineStart: `clamp(0%, ${start}, 100% - ${width.toFixed(2)}em)`,
    inlineSize: `${width.toFixed(2)}em`,
    textAlign: "center",
  };
}
