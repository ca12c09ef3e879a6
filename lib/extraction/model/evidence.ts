import { type Names, NO_WORDS, UNKNOWN } from "./names";

export type Word = string | number | null;

/** What speaks for or against an answer: pieces, each there or not, some read from a word of the text. */
export class Evidence {
  /** By their numbers, in the order in which they were added. */
  readonly pieces: number[] = [];
  private readonly places: number[] = [];

  constructor(readonly names: Names) {}

  /** Adds the piece that these words name, and gives its number. */
  add(first: Word, second?: Word, third?: Word, fourth?: Word, fifth?: Word): number {
    return this.on(NO_WORDS, first, second, third, fourth, fifth);
  }

  /** Adds the piece that goes on from another with these words, and gives its number. */
  on(piece: number, first: Word, second?: Word, third?: Word, fourth?: Word, fifth?: Word): number {
    const { names } = this;
    let at = names.afterText(piece, String(first));
    if (second !== undefined) at = names.afterText(at, String(second));
    if (third !== undefined) at = names.afterText(at, String(third));
    if (fourth !== undefined) at = names.afterText(at, String(fourth));
    if (fifth !== undefined) at = names.afterText(at, String(fifth));
    this.put(at);
    return at;
  }

  /** Adds a piece by its number, and the token that it was read from. */
  put(piece: number, token = NOWHERE): void {
    if (piece === UNKNOWN || this.pieces.includes(piece)) return;
    this.pieces.push(piece);
    this.places.push(token);
  }

  /** The token that a piece, by its place in the order, was read from; null where it was read from none. */
  placeOf(index: number): number | null {
    const place = this.places[index]!;
    return place === NOWHERE ? null : place;
  }
}

const NOWHERE = -1;
