import type { Span } from "../types";

/** A run of units (UTF-16) of the two views of a NormalisedText, end exclusive. Never shown to anybody. */
export interface ViewRange {
  from: number;
  to: number;
}

/**
 * A text with two views for matching, unit by unit of the same length, and the way back to the original.
 *
 * `text` keeps the letters and their case; digits of every script are ASCII, full-width forms (but for "，") are half-width, dashes are "-",
 * quotes are ' and ", spaces are " " (line breaks stay "\n"), and bidi marks, tatweel and Arabic diacritics are gone.
 * `folded` is `text` in lower case, with the forms of alef, ya, hamza carriers and ta marbuta folded. Accents stay.
 */
export class NormalisedText {
  readonly original: string;
  readonly text: string;
  readonly folded: string;
  /** Unit of `original` for each unit of the views; null where the views stand unit for unit on the original. */
  private readonly units: Uint32Array | null;
  /** Unit offsets in `original` at which an astral character (a surrogate pair) starts, ascending. */
  private readonly astral: Uint32Array;

  constructor(
    original: string,
    text: string,
    folded: string,
    units: Uint32Array | null,
    astral: Uint32Array,
  ) {
    this.original = original;
    this.text = text;
    this.folded = folded;
    this.units = units;
    this.astral = astral;
  }

  /** The run of the original, in code points, that a non-empty run of the views stands for. */
  span(from: number, to: number): Span {
    return { start: this.codePoint(this.startUnit(from)), end: this.codePoint(this.endUnit(to)) };
  }

  /** The exact characters of the original that a run of the views stands for. */
  quote(from: number, to: number): string {
    return this.original.slice(this.startUnit(from), this.endUnit(to));
  }

  /** The exact characters of the original at a span of code points. */
  slice(span: Span): string {
    return this.original.slice(this.unitOf(span.start), this.unitOf(span.end));
  }

  /** The run of the views that a span of the original (code points) covers. */
  range(span: Span): ViewRange {
    return { from: this.viewOf(this.unitOf(span.start)), to: this.viewOf(this.unitOf(span.end)) };
  }

  /** How many code points the original has. */
  get length(): number {
    return this.original.length - this.astral.length;
  }

  private startUnit(from: number): number {
    if (this.units === null) return from;
    return this.units[from] ?? this.original.length;
  }

  private endUnit(to: number): number {
    if (to <= 0) return 0;
    const last = this.units === null ? to - 1 : (this.units[to - 1] ?? this.original.length - 1);
    let end = last + 1;
    if (isHigh(this.original.charCodeAt(last)) && isLow(this.original.charCodeAt(end))) end++;
    while (isMark(this.original.charCodeAt(end))) end++;
    return end;
  }

  /** Code points before a unit of the original. */
  private codePoint(unit: number): number {
    return unit - countBelow(this.astral, unit);
  }

  private unitOf(codePoint: number): number {
    let low = 0;
    let high = this.astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.astral[middle]! - middle < codePoint) low = middle + 1;
      else high = middle;
    }
    return codePoint + low;
  }

  private viewOf(unit: number): number {
    if (this.units === null) return Math.min(unit, this.text.length);
    return countBelow(this.units, unit);
  }
}

/** How many entries of an ascending array are below a value. */
function countBelow(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Marks that sit on the letter before them: a quote that ends on the letter holds them too. */
function isMark(unit: number): boolean {
  return (unit >= 0x0300 && unit <= 0x036f) || (unit >= 0x064b && unit <= 0x065f) || unit === 0x0670;
}
