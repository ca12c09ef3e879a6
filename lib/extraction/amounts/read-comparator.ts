import { LINE, NONE, NUMBER, SYMBOL, type Tokens, WORD } from "../text/tokens";
import type { Comparator } from "../types";
import { type ComparatorEntry, type CompiledLexicon, figureAt } from "./compiled-lexicon";
import { verbBefore } from "./read-range";

/** How far a distant comparator's verb may stand from the amount, in tokens. */
const DISTANT = 10;

const TURNED: Readonly<Record<Comparator, Comparator>> = {
  more_than: "at_most",
  at_least: "less_than",
  less_than: "at_least",
  at_most: "more_than",
  about: "exactly",
  // "did not reach $5bn".
  exactly: "less_than",
  between: "between",
};

/** What the words around an amount say of it. Token indexes of the amount with those words. */
export interface ComparatorReading {
  comparator: Comparator;
  from: number;
  to: number;
}

/** Reads before the amount first, then after it; "exactly" where nothing is said. Never looks before `floor`. */
export function readComparator(
  tokens: Tokens,
  book: CompiledLexicon,
  from: number,
  to: number,
  floor: number,
): ComparatorReading {
  const read = readBefore(tokens, book, from, to, floor) ?? readDistant(tokens, book, from, floor);
  const before = read?.comparator === "exactly" ? null : read;
  const after = isTolerated(tokens, book, to) ? null : readAfter(tokens, book, to);
  if (before === null && after === null) return { comparator: "exactly", from, to };
  const decisive = before !== null && !(before.comparator === "about" && after !== null) ? before : after;
  return {
    comparator: decisive?.comparator ?? "exactly",
    from: before?.from ?? from,
    to: after?.to ?? to,
  };
}

/** "$10bn plus or minus $300 million" is no "$10bn plus". */
function isTolerated(tokens: Tokens, book: CompiledLexicon, at: number): boolean {
  const found = book.tolerance.at(tokens, at);
  return found !== null && (tokens.kind(found.to) === NUMBER || tokens.kind(found.to + 1) === NUMBER);
}

interface Found {
  comparator: Comparator;
  from: number;
  /** The word may be a mere preposition: "Zusagen über rund 3 Mrd." are of about that sum. */
  preposition?: boolean;
}

function readBefore(
  tokens: Tokens,
  book: CompiledLexicon,
  from: number,
  to: number,
  floor: number,
): Found | null {
  let at = from;
  for (let passed = 0; passed < 3; passed++) {
    const found = comparatorBefore(tokens, book, at, floor);
    if (found !== null && isKnown(tokens, book, at, to, passed))
      return { comparator: "exactly", from: found.from };
    if (found !== null) return outer(tokens, book, found, floor);
    const filler = fillerBefore(tokens, book, at, to);
    if (filler === null || filler < floor) return null;
    at = filler;
  }
  return null;
}

/** "Por encima de los 54.900 que esperaban": a figure with an article and a clause of its own is what another is held against. */
function isKnown(tokens: Tokens, book: CompiledLexicon, at: number, to: number, passed: number): boolean {
  const { relative, measures } = book.lexicon.comparators;
  // Behind a comparator and "its" or "the".
  if (passed > 0 && measures?.test(tokens.word(to))) return true;
  return relative?.test(tokens.word(to)) === true && /^(?:les|des|los|las)$/.test(tokens.word(at - 1));
}

function fillerBefore(tokens: Tokens, book: CompiledLexicon, at: number, to: number): number | null {
  if (tokens.gap(at) > LINE) return null;
  const filler = book.fillers.before(tokens, at);
  if (filler !== null) return filler.from;
  // "topped the $3 trillion mark", but not "more than the $13bn that it spent".
  const marked = book.articles.at(tokens, at - 1) && markAfter(tokens, book, to);
  return marked ? at - 1 : null;
}

function markAfter(tokens: Tokens, book: CompiledLexicon, to: number): boolean {
  const at = tokens.word(to) === "-" ? to + 1 : to;
  return tokens.gap(to) <= LINE && book.marks.at(tokens, at) !== null;
}

