import { PARAGRAPH, type Tokens } from "../text/tokens";
import type { Candidate } from "./candidate";
import type { CompiledLexicon } from "./compiled-lexicon";
import { verbBefore } from "./read-range";

/** How far apart the two sums of one change may stand, in tokens. */
const CHANGE_DISTANCE = 14;
const MOST_BETWEEN = 6;
/** "To $13bn in 2024 from $4bn": the sum that it came from follows closely. */
const BACKWARD_DISTANCE = 6;

/** Links each sum to the one that it repeats in another currency: in brackets, after "or", after a slash. */
export function linkConversions(
  tokens: Tokens,
  book: CompiledLexicon,
  candidates: readonly Candidate[],
): void {
  for (let i = 1; i < candidates.length; i++) {
    const first = candidates[i - 1]!;
    const second = candidates[i]!;
    if (first.currency === null || second.currency === null || second.inherited) continue;
    const root = first.conversionOf ?? i - 1;
    if (second.currency === candidates[root]!.currency || second.currency === first.currency) continue;
    if (first.denominator !== null && second.denominator !== null && first.denominator !== second.denominator)
      continue;
    const told = first.conversionOf !== null || book.conversionsBehind.at(tokens, second.to) !== null;
    const further = told && isPause(tokens, first.to, second.from);
    if (further || repeats(tokens, book, first.to, second.from)) second.conversionOf = root;
  }
}

function isPause(tokens: Tokens, from: number, to: number): boolean {
  return to - from === 1 && /^[,/;]$/.test(tokens.word(from));
}

/** Whether only a bracket, a slash or words of conversion stand between two sums. */
export function repeats(tokens: Tokens, book: CompiledLexicon, from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN || to === from) return false;
  let at = from;
  let joined = false;
  while (at < to) {
    if (tokens.gap(at) === PARAGRAPH) return false;
    const cue = book.conversions.at(tokens, at);
    if (cue !== null && cue.to <= to) {
      at = cue.to;
      joined = true;
      continue;
    }
    const word = tokens.word(at);
    if (/^[([/=≈]$/.test(word)) joined = true;
    else if (!/^[,"'-]$/.test(word)) return false;
    at++;
  }
  return joined;
}

/** Marks "from $4bn in 2023 to $13bn in 2024" (and "to $13bn from $4bn") as two ends of one change. */
export function linkChanges(tokens: Tokens, book: CompiledLexicon, candidates: readonly Candidate[]): void {
  for (let i = 1; i < candidates.length; i++) {
    const first = candidates[i - 1]!;
    const second = candidates[i]!;
    if (first.change !== null || second.change !== null) continue;
    if (first.currency !== second.currency || first.unit !== second.unit) continue;
    if (second.from - first.to > CHANGE_DISTANCE || hasStop(tokens, first.to, second.from)) continue;
    const opened = book.rangeFrom.before(tokens, first.from) !== null;
    const reached = reaches(tokens, book, second.from);
    const backwards =
      book.rangeFrom.before(tokens, second.from) !== null && reaches(tokens, book, first.from);
    // "Une levée de 500 millions, portant sa valeur à 14 milliards": without a verb of change before both, two figures.
    if (opened && reached && verbBefore(tokens, book, first.from, CHANGE_DISTANCE, 0)) {
      first.change = { part: "from", with: [i] };
      second.change = { part: "to", with: [i - 1] };
    } else if (
      backwards &&
      second.from - first.to <= BACKWARD_DISTANCE &&
      verbBefore(tokens, book, first.from, CHANGE_DISTANCE, 0)
    ) {
      first.change = { part: "to", with: [i] };
      second.change = { part: "from", with: [i - 1] };
    }
  }
}

function reaches(tokens: Tokens, book: CompiledLexicon, at: number): boolean {
  return book.rangeTo.before(tokens, at) !== null || book.changeTo.before(tokens, at) !== null;
}

function hasStop(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens.gap(at) === PARAGRAPH || /^[.!?;。]$/.test(tokens.word(at))) return true;
  }
  return false;
}
