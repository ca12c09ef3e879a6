import { plainColour } from "./colours";
import { type Sheet, shape } from "./sheet";

/** What style sheets decide of a drawing, with what SVG takes for granted. */
const STYLES: Readonly<Record<string, string>> = {
  "fill-opacity": "1",
  "stroke-width": "1px",
  "stroke-opacity": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  opacity: "1",
};
const TEXT_STYLES: Readonly<Record<string, string>> = {
  "text-anchor": "start",
  "dominant-baseline": "auto",
  direction: "ltr",
};
const SHAPES = new Set(["path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan"]);
const KEPT = /^(d|x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|width|height|points|transform|id|clip-path|viewBox)$/;

/** A drawing of the page, as it stands there, with its style sheets' say written into it. */
export function copySvg(drawing: SVGSVGElement, into: SVGElement, sheet: Sheet): void {
  const box = drawing.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return;
  const nested = shape("svg", {
    x: box.left - sheet.left,
    y: box.top - sheet.top,
    width: box.width,
    height: box.height,
    viewBox: drawing.getAttribute("viewBox") ?? `0 0 ${box.width} ${box.height}`,
    overflow: getComputedStyle(drawing).overflow === "hidden" ? null : "visible",
  });
  into.append(nested);
  for (const child of drawing.children) copy(child, nested, sheet);
}

function copy(original: Element, into: SVGElement, sheet: Sheet): void {
  const name = original.localName;
  if (name === "title" || name === "desc" || name === "style" || name === "foreignObject") return;
  const style = getComputedStyle(original);
  if (style.display === "none" || style.visibility === "hidden") return;
  const made = shape(name, {});
  for (const { name: key, value } of original.attributes) if (KEPT.test(key)) made.setAttribute(key, value);
  if (SHAPES.has(name)) paint(made, name, style, sheet);
  else if (style.opacity !== "1") made.setAttribute("opacity", style.opacity);
  for (const child of original.childNodes) {
    if (child instanceof Element) copy(child, made, sheet);
    else if (child instanceof Text && (name === "text" || name === "tspan")) made.append(child.data);
  }
  if (name === "g" && made.childElementCount === 0) return;
  into.append(made);
}

function paint(made: SVGElement, name: string, style: CSSStyleDeclaration, sheet: Sheet): void {
  const isText = name === "text" || name === "tspan";
  const write = (key: string, usual: string) => {
    const value = style.getPropertyValue(key);
    if (value !== usual && value !== "") made.setAttribute(key, value.replace(/(\d)px/g, "$1"));
  };
  made.setAttribute("fill", plainColour(style.fill) ?? "none");
  const stroke = plainColour(style.stroke);
  if (stroke !== null) made.setAttribute("stroke", stroke);
  for (const [key, usual] of Object.entries(STYLES)) {
    if (stroke !== null || !key.startsWith("stroke")) write(key, usual);
  }
  if (!isText) return;
  for (const [key, usual] of Object.entries(TEXT_STYLES)) write(key, usual);
  made.setAttribute("font-size", style.fontSize.replace("px", ""));
  if (style.fontWeight !== "400") made.setAttribute("font-weight", style.fontWeight);
  if (style.fontFamily !== sheet.font) made.setAttribute("font-family", style.fontFamily);
  sheet.uses({ family: style.fontFamily, weight: style.fontWeight });
}
