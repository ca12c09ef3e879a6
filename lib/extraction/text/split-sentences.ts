import { sentences as ar } from "../languages/ar/sentences";
import { sentences as de } from "../languages/de/sentences";
import { sentences as en } from "../languages/en/sentences";
import { sentences as es } from "../languages/es/sentences";
import { sentences as fr } from "../languages/fr/sentences";
import { sentences as zh } from "../languages/zh/sentences";
import type { Lang } from "../types";
import { foldCase } from "./fold";
import type { NormalisedText } from "./normalised-text";
import type { Sentence } from "./sentence";
import type { SentenceLexicon } from "./sentence-lexicon";

const LEXICONS: Readonly<Record<Lang, SentenceLexicon>> = { ar, de, en, es, fr, zh };

/** How far back the word before a dot is looked for. */
const LONGEST_WORD = 14;

/**
 * The sentences of a text in order, without overlap; spaces between them belong to none. Line ends part blocks first, then stops
 * part sentences. Linear in the text's length.
 */
export function splitSentences(text: NormalisedText, lang: Lang): Sentence[] {
  return new SentenceSplitter(text, known(lang)).split();
}

interface Words {
  abbreviations: ReadonlySet<string>;
  endings: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  closing: string;
  ordinals: boolean;
}

const words = new Map<Lang, Words>();

function known(lang: Lang): Words {
  const ready = words.get(lang);
  if (ready !== undefined) return ready;
  const { abbreviations, endings, openers, closing, ordinals } = LEXICONS[lang];
  const fresh = {
    abbreviations: new Set(abbreviations.map(foldCase)),
    endings: new Set(endings.map(foldCase)),
    openers: new Set(openers.map(foldCase)),
    closing,
    ordinals,
  };
  words.set(lang, fresh);
  return fresh;
}

class SentenceSplitter {
  private readonly found: Sentence[] = [];
  private from = 0;
  private paragraph = 0;

  constructor(
    private readonly text: NormalisedText,
    private readonly words: Words,
  ) {}

  split(): Sentence[] {
    const { text } = this.text;
    // By hand: an iterator of matches leaves a hundred bytes behind for each stop.
    let end = 0;
    for (let index = nextStop(text, 0); index < text.length; index = nextStop(text, end)) {
      end = endOfStop(text, index);
      const stop = text.slice(index, end);
      if (stop.startsWith("\n")) {
        if (!this.breaksLine(index, end, stop)) continue;
        this.close(index);
        this.from = end;
        this.paragraph++;
        continue;
      }
      const closed = this.pastClosing(end);
      if (!this.ends(index, closed, stop)) continue;
      this.close(closed);
      this.from = closed;
    }
    this.close(text.length);
    return this.found;
  }

  /** The quotes and brackets that close with the stop; French puts a space before them. */
  private pastClosing(end: number): number {
    const { text } = this.text;
    let at = end;
    for (let passed = 0; passed < 4; passed++) {
      const quote =
        text.charCodeAt(at) === 0x20 && this.text.quote(at + 1, at + 2) === "\u00bb" ? at + 1 : at;
      if (quote >= text.length || !this.words.closing.includes(this.text.quote(quote, quote + 1))) return at;
      at = quote + 1;
    }
    return at;
  }

  private close(end: number): void {
    const { text } = this.text;
    let first = this.from;
    let last = end;
    while (first < last && isSpace(text.charCodeAt(first))) first++;
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
    if (first === last) return;
    const span = this.text.span(first, last);
    this.found.push({ start: span.start, end: span.end, from: first, to: last, paragraph: this.paragraph });
  }

  /** One line end before a small letter only wraps the line. */
  private breaksLine(index: number, end: number, stop: string): boolean {
    const { text } = this.text;
    if (stop.indexOf("\n", 1) >= 0) return true;
    const before = text.charCodeAt(index - 1);
    return !isSmall(text, end) || /[.!?:;]/.test(String.fromCharCode(before));
  }

  private ends(index: number, end: number, stop: string): boolean {
    const { text } = this.text;
    const next = text.charCodeAt(end);
    // "“很好！”他说。": who says it goes with what is said.
    if (end > index + stop.length && next >= 0x2e80) return false;
    if (stop.startsWith("\u3002") || stop.startsWith("\uff61")) return true;
    if (!isSpace(next) && end < text.length) return !stop.startsWith(".") && next >= 0x2e80;
    let after = end;
    while (after < text.length && text.charCodeAt(after) === 0x20) after++;
    if (text.charCodeAt(after) === 0x0a || after >= text.length) return true;
    if (isSmall(text, after)) return false;
    return stop !== "." || this.stopEnds(index, after);
  }

  /** Whether a single dot ends a sentence; `after` is where the next word begins. */
  private stopEnds(index: number, after: number): boolean {
    const { abbreviations, endings, openers, ordinals } = this.words;
    const word = this.wordBefore(index);
    if (abbreviations.has(word)) return false;
    const opens = openers.has(this.wordAt(after));
    if (endings.has(word)) return opens;
    if (/^\d{1,2}$/.test(word)) return !ordinals || opens;
    // "J. Smith", "U.S. officials": a letter alone is an initial.
    if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(this.text.text.slice(Math.max(0, index - word.length), index)))
      return opens;
    return true;
  }

  /** The word that a dot ends, dots within it included ("z.b", "u.s"). */
  private wordBefore(index: number): string {
    const { folded } = this.text;
    let from = index;
    while (from > 0 && index - from < LONGEST_WORD && !PARTS_WORDS.has(folded.charCodeAt(from - 1))) from--;
    return folded.slice(from, index);
  }

  private wordAt(index: number): string {
    const { folded } = this.text;
    let from = index;
    while (from < folded.length && /["'([]/.test(folded[from]!)) from++;
    let to = from;
    while (to < folded.length && to - from < LONGEST_WORD && /\p{L}/u.test(folded[to]!)) to++;
    return folded.slice(from, to);
  }
}

const LINE_END = 0x0a;
/** Spaces of the views, quotes, brackets and other signs that a word with dots in it ends at. */
const PARTS_WORDS: ReadonlySet<number> = new Set(
  Array.from(" \n\u3000\"'()[],;:-/", (sign) => sign.charCodeAt(0)),
);

/** The next stop or line end; the text's length where there is none. */
function nextStop(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isStop(text.charCodeAt(at)) && text.charCodeAt(at) !== LINE_END) at++;
  return at;
}

/** A run of stops, or of line ends with the spaces among them. */
function endOfStop(text: string, index: number): number {
  const line = text.charCodeAt(index) === LINE_END;
  let at = index + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (line ? unit !== LINE_END && unit !== 0x20 : !isStop(unit)) break;
    at++;
  }
  return at;
}

/** . ! ? … 。 ｡ */
function isStop(unit: number): boolean {
  return (
    unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002 || unit === 0xff61
  );
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x3000;
}

function isSmall(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return /^\p{Ll}/u.test(text.slice(index, index + 2));
}
