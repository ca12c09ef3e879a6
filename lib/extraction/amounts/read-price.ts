import { LINE, NONE, PARAGRAPH, SYMBOL, type Tokens } from "../text/tokens";
import type { CompiledLexicon } from "./compiled-lexicon";

/** What an amount of money is per, with the token after the phrase (`to`) or before the amount (`from`). */
export interface PriceReading {
  denominator: string;
  from: number | null;
  to: number | null;
}

/** How far before an amount "per unit" may stand where the language puts it first (每百万token收费0.55美元). */
const BEFORE = 10;

export function readPrice(
  tokens: Tokens,
  book: CompiledLexicon,
  from: number,
  to: number,
  floor: number,
): PriceReading | null {
  const after = readAfter(tokens, book, to);
  if (after !== null && !isPointInTime(tokens, book, after, to)) return after;
  return book.lexicon.prices.perBefore === true ? readBefore(tokens, book, from, floor) : null;
}

const TIMES: ReadonlySet<string> = new Set([
  "month",
  "year",
  "quarter",
  "week",
  "day",
  "hour",
  "minute",
  "second",
]);

/** "$5bn a year earlier", "a year and a half ago": a time that money is not per. "$0.55 per million tokens and $2.19": a price. */
function isPointInTime(
  tokens: Tokens,
  book: CompiledLexicon,
  { denominator, to }: PriceReading,
  end: number,
): boolean {
  const told = book.lexicon.prices.unlessBefore?.test(tokens.word(to ?? end)) === true;
  return told && TIMES.has(denominator);
}

function readAfter(tokens: Tokens, book: CompiledLexicon, to: number): PriceReading | null {
  if (tokens.gap(to) > LINE) return null;
  const adverb = book.adverbs.at(tokens, to);
  if (adverb !== null) return { denominator: adverb.value, from: null, to: adverb.to };
  let at = to;
  if (tokens.word(at) === "-" && tokens.gap(at) === NONE && tokens.gap(at + 1) === NONE) at++;
  const per = book.per.at(tokens, at);
  if (per === null) return null;
  let next = per.to;
  if (tokens.word(next) === "-" && tokens.gap(next) === NONE && tokens.gap(next + 1) === NONE) next++;
  const denominator = book.denominators.at(tokens, next);
  if (denominator === null || tokens.gap(next) > LINE) return null;
  return { denominator: denominator.value, from: null, to: denominator.to };
}

function readBefore(tokens: Tokens, book: CompiledLexicon, from: number, floor: number): PriceReading | null {
  for (let at = from - 1; at >= floor && from - at <= BEFORE; at--) {
    if (tokens.gap(at + 1) === PARAGRAPH || (tokens.kind(at) === SYMBOL && tokens.word(at) !== "-"))
      return null;
    const per = book.per.at(tokens, at);
    if (per === null) continue;
    const denominator = book.denominators.at(tokens, per.to);
    if (denominator !== null && denominator.to <= from)
      return { denominator: denominator.value, from: at, to: null };
  }
  return null;
}
