import { isDay } from "../claims/days";

/** One file of the sitemap: pages that are always there, all companies and sources, the claims of a day, figures by a letter of their id. */
export type SitemapPart =
  | { of: "pages" }
  | { of: "companies" | "sources" }
  | { of: "claims"; day: string }
  | { of: "figures"; letter: string };

export const LETTERS = [..."0123456789abcdefghijklmnopqrstuvwxyz"];

export const writePart = (part: SitemapPart): string =>
  part.of === "claims"
    ? `claims-${part.day}.xml`
    : part.of === "figures"
      ? `figures-${part.letter}.xml`
      : `${part.of}.xml`;

/** Null for a name that `writePart` does not write. */
export function readPart(name: string): SitemapPart | null {
  const [, of = "", detail = ""] = /^(\w+?)(?:-([\d-]+|\w))?\.xml$/.exec(name) ?? [];
  const part: SitemapPart | null =
    of === "claims" && isDay(detail)
      ? { of, day: detail }
      : of === "figures" && LETTERS.includes(detail)
        ? { of, letter: detail }
        : of === "pages" || of === "companies" || of === "sources"
          ? { of }
          : null;
  return part !== null && writePart(part) === name ? part : null;
}
