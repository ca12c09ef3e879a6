/** An element as it is written. */
export type Element = string & { readonly is: "element" };

/** What XML cannot hold at all: controls, halves of signs, and what Unicode keeps free. */
const NOT_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

const SIGNS: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const escaped = (text: string): string =>
  text.replace(NOT_XML, "").replace(/[&<>"\t\n\r]/g, (sign) => SIGNS[sign] ?? sign);

/** An element with text, or with others in it. */
export function element(
  name: string,
  content: string | readonly Element[],
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inner = typeof content === "string" ? escaped(content) : content.join("");
  return `<${name}${given.join("")}>${inner}</${name}>` as Element;
}

export const writeXml = (root: Element): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
