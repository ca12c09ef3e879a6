import type { NormalisedText } from "../text/normalised-text";
import { fold } from "./phrase-index";

export interface ChromeWords {
  headings: readonly string[];
  notices: readonly string[];
}

const BULLET = /^\s*(?:[•·▪●○◦‣»›→▶►■◆*+-]|>>|--)\s*/u;
const ENDS_LIKE_PROSE = /[.!?…。！？:;"')\]»”]\s*$/u;
const MENU_SIGN = /[|•·»›/]/gu;
const PERCENT_CHANGE = /[+-]?\d[\d.,]*\s*%/gu;
const PRICE_LIKE = /\d[\d.,]*/gu;
const SHORT_LINE = 160;

/**
 * The lines of a page that are not the article: menus, tickers, lists of related headlines, share bars, notices.
 * Returns the ranges of the views that they cover, in order.
 */
export function findChrome(view: NormalisedText, words: ChromeWords): Array<{ from: number; to: number }> {
  const headings = words.headings.map(fold);
  const notices = words.notices.map(fold);
  const found: Array<{ from: number; to: number }> = [];
  let listed = false;
  let from = 0;
  while (from <= view.folded.length) {
    let to = view.folded.indexOf("\n", from);
    if (to < 0) to = view.folded.length;
    const line = view.folded.slice(from, Math.min(to, from + 2000)).trim();
    if (line === "") {
      // A blank line ends a list of links, unless the next line is a link again.
      if (listed) listed = nextLineIsLink(view.folded, to + 1);
    } else {
      const plain = line.replace(BULLET, "");
      const heading = headings.some((word) => opens(plain, word));
      const short = line.length <= SHORT_LINE;
      const link = listed && short && (BULLET.test(line) || !ENDS_LIKE_PROSE.test(line));
      const notice = short && notices.some((word) => line.includes(word));
      const chrome =
        (heading && (short || BULLET.test(line))) || link || notice || isMenu(line) || isTicker(line);
      if (heading && short) listed = true;
      else if (!link) listed = false;
      if (chrome) found.push({ from, to });
    }
    from = to + 1;
  }
  return found;
}

function opens(line: string, heading: string): boolean {
  if (!line.startsWith(heading)) return false;
  const next = line[heading.length];
  return next === undefined || !/\p{L}/u.test(next);
}

function nextLineIsLink(text: string, from: number): boolean {
  let to = text.indexOf("\n", from);
  if (to < 0) to = text.length;
  return BULLET.test(text.slice(from, Math.min(to, from + 20)));
}

/** "News | Markets | Jobs": several short parts between signs, without a sentence among them. */
function isMenu(line: string): boolean {
  if (line.length > 400) return false;
  const parts = line.split(MENU_SIGN).map((part) => part.trim());
  if (parts.length < 3) return false;
  const short = parts.filter((part) => part.split(/\s+/).length <= 3).length;
  return short >= parts.length * 0.7 && !/[.!?。]\s/u.test(line);
}

/** Symbols with prices and changes, one after another. */
function isTicker(line: string): boolean {
  if (line.length > 400) return false;
  if (ENDS_LIKE_PROSE.test(line) && !line.endsWith(")")) return false;
  const changes = line.match(PERCENT_CHANGE)?.length ?? 0;
  const numbers = line.match(PRICE_LIKE)?.length ?? 0;
  const words = line.match(/\p{L}{4,}/gu)?.length ?? 0;
  return changes >= 1 && numbers >= 3 && words <= numbers;
}
