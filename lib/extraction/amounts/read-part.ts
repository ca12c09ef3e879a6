import { NUMBER, PARAGRAPH, SPACE, type Tokens, WORD } from "../text/tokens";
import { type Candidate, candidateOf } from "./candidate";
import type { CompiledLexicon } from "./compiled-lexicon";
import { readComparator } from "./read-comparator";
import { type Side, sortOf } from "./side";
import type { SideReader } from "./side-reader";

/** "Vale 380.000, frente a los 61.500 millones": of a value that grew. */
const MOST = 20;
/** In thousands of millions, as Spanish counts. */
const LEAST_SUM = 1000;
/** Tokens between the whole and its part. */
const REACH = 40;
const MOST_STOPS = 2;

/**
 * "1,7 milliard en septembre, dont 1,3 chez eux": a part that leaves out the scale and the currency of the whole right before it.
 * Nothing may be counted behind it.
 */
export function readPart(
  tokens: Tokens,
  book: CompiledLexicon,
  reader: SideReader,
  at: number,
  whole: Candidate | null,
): { candidates: Candidate[]; to: number } | null {
  if (
    whole === null ||
    whole.scale < 1e6 ||
    at - whole.to > REACH ||
    whole.unit !== null ||
    whole.denominator !== null
  )
    return null;
  const side = reader.read(at, whole.to);
  if (side === null || sortOf(side) !== "number" || side.scale > 1 || side.negative || side.figure.yearLike)
    return null;
  const value = side.value * whole.scale;
  if (value > MOST * whole.high || side.value <= 0 || isFine(side.value)) return null;
  if (isNoSum(tokens, book, side)) return null;
  // "67 de ellos": told behind it.
  const behind = tokens.kind(at) === NUMBER && book.partsBehind.at(tokens, side.to) !== null;
  // "1,2 proceden": a decimal counts no things, and "75.200 correspondieron" none that are named.
  const thousands = side.value >= LEAST_SUM && book.units.at(tokens, side.to) === null;
  const many = thousands && value <= whole.high;
  if (Number.isInteger(side.value) && !behind && !many && !isFree(tokens, book, side.to)) return null;
  // "Facturó 16.060 millones y ganó 6.100": a decimal that counts nothing, or thousands behind thousands of millions.
  const mayLeaveOut = book.lexicon.scaleLeftOut !== undefined && isFree(tokens, book, side.to);
  const plain =
    mayLeaveOut && (!Number.isInteger(side.value) || (thousands && whole.high >= LEAST_SUM * whole.scale));
  // "Alcanza los 500.000 millones. En marzo bastaban 300.000": sums of one order, a sentence further on.
  const stops = stopsBetween(tokens, whole.to, side.from);
  const similar = value * MOST >= whole.high;
  if (stops > (similar ? MOST_STOPS : 0)) return null;
  const { comparator, from, to } = readComparator(tokens, book, side.from, side.to, whole.to);
  // "Perdió 60 millones; un año antes, 45": in the sentence or the next, or wherever it is compared ("weniger als sechs").
  const compared = comparator !== "exactly";
  const inDigits = tokens.kind(at) === NUMBER && stops < MOST_STOPS;
  const elided = mayLeaveOut && (compared ? side.value > 1 : inDigits);
  if (!behind && !plain && !elided && book.parts.before(tokens, from) === null) return null;
  const candidate = {
    ...candidateOf(side),
    low: value,
    high: value,
    scale: whole.scale,
    comparator,
    from,
    to,
  };
  candidate.currency = stops > 0 ? null : whole.currency;
  candidate.inherited = true;
  candidate.open = stops > 0 || whole.open;
  return { candidates: [candidate], to };
}

/** "50,9375": a rate or a price in full; sums in millions are told to the hundredth. */
function isFine(value: number): boolean {
  const hundredths = value * 100;
  return Math.abs(hundredths - Math.round(hundredths)) > 1e-6;
}

/** A day, a page, a mark, a name: "perdió 60 millones el 27 de enero", "6 Millionen am 2. Oktober", "sur France 2". */
function isNoSum(tokens: Tokens, book: CompiledLexicon, { from, to, value }: Side): boolean {
  if (!Number.isInteger(value) || value >= LEAST_SUM) return false;
  if (book.noSumAfter.before(tokens, from) !== null || book.noSumBefore.at(tokens, to) !== null) return true;
  const named = tokens.kind(from - 1) === WORD && tokens.gap(from) <= SPACE;
  return named && book.lexicon.nounsCapitalised !== true && /^\p{Lu}/u.test(tokens.written(from - 1));
}

/** A stop, the end, or a word that counts nothing. */
function isFree(tokens: Tokens, book: CompiledLexicon, at: number): boolean {
  if (at >= tokens.count || tokens.gap(at) === PARAGRAPH) return true;
  // "50. 9375", "2, 0": a decimal that came apart.
  if (/^[.,]$/.test(tokens.word(at)) && at + 1 < tokens.count && tokens.kind(at + 1) === NUMBER) return false;
  return /^[.,;:!?)»”"]$/.test(tokens.word(at)) || book.functionWords.at(tokens, at);
}

/** Sentences that end between two tokens; no number of them where a paragraph does. */
function stopsBetween(tokens: Tokens, from: number, to: number): number {
  let stops = 0;
  for (let at = from; at < to; at++) {
    if (tokens.gap(at) === PARAGRAPH) return Number.POSITIVE_INFINITY;
    if (/^[.!?;]$/.test(tokens.word(at))) stops++;
  }
  return stops;
}
