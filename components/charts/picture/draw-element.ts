import { plainColour } from "./colours";
import { copySvg } from "./copy-svg";
import { embedFonts, type FontUse } from "./embed-fonts";
import { type Sheet, SVG, shape } from "./sheet";
import { textLines } from "./text-lines";

export interface Drawn {
  svg: string;
  width: number;
  height: number;
  /** Where its lines of text lie. */
  texts: DOMRect[];
}

/**
 * An element of the page as an SVG document: its text as text where the browser has put it, its grounds, borders and drawings,
 * with the fonts inside. It knows what charts are made of, not all of CSS: no shadows, gradients, images or generated content.
 */
export async function drawElement(
  element: HTMLElement,
  { title, description }: { title: string; description: string },
): Promise<Drawn> {
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const [width, height] = [Math.ceil(box.width), Math.ceil(box.height)];
  const fonts = new Map<string, FontUse>();
  const sheet: Sheet = {
    left: box.left,
    top: box.top,
    font: style.fontFamily,
    texts: [],
    uses: (font) => fonts.set(`${font.family} ${font.weight}`, font),
  };
  const root = shape("svg", {
    xmlns: SVG,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    "font-family": style.fontFamily,
    "xml:lang": element.lang,
    role: "img",
  });
  root.style.setProperty("font-variant-numeric", style.fontVariantNumeric);
  root.append(
    shape("title", {}, title),
    shape("desc", {}, description),
    shape("rect", { width, height, fill: plainColour(style.backgroundColor) ?? "#ffffff" }),
  );
  for (const child of element.childNodes) drawNode(child, root, sheet);
  const faces = await embedFonts([...fonts.values()], root.textContent ?? "");
  root.prepend(shape("style", {}, faces));
  return { svg: new XMLSerializer().serializeToString(root), width, height, texts: sheet.texts };
}

function drawNode(node: Node, into: SVGElement, sheet: Sheet): void {
  if (node instanceof Text) drawText(node, into, sheet);
  if (node instanceof SVGSVGElement) copySvg(node, into, sheet);
  if (!(node instanceof HTMLElement)) return;
  const style = getComputedStyle(node);
  if (isUnseen(node, style)) return;
  let group = into;
  if (Number(style.opacity) < 1) {
    group = shape("g", { opacity: style.opacity });
    into.append(group);
  }
  drawGround(node.getBoundingClientRect(), style, group, sheet);
  for (const child of node.childNodes) drawNode(child, group, sheet);
}

/** Nothing is there, or it is there for readers of screens alone. */
function isUnseen(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  if (style.display === "none" || style.visibility === "hidden") return true;
  return style.overflow === "hidden" && element.offsetWidth <= 1 && element.offsetHeight <= 1;
}

const SIDES = ["top", "right", "bottom", "left"] as const;

/** Lengths of the dashes and of the gaps between them, in widths of the line. */
const BROKEN: Readonly<Record<string, number>> = { dashed: 3, dotted: 1 };

function drawGround(box: DOMRect, style: CSSStyleDeclaration, into: SVGElement, sheet: Sheet): void {
  const [x, y] = [box.left - sheet.left, box.top - sheet.top];
  const fill = plainColour(style.backgroundColor);
  if (fill !== null && box.width > 0 && box.height > 0) {
    const round = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.width / 2);
    const rx = style.borderTopLeftRadius.endsWith("%") ? box.width / 2 : round;
    into.append(shape("rect", { x, y, width: box.width, height: box.height, rx: rx || null, fill }));
  }
  for (const side of SIDES) {
    const thick = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const colour = plainColour(style.getPropertyValue(`border-${side}-color`));
    if (!(thick > 0) || colour === null || style.getPropertyValue(`border-${side}-style`) === "none")
      continue;
    const flat = side === "top" || side === "bottom";
    const [left, top] = [
      side === "right" ? x + box.width - thick : x,
      side === "bottom" ? y + box.height - thick : y,
    ];
    const broken = BROKEN[style.getPropertyValue(`border-${side}-style`)];
    into.append(
      broken === undefined
        ? shape("rect", {
            x: left,
            y: top,
            width: flat ? box.width : thick,
            height: flat ? thick : box.height,
            fill: colour,
          })
        : shape("path", {
            d: flat
              ? `M${left} ${top + thick / 2}h${box.width}`
              : `M${left + thick / 2} ${top}v${box.height}`,
            stroke: colour,
            "stroke-width": thick,
            "stroke-dasharray": `${broken * thick}`,
          }),
    );
  }
}

function drawText(node: Text, into: SVGElement, sheet: Sheet): void {
  const parent = node.parentElement;
  if (parent === null || node.data.trim() === "") return;
  const style = getComputedStyle(parent);
  const rightToLeft = style.direction === "rtl";
  sheet.uses({ family: style.fontFamily, weight: style.fontWeight });
  for (const line of textLines(node)) {
    const [x, y] = [line.left - sheet.left, line.top - sheet.top];
    sheet.texts.push(new DOMRect(x, y, line.right - line.left, line.bottom - line.top));
    into.append(
      shape(
        "text",
        {
          x: rightToLeft ? line.right - sheet.left : x,
          y: y + (line.bottom - line.top) * baselineOf(style),
          direction: rightToLeft ? "rtl" : null,
          "font-size": style.fontSize.replace("px", ""),
          "font-weight": style.fontWeight === "400" ? null : style.fontWeight,
          "font-family": style.fontFamily === sheet.font ? null : style.fontFamily,
          fill: plainColour(style.color) ?? "none",
          "xml:space": "preserve",
        },
        line.text,
      ),
    );
  }
}

const baselines = new Map<string, number>();

/** How far down a line of text its letters stand, from 0 to 1. */
function baselineOf(style: CSSStyleDeclaration): number {
  const font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const known = baselines.get(font);
  if (known !== undefined) return known;
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return 0.8;
  context.font = font;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText("x");
  baselines.set(font, up / (up + down));
  return up / (up + down);
}
