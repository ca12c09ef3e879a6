export interface FontUse {
  family: string;
  weight: string;
}

/** The page's own font faces that a text needs, as CSS with the fonts in it, so that the file carries its letters. */
export async function embedFonts(uses: readonly FontUse[], text: string): Promise<string> {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const faces = facesOf(document.styleSheets).filter(
    ({ rule }) =>
      uses.some(
        ({ family, weight }) =>
          family.includes(nameOf(rule)) && ["", weight].includes(rule.style.getPropertyValue("font-weight")),
      ) && covers(rule.style.getPropertyValue("unicode-range"), letters),
  );
  const written = await Promise.all(
    faces.map(async ({ rule, base }) => {
      const source = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src"))?.[1];
      // A font of the reader's own, by which signs that ours lack are as wide as they were laid out.
      if (source === undefined) return rule.cssText;
      const data = await asDataAddress(new URL(source, base));
      const range = rule.style.getPropertyValue("unicode-range");
      return `@font-face{font-family:"${nameOf(rule)}";font-weight:${rule.style.getPropertyValue("font-weight")};src:url(${data}) format("woff2");unicode-range:${range}}`;
    }),
  );
  return written.join("\n");
}

interface Face {
  rule: CSSFontFaceRule;
  /** What its address is relative to. */
  base: string;
}

function facesOf(sheets: Iterable<CSSStyleSheet>): Face[] {
  const within = (rules: Iterable<CSSRule>, base: string): Face[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSFontFaceRule) return [{ rule, base }];
      if (rule instanceof CSSImportRule) return rule.styleSheet ? facesOf([rule.styleSheet]) : [];
      return rule instanceof CSSGroupingRule ? within(rule.cssRules, base) : [];
    });
  return [...sheets].flatMap((sheet) => within(sheet.cssRules, sheet.href ?? document.baseURI));
}

const nameOf = (rule: CSSFontFaceRule): string =>
  rule.style.getPropertyValue("font-family").replace(/^["']|["']$/g, "");

/** "U+0-FF, U+131": whether any of the letters lies in it; a face without range holds all. */
function covers(range: string, letters: readonly number[]): boolean {
  if (range === "") return true;
  const parts = range.split(",").map((part) => {
    const [from = "", to = from] = part.trim().replace(/^U\+/i, "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return letters.some((letter) => parts.some(([from, to]) => letter >= from && letter <= to));
}

async function asDataAddress(address: URL): Promise<string> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`${address} answered ${reply.status}.`);
  const blob = await reply.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^;,]*/, "data:font/woff2"));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
