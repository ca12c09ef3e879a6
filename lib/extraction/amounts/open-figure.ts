import type { Tokens } from "../text/tokens";
import type { CompiledLexicon } from "./compiled-lexicon";
import type { Figure } from "./figure";
import type { FigureContext } from "./read-number";

const GREATEST = 1e18;

/** A part of a figure that a scale has closed: 300 million in "1 billion 300 million". */
interface Part {
  value: number;
  scale: number;
}

/** A figure as far as it has been read. */
export class OpenFigure {
  readonly tokens: Tokens;
  readonly book: CompiledLexicon;
  parts: Part[] = [];
  /** The number that no scale has closed yet; null where there is none. */
  group: number | null = null;
  /** The smallest size added to the group: only smaller parts may follow. */
  size = 1000;
  groupDigits = false;
  article = false;
  digits = false;
  bare = false;
  weak = false;
  scale = 1;
  multiplier = 1;
  hint: Figure["hint"] = null;
  yearLike = false;
  /** "60 ألفا و400": digits that a thousand takes in. */
  joinedHundreds = false;
  /** No further part may follow. */
  closed = false;
  position: number;
  end: number;
  /** Where the last part ended that a scale closed. */
  endOfParts: number;

  constructor(
    readonly context: FigureContext,
    readonly start: number,
    readonly thousandths: boolean,
  ) {
    this.tokens = context.tokens;
    this.book = context.book;
    this.position = start;
    this.end = start;
    this.endOfParts = start;
  }

  /** Takes the figure up to a position. */
  accept(position: number): true {
    this.position = position;
    this.end = position;
    return true;
  }

  /** Closes a part with its scale. */
  close(value: number, factor: number, kept: Part[], position: number): true {
    this.parts = [...kept, { value, scale: factor }];
    this.group = null;
    this.groupDigits = false;
    this.article = false;
    this.size = 1000;
    this.scale = factor;
    this.endOfParts = position;
    return this.accept(position);
  }

  /** What was read; null where it makes no figure. */
  result(): Figure | null {
    this.dropOpenGroup();
    if (this.end === this.start || (this.article && this.parts.length === 0)) return null;
    if (this.book.vague.at(this.tokens, this.end) !== null && this.book.lexicon.numerals.dense === true)
      return null;
    const value = this.parts.reduce((sum, part) => sum + part.value, this.group ?? 0);
    if (!(value > 0 || this.digits) || value > GREATEST) return null;
    return {
      from: this.start,
      to: this.end,
      value: rounded(value),
      scale: this.scale,
      multiplier: this.multiplier,
      weak: this.weak,
      bare: this.bare,
      digits: this.digits,
      hint: this.hint,
      yearLike: this.yearLike && this.parts.length === 0,
    };
  }

  /** "3 مليارات وخمسة …": what follows a great scale without a scale of its own is another number. */
  private dropOpenGroup(): void {
    const tail = this.parts[this.parts.length - 1];
    if (tail === undefined || this.group === null || (tail.scale === 1000 && !this.groupDigits)) return;
    if (this.joinedHundreds) return;
    this.group = null;
    this.end = this.endOfParts;
  }
}

/** Sums of decimals, without the dust of binary fractions: twelve significant digits are more than any article prints. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
