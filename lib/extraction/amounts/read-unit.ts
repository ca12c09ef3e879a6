import { HAN, LINE, NONE, NUMBER, SYMBOL, type Tokens, WORD } from "../text/tokens";
import { type CompiledLexicon, figureAt, isWhole } from "./compiled-lexicon";
import type { Figure } from "./figure";
import type { UnitMeaning } from "./units";

const PERCENT_SIGNS = /^[%‰]$/;

/** A counted unit after a figure, modifiers between them included ("H800 GPUs" after "2,048"). */
export interface UnitMention {
  to: number;
  meaning: UnitMeaning;
}

/** Null too where the figure counts what is no unit ("points", "percentage points"). */
export function readUnit(tokens: Tokens, book: CompiledLexicon, figure: Figure): UnitMention | null {
  let at = figure.to;
  if (tokens.gap(at) > LINE || book.notCounted.at(tokens, at) !== null) return null;
  if (tokens.word(at) === "-" && tokens.gap(at) === NONE && tokens.gap(at + 1) === NONE) at++;
  if (PERCENT_SIGNS.test(tokens.word(at))) {
    if (book.notCounted.at(tokens, at + 1) !== null) return null;
    return { to: at + 1, meaning: { unit: "percent", factor: tokens.word(at) === "%" ? 1 : 0.1 } };
  }
  const direct = unitAt(tokens, book, at);
  if (direct !== null) return figure.yearLike && afterYearWord(tokens, book, figure) ? null : direct;
  if (figure.yearLike || figure.bare) return linkedUnit(tokens, book, at);
  return linkedUnit(tokens, book, at) ?? modifiedUnit(tokens, book, at);
}

/** "in 2024 employees …": a year, however the words fall. */
function afterYearWord(tokens: Tokens, book: CompiledLexicon, figure: Figure): boolean {
  return book.lexicon.numerals.yearWord.test(tokens.word(figure.from - 1));
}

function unitAt(tokens: Tokens, book: CompiledLexicon, at: number): UnitMention | null {
  if (tokens.gap(at) > LINE) return null;
  const unit = book.units.at(tokens, at);
  if (unit === null || !isWhole(tokens, book, unit.to)) return null;
  return { to: unit.to, meaning: unit.value };
}

function linkedUnit(tokens: Tokens, book: CompiledLexicon, at: number): UnitMention | null {
  const link = (book.countedLinks ?? book.links).at(tokens, at);
  if (link === null) return null;
  const start = book.determiners.at(tokens, link.to) ? link.to + 1 : link.to;
  return unitAt(tokens, book, start) ?? modifiedUnit(tokens, book, start);
}

/** Looks past a few words that are no function words; names with digits ("H800", "GPT-4") count as one. */
function modifiedUnit(tokens: Tokens, book: CompiledLexicon, start: number): UnitMention | null {
  let at = start;
  for (let passed = 0; passed < book.lexicon.modifiers; passed++) {
    const next = pastModifier(tokens, book, at);
    if (next === null) return null;
    at = next;
    const unit = unitAt(tokens, book, at);
    if (unit !== null) return unit.meaning.unit === "percent" ? null : unit;
  }
  return null;
}

function pastModifier(tokens: Tokens, book: CompiledLexicon, at: number): number | null {
  const kind = tokens.kind(at);
  if ((kind !== WORD && kind !== HAN) || tokens.gap(at) > LINE) return null;
  if (book.functionWords.at(tokens, at) || figureAt(tokens, book, at) !== undefined) return null;
  let next = at + 1;
  if (tokens.word(next) === "'" && tokens.word(next + 1) === "s" && tokens.gap(next + 1) === NONE) next += 2;
  while (tokens.gap(next) === NONE && next - at < 6) {
    const hyphen = tokens.kind(next) === SYMBOL && tokens.word(next) === "-";
    // "Nvidia-Prozessoren": the unit is the second half.
    if (hyphen && unitAt(tokens, book, next + 1) !== null) return next + 1;
    if (!hyphen && tokens.kind(next) !== NUMBER && !(tokens.kind(next) === WORD && kind === WORD)) break;
    next++;
  }
  return next;
}
