import { NUMBER, type Tokens } from "../text/tokens";
import { type CompiledLexicon, figureAt } from "./compiled-lexicon";
import { CURRENCY_SIGNS } from "./currencies";
import type { Separators } from "./read-digits";

/** Numbers that are looked at before the language's habit is trusted. */
const MOST_LOOKED_AT = 400;

/**
 * How a text uses point and comma. The language's habit counts, unless the text's own unambiguous figures ("10.5 millones",
 * "3,2 %", "1.234.567") all speak for the other.
 */
export function separatorsOf(tokens: Tokens, book: CompiledLexicon): Separators {
  const { decimal, pointMayGroup } = book.lexicon.numerals;
  const votes = { ".": 0, ",": 0 };
  let looked = 0;
  for (let at = 0; at < tokens.count && looked < MOST_LOOKED_AT; at++) {
    if (tokens.kind(at) !== NUMBER) continue;
    const length = tokens.to[at]! - tokens.from[at]!;
    if (length < 3 || length > 18) continue;
    looked++;
    const vote = voteOf(tokens.word(at), isFigure(tokens, book, at));
    if (vote !== null) votes[vote]++;
  }
  const other = decimal === "." ? "," : ".";
  const turned = votes[decimal] === 0 && votes[other] > 0;
  return { decimal: turned ? other : decimal, pointMayGroup: pointMayGroup === true && !turned };
}

function isFigure(tokens: Tokens, book: CompiledLexicon, at: number): boolean {
  const next = tokens.word(at + 1);
  const sign = tokens.word(at - 1);
  if (
    next === "%" ||
    sign === "$" ||
    CURRENCY_SIGNS[sign] !== undefined ||
    CURRENCY_SIGNS[next] !== undefined
  )
    return true;
  return figureAt(tokens, book, at + 1)?.word.kind === "scale";
}

function voteOf(written: string, figure: boolean): "." | "," | null {
  if (figure && /^\d{1,3}\.\d{1,2}$/.test(written)) return ".";
  if (figure && /^\d{1,3},\d{1,2}$/.test(written)) return ",";
  if (/^\d{1,3}(?:,\d{3})+\.\d{1,2}$/.test(written) || /^\d{1,3}(?:,\d{3}){2,}$/.test(written)) return ".";
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(written) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(written)) return ",";
  return null;
}
