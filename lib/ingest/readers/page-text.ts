import { compile, type FormatCallback } from "html-to-text";
import { BadInput } from "../bad-input";

const BLOCKS = [
  "address",
  "article",
  "aside",
  "blockquote",
  "center",
  "dd",
  "details",
  "dialog",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hgroup",
  "legend",
  "main",
  "menu",
  "nav",
  "p",
  "search",
  "section",
  "summary",
  "table",
];
const LINES = ["button", "caption", "option"];
const UNSEEN = [
  "head",
  "iframe",
  "img",
  "noscript",
  "object",
  "rp",
  "script",
  "style",
  "svg",
  "template",
  "[hidden]",
];

const SUPERSCRIPTS: Record<string, string> = Object.fromEntries(
  [..."0123456789"].map((digit, value) => [digit, "⁰¹²³⁴⁵⁶⁷⁸⁹"[value] ?? digit]),
);

/** Cells part by a tab; the white space that the page has between them is none of its text. */
const row: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  for (const [index, cell] of (element.children ?? []).filter(({ type }) => type === "tag").entries()) {
    if (index > 0) builder.addLiteral("\t");
    walk([cell], builder);
  }
  builder.closeBlock({ trailingLineBreaks: 1 });
};

/** A footnote's number must not grow onto the figure before it: "500<sup>2</sup>" is 500², never 5002. */
const superscript: FormatCallback = (element, walk, builder) => {
  const only = element.children?.length === 1 ? element.children[0]?.data?.trim() : undefined;
  if (only !== undefined && /^\d+$/.test(only)) {
    builder.addLiteral(only.replace(/\d/g, (digit) => SUPERSCRIPTS[digit] ?? digit));
  } else walk(element.children, builder);
};

const toText = compile({
  wordwrap: false,
  whitespaceCharacters: " \t\r\n\f",
  limits: { maxInputLength: undefined },
  formatters: { row, superscript },
  selectors: [
    ...BLOCKS.map((selector) => ({
      selector,
      format: "block",
      options: { leadingLineBreaks: 2, trailingLineBreaks: 2, uppercase: false },
    })),
    ...LINES.map((selector) => ({
      selector,
      format: "block",
      options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
    })),
    { selector: "tr", format: "row" },
    { selector: "sup", format: "superscript" },
    { selector: "ul", format: "unorderedList", options: { itemPrefix: "• " } },
    { selector: "ol", format: "orderedList" },
    { selector: "a", format: "inline" },
    { selector: "hr", format: "block", options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    ...UNSEEN.map((selector) => ({ selector, format: "skip" })),
  ],
});

/**
 * The text that a reader of the page sees, menus and footers included: a blank line between blocks, a tab between the
 * cells of a row, no addresses of links. Throws BadInput where the elements are nested beyond what can be walked.
 */
export function pageText(html: string): string {
  try {
    const lines = toText(html)
      .split("\n")
      .map((line) => line.trimEnd());
    return lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  } catch (error) {
    if (error instanceof RangeError) throw new BadInput({ code: "nested_too_deeply" });
    throw error;
  }
}
