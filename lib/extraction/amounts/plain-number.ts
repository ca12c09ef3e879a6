import { NONE, NUMBER, type Tokens } from "../text/tokens";
import type { Figure } from "./figure";
import { type FigureContext, readNumber } from "./read-number";

/** Most numbers in digits have nothing after them that could belong to them: no reader is needed. */
export function plainNumber(context: FigureContext, index: number, thousandths: boolean): Figure | null {
  const { tokens } = context;
  const next = tokens.kind(index + 1);
  if (tokens.kind(index) !== NUMBER || tokens.id(index + 1) !== 0 || next === NUMBER) return null;
  if (tokens.gap(index + 1) === NONE && next !== 0) return null;
  const read = readNumber(context, index, thousandths);
  if (read === null || read.to !== index + 1) return null;
  return {
    from: index,
    to: read.to,
    value: read.value,
    scale: 1,
    multiplier: 1,
    weak: false,
    bare: false,
    digits: true,
    hint: null,
    yearLike: isYearLike(tokens, index),
  };
}

/** Four digits without separators, as years are printed. */
export function isYearLike(tokens: Tokens, index: number): boolean {
  return /^(?:19[5-9]\d|20[0-4]\d)$/.test(tokens.word(index));
}
