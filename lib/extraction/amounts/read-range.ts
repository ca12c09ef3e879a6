import { LINE, NONE, NUMBER, PARAGRAPH, SPACE, SYMBOL, type Tokens } from "../text/tokens";
import { type CompiledLexicon, figureAt } from "./compiled-lexicon";
import { type Side, sortOf } from "./side";
import type { SideReader } from "./side-reader";

/** How far before "from" or "by" a verb of change is looked for, in tokens. */
const VERB_DISTANCE = 9;

/** A range without "from" and with the scale on both sides is narrower than that. */
const WIDEST = 8;

/** Two sides that belong together: a range is one amount, a change, a growth and a part of a whole are two. */
export interface Pair {
  kind: "range" | "change" | "growth" | "part";
  /** Of the word that opens it ("between", "from"), or of the first side. */
  from: number;
  first: Side;
  second: Side;
}

type Joint = "dash" | "to" | "and" | "or" | "of" | "changeTo";
type Opener = { kind: "between" | "from" | null; from: number };

/**
 * What a first side begins: a pair, nothing (null), or "unsure": two sides of which nothing tells whether the first has the
 * scale of the second, so that neither may be given.
 */
export function readPair(
  tokens: Tokens,
  book: CompiledLexicon,
  reader: SideReader,
  first: Side,
  floor: number,
): Pair | { unsureUntil: number } | null {
  const opener = openerBefore(tokens, book, first, floor);
  const joint = jointAfter(tokens, book, first, opener);
  if (joint === null) return null;
  const second = reader.readFrom(joint.to);
  // "12-15-20 billion" is no range.
  const chained =
    joint.kind === "dash" &&
    second !== null &&
    tokens.word(second.to) === "-" &&
    tokens.kind(second.to + 1) === NUMBER;
  if (chained && tokens.gap(second.to) === NONE) return { unsureUntil: second.to };
  if (second === null || tokens.gap(joint.to) === PARAGRAPH) return null;
  if (!kindred(tokens, first, second, joint.kind, opener)) return null;
  const change = changeKind(tokens, book, first, joint.kind, opener, floor, isWide(first, second));
  // "43 millions à 500 millions de valorisation": no estimate is as wide as that.
  const scaled = first.scale > 1 && second.scale > 1;
  const apart = change === null && scaled && second.value >= WIDEST * first.value;
  if (apart && joint.kind === "to" && opener.kind === null && book.before.before(tokens, first.from) === null)
    return null;
  const low = shareScale(shareCurrency(thousandsOf(first, second), second), second, change !== null);
  if (low === "unsure") return { unsureUntil: second.to };
  if (low === null) return null;
  const high = shareCurrency(second, first);
  const from = opener.kind === null ? first.from : opener.from;
  if (joint.kind === "of")
    return low.value < high.value ? { kind: "part", from: first.from, first: low, second: high } : null;
  if (change !== null) return { kind: change, from: first.from, first: low, second: high };
  if (low.value < high.value) return { kind: "range", from, first: low, second: high };
  const falls = opener.kind === "from" && low.value > high.value;
  return falls ? { kind: "change", from: first.from, first: low, second: high } : null;
}

function opensRange(tokens: Tokens, book: CompiledLexicon, index: number): boolean {
  return book.between.before(tokens, index) !== null || book.rangeFrom.before(tokens, index) !== null;
}

function openerBefore(tokens: Tokens, book: CompiledLexicon, first: Side, floor: number): Opener {
  let at = first.from;
  const comparator = book.before.before(tokens, at);
  // "from above 2.5 to 2.3 trillion", "between about 5 and 6".
  if (
    comparator !== null &&
    comparator.from >= floor &&
    !opensRange(tokens, book, at) &&
    opensRange(tokens, book, comparator.from)
  ) {
    at = comparator.from;
  }
  if (tokens.gap(at) > LINE) return { kind: null, from: first.from };
  const between = book.between.before(tokens, at);
  if (between !== null && between.from >= floor) return { kind: "between", from: between.from };
  const from = book.rangeFrom.before(tokens, at);
  if (from !== null && from.from >= floor) return { kind: "from", from: from.from };
  return { kind: null, from: first.from };
}

function jointAfter(
  tokens: Tokens,
  book: CompiledLexicon,
  first: Side,
  opener: Opener,
): { kind: Joint; to: number } | null {
  const at = first.to;
  if (tokens.gap(at) > LINE) return null;
  const word = tokens.word(at);
  if (word === "-" || word === "~") return { kind: "dash", to: at + 1 };
  const change = book.changeTo.at(tokens, at);
  if (change !== null) return { kind: "changeTo", to: change.to };
  const to = book.rangeTo.at(tokens, at);
  if (to !== null) return { kind: "to", to: to.to };
  const of = book.of.at(tokens, at);
  if (of !== null) return { kind: "of", to: of.to };
  const or = book.or.at(tokens, at);
  if (or !== null) return { kind: "or", to: or.to };
  if (opener.kind !== "between") return null;
  const and = book.and.at(tokens, at);
  if (and !== null) return { kind: "and", to: and.to };
  // Arabic "and" is glued: to digits as a token of its own, to a word as part of it.
  const glued = book.joining.at(tokens, at) && tokens.gap(at + 1) <= SPACE;
  if (glued && (tokens.kind(at + 1) === NUMBER || tokens.kind(at + 1) === SYMBOL))
    return { kind: "and", to: at + 1 };
  return figureAt(tokens, book, at)?.joined === true ? { kind: "and", to: at } : null;
}

