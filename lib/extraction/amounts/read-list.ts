import { NONE, NUMBER, PARAGRAPH, SPACE, type Tokens } from "../text/tokens";
import { type CompiledLexicon, figureAt } from "./compiled-lexicon";
import { shareCurrency } from "./read-range";
import { type Side, sortOf } from "./side";
import type { SideReader } from "./side-reader";

const MOST_ITEMS = 8;

/**
 * "5, 10 and 20 billion dollars": the sides of a list whose last alone names scale and currency, with both given to all.
 * No list begins before `hopelessUntil`: a run of numbers that comes to nothing is read once.
 * "unsure" where the first items have a currency but perhaps not the scale ("$5 and $20 billion"). Null where there is no list.
 */
export function readList(
  tokens: Tokens,
  book: CompiledLexicon,
  reader: SideReader,
  first: Side,
): Side[] | { unsureUntil: number } | { hopelessUntil: number } | null {
  const signed = first.currency !== null;
  if (first.unit !== null || first.negative || first.unknownCurrency) return null;
  if (signed ? first.scale > 1 || !first.prefixed : first.scale === 1 && first.figure.yearLike) return null;
  // "at $118.58, and $589 billion": no list is of such prices.
  if (signed && !Number.isInteger(first.value * 10)) return null;
  const sides = [first];
  let last = first;
  while (sides.length < MOST_ITEMS) {
    const next = separatorAfter(tokens, book, last.to);
    if (next === null || tokens.gap(next.to) === PARAGRAPH) return { hopelessUntil: last.to };
    const side = reader.readFrom(next.to);
    if (side === null || side.negative || side.unknownCurrency) return { hopelessUntil: last.to };
    sides.push(side);
    last = side;
    const sort = sortOf(side);
    const complete = sort !== "number" && sort !== "open" && (!signed || side.scale > 1);
    if (complete) {
      if (signed && sides.length === 2 && tokens.word(first.to) === ",") return null;
      // "two or three hundred million": an estimate, and no list of two.
      if (sides.length === 2 && (next.or || spokenHundreds(first, side))) return null;
      return next.final ? shared(sides, signed) : null;
    }
    if (signed && side.currency === null) return null;
    if (!signed && side.scale === 1 && side.figure.yearLike) return null;
  }
  return { hopelessUntil: last.from };
}

function separatorAfter(
  tokens: Tokens,
  book: CompiledLexicon,
  at: number,
): { to: number; final: boolean; or: boolean } | null {
  if (tokens.gap(at) > SPACE) return null;
  const word = tokens.word(at);
  const comma = word === "," || word === "、";
  const after = comma ? at + 1 : at;
  const and = book.and.at(tokens, after);
  if (and !== null) return { to: and.to, final: true, or: false };
  const or = book.or.at(tokens, after);
  if (or !== null) return { to: or.to, final: true, or: true };
  const glued =
    book.joining.at(tokens, after) && tokens.kind(after + 1) === NUMBER && tokens.gap(after + 1) === NONE;
  if (glued) return { to: after + 1, final: true, or: false };
  if (figureAt(tokens, book, after)?.joined === true) return { to: after, final: true, or: false };
  return comma ? { to: at + 1, final: false, or: false } : null;
}

/** In words, a small number before hundreds may be of hundreds itself. */
function spokenHundreds(first: Side, last: Side): boolean {
  const lead = last.figure.value / last.figure.multiplier;
  return !first.figure.digits && !last.figure.digits && first.figure.value < 10 && lead >= 100;
}

function shared(sides: readonly Side[], signed: boolean): Side[] | { unsureUntil: number } | null {
  const last = sides[sides.length - 1]!;
  if (last.prefixed && !signed) return null;
  if (signed && (sides.some((side) => side.currency !== last.currency) || last.scale === 1)) return null;
  const given = sides.map((side) => {
    const named = shareCurrency(side, last);
    const spread = side.scale === 1 && last.figure.scale > 1;
    return spread
      ? { ...named, value: named.value * last.figure.multiplier, scale: last.figure.scale }
      : named;
  });
  const small = sides.every((side) => side.scale > 1 || last.scale === 1 || side.value < 1000);
  const alike = sides.every((side) => side.figure.digits === last.figure.digits);
  if (!small || !alike) return signed ? { unsureUntil: last.from } : null;
  return signed && sides.length === 2 ? { unsureUntil: last.from } : given;
}
