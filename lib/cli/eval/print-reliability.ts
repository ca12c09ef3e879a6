import type { Reliability } from "../../extraction/corpus/measure";
import { textTable } from "../text-table";

const WIDTH = 120;

export function printReliability(title: string, bands: readonly Reliability[]): void {
  const rows = bands.map(({ from, to, claims, confidence, right }) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    String(claims),
    confidence.toFixed(2),
    right.toFixed(2),
  ]);
  console.log(title);
  console.log(`${textTable(["confidence", "claims", "given", "right"], rows, WIDTH)}\n`);
}