/** Whether the two sides can be of one thing, and the first is not simply the number before. */
function kindred(tokens: Tokens, first: Side, second: Side, joint: Joint, opener: Opener): boolean {
  const sorts = [sortOf(first), sortOf(second)];
  if (first.unknownCurrency || second.unknownCurrency) return false;
  if (sorts[0] === "money" && sorts[1] === "money" && first.currency !== second.currency) return false;
  if (sorts[0] === "counted" && first.unit !== second.unit) return false;
  if (sorts[1] === "counted" && first.currency !== null) return false;
  const bareFirst = first.currency === null && first.unit === null;
  if (
    bareFirst &&
    first.figure.yearLike &&
    first.scale === 1 &&
    !(second.scale === 1 && second.figure.yearLike)
  )
    return false;
  // "fiscal 2025 - $5 billion": a sign of its own makes the second side a new amount.
  const ownSign = bareFirst && second.prefixed && second.unit === null;
  if (ownSign && (joint === "dash" || (joint === "to" && opener.kind === null))) return false;
  const bareSecond = second.currency === null && second.unit === null;
  if (bareSecond && first.currency !== null && !first.prefixed && second.scale === 1) return false;
  if (joint === "dash") return dashJoins(tokens, first, second);
  if (joint === "or") return orJoins(first, second);
  return true;
}

/** "$5bn - $10bn less": a dash between spaces joins only what is alike on both sides. */
function dashJoins(tokens: Tokens, first: Side, second: Side): boolean {
  const spaced = tokens.gap(first.to) !== NONE || tokens.gap(second.from) !== NONE;
  if (tokens.word(first.to) === "-" && tokens.gap(first.to) !== NONE && tokens.gap(second.from) === NONE)
    return false;
  if (second.negative && second.from === first.to) return false;
  return !spaced || first.scale === second.scale || first.scale === 1;
}

/** "five or six billion" is one estimate; "$5bn or $60bn" are two. */
function orJoins(first: Side, second: Side): boolean {
  if (first.currency !== null || first.unit !== null || first.scale > 1) return false;
  const ratio = second.figure.value / second.figure.multiplier / first.value;
  return sortOf(second) !== "number" && ratio > 1 && ratio <= 3;
}

/** The first side in the scale of the second where it has none of its own. */
function shareScale(first: Side, second: Side, change: boolean): Side | "unsure" | null {
  const scale = second.figure.multiplier;
  if (first.scale > 1 && scale === 1 && second.currency === null && second.unit === null) return null;
  if (first.figure.scale > 1 || scale === 1 || first.unit === "percent") return first;
  // "two to three hundred million": the hundred too is shared.
  const lead = second.figure.value / scale;
  const spoken = !first.figure.digits && !second.figure.digits && first.figure.value < 10;
  const hundreds = spoken && lead >= 100 && lead % 100 === 0 ? 100 : 1;
  const spread = { ...first, value: first.value * scale * hundreds, scale };
  const alike = first.figure.value < 1000 || first.figure.value < second.figure.value / scale;
  if (change) return alike && !first.prefixed ? spread : alike ? "unsure" : first;
  if (spread.value < second.value) return spread;
  return first.value >= 1000 && first.value < second.value ? first : "unsure";
}

/** "Entre cuatro mil y seis mil millones": both count thousands of the last scale. */
function thousandsOf(first: Side, second: Side): Side {
  const { scale, multiplier } = second.figure;
  const bare = first.currency === null && first.unit === null;
  if (!bare || first.figure.scale !== 1000 || scale < 1e6 || multiplier !== 1000 * scale) return first;
  const value = first.value * scale;
  if (value >= second.value) return first;
  return { ...first, value, scale, figure: { ...first.figure, scale } };
}

/** A side with the currency or unit of the other where it has none, and with what that makes of its figure (cents, MW). */
export function shareCurrency(side: Side, other: Side): Side {
  if (side.currency !== null || side.unit !== null) return side;
  const factor = other.figure.value > 0 ? other.value / other.figure.value : 1;
  return { ...side, currency: other.currency, unit: other.unit, value: side.value * factor };
}

function isWide(first: Side, second: Side): boolean {
  const scaled =
    first.scale > 1 || second.figure.scale === 1 ? first.value : first.value * second.figure.multiplier;
  return second.value / scaled >= 3;
}

function changeKind(
  tokens: Tokens,
  book: CompiledLexicon,
  first: Side,
  joint: Joint,
  opener: Opener,
  floor: number,
  wide: boolean,
): "change" | "growth" | null {
  if (joint === "changeTo") return "change";
  if (joint !== "to" || opener.kind === "between") return null;
  const start = book.before.before(tokens, first.from)?.from ?? first.from;
  if (opener.kind === "from") {
    // "lifted it to from 80 to 90 billion": what is reached is a range.
    if (book.rangeTo.before(tokens, opener.from) !== null) return null;
    return verbBefore(tokens, book, opener.from, VERB_DISTANCE, floor) ? "change" : null;
  }
  if (book.rangeTo.before(tokens, start) !== null) return null;
  if (book.by.before(tokens, start) !== null) return "growth";
  if (verbBefore(tokens, book, start, 2, floor)) return "growth";
  // "رفعت ألفابت توقعها عشرة مليارات إلى 85": no estimate is as wide as that.
  return wide && verbBefore(tokens, book, start, 5, floor) ? "growth" : null;
}

/** A verb of change within so many tokens before, in the same clause. */
export function verbBefore(
  tokens: Tokens,
  book: CompiledLexicon,
  index: number,
  distance: number,
  floor: number,
): boolean {
  for (let at = index - 1; at >= Math.max(floor, index - distance); at--) {
    if (tokens.gap(at + 1) === PARAGRAPH || /^[.!?;。]$/.test(tokens.word(at))) return false;
    if (book.lexicon.ranges.changeVerb.test(tokens.word(at))) return true;
  }
  return false;
}
