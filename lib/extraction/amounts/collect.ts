import type { Tokens } from "../text/tokens";
import { type Candidate, candidateOf } from "./candidate";
import type { CompiledLexicon } from "./compiled-lexicon";
import { isClosed } from "./inherit";
import { readComparator } from "./read-comparator";
import { readList } from "./read-list";
import { readPart } from "./read-part";
import { readPrice } from "./read-price";
import { type Pair, readPair } from "./read-range";
import { type Side, sortOf } from "./side";
import type { SideReader } from "./side-reader";

/** A sum from which "a year" is a rate and no price. */
const RATE_FROM = 1e5;

/** All amounts of a text, left to right, each token read a bounded number of times. */
export function collect(tokens: Tokens, book: CompiledLexicon, reader: SideReader): Candidate[] {
  const found: Candidate[] = [];
  const run = { noListBefore: 0 };
  let floor = 0;
  let at = 0;
  while (at < tokens.count) {
    if (!reader.begins(at)) {
      at++;
      continue;
    }
    const taken =
      take(tokens, book, reader, at, floor, run) ?? readPart(tokens, book, reader, at, found.at(-1) ?? null);
    if (taken === null) {
      at++;
      continue;
    }
    found.push(...taken.candidates);
    floor = taken.to;
    at = Math.max(taken.to, at + 1);
  }
  return found;
}

interface Taken {
  candidates: Candidate[];
  /** The token to go on from. */
  to: number;
}

function take(
  tokens: Tokens,
  book: CompiledLexicon,
  reader: SideReader,
  at: number,
  floor: number,
  run: { noListBefore: number },
): Taken | null {
  const first = reader.read(at, floor);
  if (first === null) return null;
  // The "minus" of "plus or minus" is no sign.
  const tolerance = book.tolerance.before(tokens, first.negative ? first.from + 1 : first.from);
  if (tolerance !== null && (first.unit === "percent" || (floor > 0 && tolerance.from - floor <= 1))) {
    return { candidates: [], to: first.to };
  }
  const pair = readPair(tokens, book, reader, first, floor);
  if (pair !== null && !("first" in pair && sortOf(pair.second) === "number")) {
    if ("unsureUntil" in pair) return { candidates: [], to: pair.unsureUntil };
    if (pair.kind === "range") return takeRange(tokens, book, pair, floor);
    return takeChange(tokens, book, reader, pair, floor);
  }
  const list = at < run.noListBefore ? null : readList(tokens, book, reader, first);
  if (list !== null && "hopelessUntil" in list) run.noListBefore = list.hopelessUntil;
  else if (list !== null) {
    if ("unsureUntil" in list) return { candidates: [], to: list.unsureUntil };
    return takeAll(tokens, book, list, floor);
  }
  if (sortOf(first) === "number") {
    // Something was read past the number ("5 million" of an unknown dinar): what follows is not read with it.
    return first.unknownCurrency ? { candidates: [], to: first.to } : null;
  }
  return takeAll(tokens, book, [first], floor);
}

function takeAll(tokens: Tokens, book: CompiledLexicon, sides: readonly Side[], floor: number): Taken | null {
  const candidates: Candidate[] = [];
  let at = floor;
  for (const side of sides) {
    const candidate = finished(tokens, book, candidateOf(side), side.figure.hint, at);
    // "10 dólares el millón": what the price is of.
    const isMeasure = candidate.open && at > 0 && candidate.from === at && !side.figure.digits;
    if (isMeasure || (candidate.open && !isClosed(tokens, book, candidate))) return null;
    candidates.push(candidate);
    at = candidate.to;
  }
  return { candidates, to: at };
}

function takeRange(tokens: Tokens, book: CompiledLexicon, pair: Pair, floor: number): Taken | null {
  const { first, second } = pair;
  const range: Candidate = {
    ...candidateOf(second),
    figureFrom: first.from,
    figureTo: second.to,
    from: pair.from,
    to: second.to,
    low: first.value,
    high: second.value,
    comparator: "between",
    negative: first.negative,
  };
  const candidate = finished(tokens, book, range, null, floor);
  if (candidate.open && !isClosed(tokens, book, candidate)) return null;
  return { candidates: [candidate], to: candidate.to };
}

function takeChange(
  tokens: Tokens,
  book: CompiledLexicon,
  reader: SideReader,
  pair: Pair,
  floor: number,
): Taken | null {
  const before = takeAll(tokens, book, [pair.first], floor);
  if (before === null) return null;
  // "from 85 to between 91 and 93 billion": what is reached may be a range.
  const further = readPair(tokens, book, reader, pair.second, pair.second.from);
  const isRange = further !== null && "kind" in further && further.kind === "range";
  const after = isRange
    ? takeRange(tokens, book, further, before.to)
    : takeAll(tokens, book, [pair.second], before.to);
  const [first] = before.candidates;
  const [second] = after?.candidates ?? [];
  if (after === null || first === undefined || second === undefined) return null;
  // Links count from the first of the two; `findAmounts` moves them to their place in the list.
  if (pair.kind !== "part") {
    first.change = { part: pair.kind === "growth" ? "by" : "from", with: [1] };
    second.change = { part: "to", with: [-1] };
  }
  return { candidates: [first, second], to: after.to };
}

/** Completes a fresh candidate with its comparator and what it is per, and returns it. */
function finished(
  tokens: Tokens,
  book: CompiledLexicon,
  candidate: Candidate,
  hint: "about" | "more_than" | null,
  floor: number,
): Candidate {
  const { from, to } = candidate;
  const price = candidate.currency === null ? null : readPrice(tokens, book, from, to, floor);
  const end = price?.to ?? to;
  let reading = readComparator(tokens, book, from, to, floor);
  if (price?.to != null && reading.to === to) reading = readComparator(tokens, book, from, end, floor);
  if (candidate.comparator !== "between") {
    candidate.comparator = reading.comparator === "exactly" && hint !== null ? hint : reading.comparator;
  }
  candidate.from = Math.min(reading.from, price?.from ?? reading.from);
  candidate.to = Math.max(reading.to, end);
  candidate.denominator = price?.denominator ?? null;
  return candidate;
}

const TIMES: ReadonlySet<string> = new Set(["year", "quarter", "month", "week", "day", "hour"]);

/** Whether "a year" after a sum makes it a rate ("$15 billion a year") and not a price ("$20 a month"). */
export function isRate(candidate: Candidate): boolean {
  return candidate.denominator !== null && TIMES.has(candidate.denominator) && candidate.high >= RATE_FROM;
}
