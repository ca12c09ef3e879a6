import { FAMILIES } from "../kinds";
import type { VolumeMonth } from "./volume";

/** RFC 4180: one row a month, one column a family of kinds, plain numbers. */
export function volumeCsv(months: readonly VolumeMonth[], { bom }: { bom: boolean }): string {
  const lines = [
    ["month", ...FAMILIES, "total"].map((name) => `"${name}"`),
    ...months.map(({ month, counts, total }) => [
      `"${month}"`,
      ...FAMILIES.map((family) => counts[family]),
      total,
    ]),
  ];
  return (bom ? "\uFEFF" : "") + lines.map((line) => `${line.join(",")}\r\n`).join("");
}
