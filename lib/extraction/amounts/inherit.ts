import { HAN, SPACE, SYMBOL, type Tokens, WORD } from "../text/tokens";
import type { Candidate } from "./candidate";
import type { CompiledLexicon } from "./compiled-lexicon";

/**
 * Whether nothing is counted after a figure without currency or unit: a stop, a bracket, the end, or a word that opens
 * something else ("11bn for research", "20 مليارا لمصانع").
 */
export function isClosed(tokens: Tokens, book: CompiledLexicon, to: number): boolean {
  const { lexicon } = book;
  if (to >= tokens.count || tokens.gap(to) > SPACE) return true;
  if (book.closers.at(tokens, to) !== null) return true;
  const kind = tokens.kind(to);
  const word = tokens.word(to);
  const around = `${tokens.word(to - 1)} ${word} ${tokens.word(to + 1)}`;
  if (lexicon.closingLink?.test(around) === true && book.units.at(tokens, to + 1) === null) return true;
  if (kind === SYMBOL) return /^[.,:;!?)\]"'。，、…-]$/.test(word) && !(word === "-" && tokens.gap(to) === 0);
  if (kind === WORD && lexicon.closingPrefix?.test(word) === true) return true;
  if (book.notCounted.at(tokens, to) !== null || book.countries.at(tokens, to) !== null) return false;
  if (kind === HAN || !lexicon.countedNeedsLink) return false;
  return kind === WORD && book.links.at(tokens, to) === null;
}

/** Units that people or things are counted in; a share or a power is never meant by a bare number. */
const NOT_INHERITED = new Set(["percent", "GW", "GWh"]);

/**
 * Gives each open amount the currency (or the unit) of the nearest amount before it, in its sentence or, for money, the one
 * before. `sentenceOf` tells the sentence of a token. Those that find nothing stay open.
 */
export function inherit(candidates: readonly Candidate[], sentenceOf: (token: number) => number): void {
  let money: Candidate | null = null;
  let counted: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.open) settle(candidate, money, counted, sentenceOf);
    if (candidate.currency !== null && candidate.denominator === null) money = candidate;
    else if (candidate.unit !== null && !NOT_INHERITED.has(candidate.unit)) counted = candidate;
  }
}

function settle(
  candidate: Candidate,
  money: Candidate | null,
  counted: Candidate | null,
  sentenceOf: (token: number) => number,
): void {
  const sentence = sentenceOf(candidate.from);
  const same = (other: Candidate | null) => other !== null && sentenceOf(other.from) === sentence;
  if (counted !== null && same(counted) && (money === null || money.from < counted.from)) {
    candidate.unit = counted.unit;
  } else if (money !== null && sentence - sentenceOf(money.from) <= 1) {
    candidate.currency = money.currency;
  } else {
    return;
  }
  candidate.inherited = true;
  candidate.open = false;
}