function comparatorBefore(tokens: Tokens, book: CompiledLexicon, at: number, floor: number): Found | null {
  if (tokens.gap(at) > LINE) return null;
  // "“Far more than” $100 million", “远不止”1亿.
  const quoted = tokens.word(at - 1) === '"' && at - 1 > floor;
  const phrase = book.before.before(tokens, quoted ? at - 1 : at);
  if (phrase === null || phrase.from < floor || !applies(tokens, book, phrase.value, phrase.from))
    return null;
  const negator = book.negators.before(tokens, phrase.from);
  if (negator !== null && negator.from >= floor && tokens.gap(phrase.from) <= LINE) {
    return { comparator: TURNED[phrase.value.comparator], from: negator.from };
  }
  return {
    comparator: phrase.value.comparator,
    from: phrase.from,
    preposition: phrase.value.unlessAfter !== null && phrase.value.comparator === "more_than",
  };
}

/** "up to about $5bn": of two comparators the outer one that is not "about" counts. */
function outer(tokens: Tokens, book: CompiledLexicon, inner: Found, floor: number): Found {
  if (inner.comparator !== "about") return inner;
  const found = comparatorBefore(tokens, book, inner.from, floor);
  return found === null || found.preposition ? inner : found;
}

/** How far before a comparator a verb of change is looked for, in tokens. */
const CHANGE_DISTANCE = 6;

function applies(
  tokens: Tokens,
  book: CompiledLexicon,
  { unlessAfter, unlessChange }: ComparatorEntry,
  from: number,
): boolean {
  if (unlessAfter?.test(tokens.word(from - 1))) return false;
  return !(unlessChange && verbBefore(tokens, book, from, CHANGE_DISTANCE, 0));
}

/** A verb before its subject: "تتجاوز الخسارة 11 مليار", "تقل تكلفته عن 6 ملايين". */
function readDistant(tokens: Tokens, book: CompiledLexicon, from: number, floor: number): Found | null {
  const entries = book.lexicon.comparators.distant;
  if (entries === undefined || tokens.gap(from) > LINE) return null;
  const last = tokens.word(from - 1);
  for (let at = from - 1, passed = 0; at >= floor && passed < DISTANT; at--, passed++) {
    if (tokens.kind(at) === SYMBOL && !/^["'-]$/.test(tokens.word(at))) return null;
    if (book.lexicon.comparators.apart?.test(tokens.word(at)) === true) return null;
    // "تتخطى 300 مليون تجعل قيمتها 10 مليارات": it speaks of the figure that it stands before.
    if (tokens.kind(at) === NUMBER && figureAt(tokens, book, at + 1)?.word.kind === "scale") return null;
    for (const entry of entries) {
      if (!entry.verb.test(tokens.word(at))) continue;
      const fits =
        entry.preposition === null
          ? !book.functionWords.at(tokens, from - 1)
          : entry.preposition.includes(last);
      if (!fits) continue;
      const negator = book.negators.before(tokens, at);
      if (negator !== null && negator.from >= floor)
        return { comparator: TURNED[entry.comparator], from: negator.from };
      return { comparator: entry.comparator, from: at };
    }
    if (tokens.gap(at) > LINE) return null;
  }
  return null;
}

function readAfter(
  tokens: Tokens,
  book: CompiledLexicon,
  to: number,
): { comparator: Comparator; to: number } | null {
  if (tokens.gap(to) > LINE) return null;
  const phrase = book.after.at(tokens, to);
  if (phrase === null) return null;
  // "$100bn+" but not "$5bn + $3bn" nor "5bn+2".
  const plus = tokens.word(to) === "+";
  if (
    plus &&
    (tokens.gap(to) !== NONE || (tokens.gap(phrase.to) === NONE && tokens.kind(phrase.to) !== SYMBOL))
  ) {
    return null;
  }
  if (tokens.kind(to) === WORD && tokens.gap(to) === NONE && tokens.kind(to - 1) === WORD) return null;
  return { comparator: phrase.value.comparator, to: phrase.to };
}
