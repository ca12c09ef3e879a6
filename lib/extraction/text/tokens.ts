import type { NormalisedText } from "./normalised-text";
import type { Vocabulary } from "./vocabulary";

export const WORD = 1;
export const NUMBER = 2;
export const HAN = 3;
export const SYMBOL = 4;
/** A word, a number with its separators, one Han character, or one other character. */
export type TokenKind = typeof WORD | typeof NUMBER | typeof HAN | typeof SYMBOL;

/** What stands before a token. */
export const NONE = 0;
export const SPACE = 1;
export const LINE = 2;
export const PARAGRAPH = 3;

const LETTER_CLASS = 1;
const DIGIT_CLASS = 2;
const SPACE_CLASS = 3;
const LINE_CLASS = 4;
const HAN_CLASS = 5;

const CLASSES = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) {
  if (unit >= 0xd800 && unit <= 0xdfff) continue;
  const letter = String.fromCharCode(unit);
  if (unit === 0x0a) CLASSES[unit] = LINE_CLASS;
  else if (unit === 0x20) CLASSES[unit] = SPACE_CLASS;
  else if (unit >= 0x30 && unit <= 0x39) CLASSES[unit] = DIGIT_CLASS;
  else if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)) CLASSES[unit] = HAN_CLASS;
  else if (/[\p{L}\p{M}]/u.test(letter)) CLASSES[unit] = LETTER_CLASS;
}

const GAP_BITS = 2;
const GAP_MASK = 3;

const DOT = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;

/** The tokens of a text, as parallel arrays: one pass, linear, nothing allocated for a word until somebody asks for it. */
export class Tokens {
  readonly view: NormalisedText;
  readonly count: number;
  /** Units of the views, end exclusive. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Kind and gap of each token in one number. */
  private readonly sorts: Uint32Array;
  private readonly words: Array<string | undefined>;
  /** One more than the number of each word; 0 where it was not asked for. */
  private readonly ids: Uint32Array;

  /**
   * The tokens of a run of the views (all of them by default), with offsets of the whole. `vocabulary` numbers the words for
   * phrase books; those of another vocabulary find nothing here.
   */
  constructor(
    view: NormalisedText,
    private readonly vocabulary: Vocabulary,
    first = 0,
    last = view.folded.length,
  ) {
    const text = view.folded;
    const size = last - first;
    const places = room(4 * size);
    const from = places.subarray(0, size);
    const to = places.subarray(size, 2 * size);
    const sorts = places.subarray(2 * size, 3 * size);
    let count = 0;
    let gap = PARAGRAPH;
    let i = first;
    while (i < last) {
      const kind = CLASSES[text.charCodeAt(i)]!;
      if (kind === SPACE_CLASS) {
        if (gap === NONE) gap = SPACE;
        i++;
        continue;
      }
      if (kind === LINE_CLASS) {
        gap = gap >= LINE ? PARAGRAPH : LINE;
        i++;
        continue;
      }
      const start = i++;
      let sort: TokenKind;
      if (kind === LETTER_CLASS) {
        while (i < last && CLASSES[text.charCodeAt(i)] === LETTER_CLASS) i++;
        sort = WORD;
      } else if (kind === DIGIT_CLASS) {
        i = Math.min(last, endOfNumber(text, i));
        sort = NUMBER;
      } else {
        sort = kind === HAN_CLASS ? HAN : SYMBOL;
      }
      from[count] = start;
      to[count] = i;
      sorts[count] = (sort << GAP_BITS) | gap;
      gap = NONE;
      count++;
    }
    this.view = view;
    this.count = count;
    this.from = from.subarray(0, count);
    this.to = to.subarray(0, count);
    this.sorts = sorts.subarray(0, count);
    this.words = new Array<string | undefined>(count);
    this.ids = places.subarray(3 * size, 3 * size + count);
  }

  /** 0 outside the text. */
  kind(index: number): TokenKind | 0 {
    return ((this.sorts[index] ?? 0) >> GAP_BITS) as TokenKind | 0;
  }

  /** What stands before a token; PARAGRAPH before the first and outside the text. */
  gap(index: number): number {
    const sort = this.sorts[index];
    return sort === undefined ? PARAGRAPH : sort & GAP_MASK;
  }

  /** The folded word; "" outside the text. */
  word(index: number): string {
    const known = this.words[index];
    if (known !== undefined) return known;
    if (index < 0 || index >= this.count) return "";
    const word = this.view.folded.slice(this.from[index], this.to[index]);
    this.words[index] = word;
    return word;
  }

  /** The number of the word in the vocabulary; 0 outside the text and for words that it does not hold. */
  id(index: number): number {
    const known = this.ids[index];
    if (known === undefined) return 0;
    if (known > 0) return known - 1;
    const id = this.vocabulary.idOf(this.word(index));
    this.ids[index] = id + 1;
    return id;
  }

  /** The word as written, case kept. */
  written(index: number): string {
    if (index < 0 || index >= this.count) return "";
    return this.view.text.slice(this.from[index], this.to[index]);
  }

  /** The token that holds a unit of the views, or the first one after it. */
  indexAt(unit: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.to[middle]! <= unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Short texts share their memory: an array of its own for each sentence costs more than reading it. */
const SHARED = 1 << 16;
let shared = new Uint32Array(SHARED);
let taken = 0;

function room(size: number): Uint32Array {
  if (size > SHARED / 8) return new Uint32Array(size);
  if (taken + size > SHARED) {
    shared = new Uint32Array(SHARED);
    taken = 0;
  }
  taken += size;
  return shared.subarray(taken - size, taken);
}

/** Digits with single separators between digits: "1,234.5", "1'200", "27.01.2025". */
function endOfNumber(text: string, start: number): number {
  let i = start;
  for (;;) {
    while (CLASSES[text.charCodeAt(i)] === DIGIT_CLASS) i++;
    const separator = text.charCodeAt(i);
    const isSeparator = separator === DOT || separator === COMMA || separator === APOSTROPHE;
    if (!isSeparator || CLASSES[text.charCodeAt(i + 1)] !== DIGIT_CLASS) return i;
    i++;
  }
}
