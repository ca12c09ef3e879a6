/** The eight hues of the charts, chosen together: told apart by the colour-blind and readable on both grounds (palette.test.ts). */
export const HUES = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Hue = (typeof HUES)[number];

/** The CSS variable that holds a hue in the theme of the moment; grey for whoever has none. */
export function hueColour(hue: Hue | null): string {
  return hue === null ? "var(--hue-none)" : `var(--hue-${hue})`;
}

/** A house rule, like a newspaper's: the organisations most written about keep one colour in every picture. */
const HOUSE_COLOURS: Readonly<Record<string, Hue>> = {
  openai: 1,
  anthropic: 2,
  nvidia: 3,
  meta: 4,
  xai: 5,
  microsoft: 6,
  deepseek: 7,
  "mistral-ai": 8,
};

/**
 * Colours for one picture. `slugs` are the organisations in it, the most important first; `chosen` are those the reader
 * asked for: without a house colour they take one that nobody in the picture holds. The rest stay grey (null).
 */
export function assignHues(
  slugs: readonly string[],
  chosen: readonly string[] = [],
): Map<string, Hue | null> {
  const present = new Set([...slugs, ...chosen]);
  const hues = new Map<string, Hue | null>();
  for (const slug of present) hues.set(slug, HOUSE_COLOURS[slug] ?? null);
  const free = HUES.filter((hue) => ![...hues.values()].includes(hue));
  for (const slug of chosen) {
    if (hues.get(slug) === null) hues.set(slug, free.shift() ?? null);
  }
  return hues;
}
