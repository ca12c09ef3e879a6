import type { NormalisedText } from "../text/normalised-text";
import { fold } from "./phrase-index";

export interface ChromeWords {
  headings: readonly string[];
  notices: readonly string[];
}

const BULLET = /^\s*(?:[•·▪●○◦‣»›→▶►■◆*+-]|>>|--)\s*/u;
const ENDS_LIKE_PROSE = /[.!?…。！？:;"')\]»”]\s*$/u;
const MENU_SIGN = /[|•·»›/]/gu;
const TWO_MENU_SIGNS = /[|•·»›/][^|•·»›/]*[|•·»›/]/u;
const PERCENT_CHANGE = /[+-]?\d[\d.,]*\s*%/gu;
/** Prices of a ticker have no millions. */
const SCALED = /\d\s?(?:[bmt]n?|million|billion|trillion)\b/i;
const PRICE_LIKE = /\d[\d.,]*/gu;
const SHORT_LINE = 160;
const LONGEST_READ = 2000;
const HAN = /[\u3040-\u9fff]/u;
/** Characters that are words: a line of so few is short, a part of a menu shorter still. */
const SHORT_HAN_LINE = 56;
const SHORT_HAN_PART = 12;

/**
 * The lines of a page that are not the article: menus, tickers, lists of related headlines, share bars, notices.
 * Returns the ranges of the views that they cover, in order.
 */
export function findChrome(view: NormalisedText, words: ChromeWords): Array<{ from: number; to: number }> {
  const { headings, notices } = foldedWords(words);
  const lines = linesOf(view.folded);
  const lastProse = lines.findLastIndex(({ text }) => isProse(text));
  const found: Array<{ from: number; to: number }> = [];
  let listed = false;
  lines.forEach(({ text, from, to, afterBlank }, i) => {
    const bullet = BULLET.test(text);
    // A blank line ends a list of links, unless another link follows.
    if (afterBlank && !bullet) listed = false;
    const short = text.length <= (HAN.test(text) ? SHORT_HAN_LINE : SHORT_LINE);
    const prose = ENDS_LIKE_PROSE.test(text);
    const heading = isHeading(bullet ? text.replace(BULLET, "") : text, headings);
    const link = listed && short && (bullet || !prose);
    const notice = short && notices.test(text);
    // What follows the last full sentence of a page, and ends like none, are links and controls.
    const tail = lastProse >= 0 && i > lastProse && short && !prose;
    if (heading && short) listed = true;
    else if (!link) listed = false;
    const chrome = (heading && (short || bullet)) || link || notice || tail || isMenu(text) || isTicker(text);
    if (chrome) found.push({ from, to });
  });
  return found;
}

/** Headings by their first letter, notices as one pattern. */
interface FoldedWords {
  headings: ReadonlyMap<string, readonly string[]>;
  notices: RegExp;
}

const folded = new WeakMap<ChromeWords, FoldedWords>();

function foldedWords(words: ChromeWords): FoldedWords {
  const known = folded.get(words);
  if (known) return known;
  const headings = new Map<string, string[]>();
  for (const word of words.headings.map(fold)) {
    const first = word.charAt(0);
    headings.set(first, [...(headings.get(first) ?? []), word]);
  }
  const literal = (word: string) => fold(word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const none = "(?!)";
  const made = { headings, notices: new RegExp(words.notices.map(literal).join("|") || none) };
  folded.set(words, made);
  return made;
}

function isHeading(line: string, headings: FoldedWords["headings"]): boolean {
  return headings.get(line.charAt(0))?.some((word) => opens(line, word)) ?? false;
}

interface Line {
  text: string;
  from: number;
  to: number;
  afterBlank: boolean;
}

/** The lines that hold something, of long ones the beginning. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  let from = 0;
  while (from <= text.length) {
    let to = text.indexOf("\n", from);
    if (to < 0) to = text.length;
    const line = text.slice(from, Math.min(to, from + LONGEST_READ)).trim();
    // The end of a long line tells whether it is prose.
    const end = to - from > LONGEST_READ ? text.slice(to - 3, to) : "";
    if (line === "") afterBlank = true;
    else {
      lines.push({ text: line + end, from, to, afterBlank });
      afterBlank = false;
    }
    from = to + 1;
  }
  return lines;
}

function isProse(line: string): boolean {
  if (HAN.test(line)) return line.length > SHORT_HAN_LINE || (line.length > 24 && ENDS_LIKE_PROSE.test(line));
  return line.length > SHORT_LINE || (line.length > 60 && ENDS_LIKE_PROSE.test(line));
}

function opens(line: string, heading: string): boolean {
  if (!line.startsWith(heading)) return false;
  const next = line[heading.length];
  return next === undefined || !/\p{L}/u.test(next);
}

/** "News | Markets | Jobs": several short parts between signs, without a sentence among them. */
function isMenu(line: string): boolean {
  if (line.length > 400 || !TWO_MENU_SIGNS.test(line)) return false;
  const parts = line.split(MENU_SIGN).map((part) => part.trim());
  if (parts.length < 3) return false;
  const short = parts.filter(isShortPart).length;
  return short >= parts.length * 0.7 && !/[.!?]\s|。/u.test(line);
}

function isShortPart(part: string): boolean {
  return HAN.test(part) ? part.length <= SHORT_HAN_PART : part.split(/\s+/).length <= 3;
}

/** Symbols with prices and changes, one after another. */
function isTicker(line: string): boolean {
  if (line.length > 400 || !line.includes("%") || SCALED.test(line)) return false;
  if (ENDS_LIKE_PROSE.test(line) && !line.endsWith(")")) return false;
  const changes = line.match(PERCENT_CHANGE)?.length ?? 0;
  const numbers = line.match(PRICE_LIKE)?.length ?? 0;
  const words = line.match(/\p{L}{4,}/gu)?.length ?? 0;
  return changes >= 1 && numbers >= 3 && words <= numbers;
}
