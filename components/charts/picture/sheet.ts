import type { FontUse } from "./embed-fonts";

/** The paper that a picture is drawn on: where it lies on the screen, and the font that it need not say. */
export interface Sheet {
  left: number;
  top: number;
  font: string;
  /** Where lines of text have been put. */
  texts: DOMRect[];
  /** Notes a font that the picture needs. */
  uses(font: FontUse): void;
}

export const SVG = "http://www.w3.org/2000/svg";

/** An element of SVG. Numbers are rounded to hundredths of a pixel, null leaves an attribute out. */
export function shape(
  name: string,
  attributes: Record<string, string | number | null>,
  text?: string,
): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || key === "xmlns") continue;
    const written = typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
    if (key.startsWith("xml:")) made.setAttributeNS("http://www.w3.org/XML/1998/namespace", key, written);
    else made.setAttribute(key, written);
  }
  if (text !== undefined) made.textContent = text;
  return made;
}
