import { LINE, NONE } from "../text/tokens";
import { type FigureEntry, figureAt } from "./compiled-lexicon";
import type { FigureWord } from "./lexicon";
import type { OpenFigure } from "./open-figure";

type ScaleWord = FigureWord & { kind: "scale" };

/** "Billion", "ملياري", 万亿 where a figure goes on with it or begins with it; false where it does not belong to the figure. */
export function readScale(figure: OpenFigure, at: number, word: ScaleWord, entry: FigureEntry): boolean {
  const { factor, form } = word;
  // 兆瓦 is a megawatt, not a trillion watts.
  if ((figure.book.units.at(figure.tokens, at)?.to ?? 0) > at + 1) return false;
  const weak = word.weak === true;
  if (weak && !weakStands(figure, at)) return false;
  const tail = figure.parts[figure.parts.length - 1];
  if (figure.group === null && tail === undefined) return bareScale(figure, at, factor, form, entry);
  if (figure.group === null && tail !== undefined && entry.joined) {
    // "ألف ومليون" is no number; "مليار ومليون" and "مليون وألفي" are.
    if (factor >= tail.scale || form === "many") return false;
    return figure.close(factor * (form === "two" ? 2 : 1), factor, figure.parts, at + 1);
  }
  // A dual takes no number: in "2025 ملياري دولار" the four digits are a year.
  if ((form === "two" || (form === "oneOrTwo" && figure.yearLike)) && figure.group !== null) return false;
  if (entry.joined || (figure.group === null && tail !== undefined && factor <= tail.scale)) return false;
  if (figure.parts.some((part) => part.scale === factor)) return false;
  // A greater scale multiplies all that stands before it: "mil doscientos millones", "lakh crore", 万亿.
  const lower = figure.parts.filter((part) => part.scale < factor);
  const multiplier = lower.reduce((sum, part) => sum + part.value, figure.group ?? 0);
  figure.weak = weak;
  const dot =
    word.dotted === true && figure.tokens.word(at + 1) === "." && figure.tokens.gap(at + 1) === NONE;
  const kept = figure.parts.filter((part) => part.scale > factor);
  const simple = figure.group === null && lower.length === 1 && kept.length === 0;
  figure.multiplier = simple ? figure.multiplier * factor : factor;
  return figure.close(multiplier * factor, factor, kept, dot ? at + 2 : at + 1);
}

function bareScale(
  figure: OpenFigure,
  at: number,
  factor: number,
  form: ScaleWord["form"],
  entry: FigureEntry,
): boolean {
  const { bareScales, dense } = figure.book.lexicon.numerals;
  // 近千亿 and 破万亿 are figures; 近亿 is as vague as "hundreds of millions".
  const leads = factor === 1e3 || figureAt(figure.tokens, figure.book, at + 1)?.word.kind === "scale";
  const compared = dense === true && leads && figure.book.before.before(figure.tokens, at) !== null;
  const halved = figure.book.andFractions.at(figure.tokens, at + 1) !== null;
  if (form === "many" && !compared) return false;
  if (form === "one" && !bareScales && !halved) return false;
  if (figure.book.ordinals.before(figure.tokens, at) !== null) return false;
  // "mil" in "mil millones" is a number, and the scale is yet to come.
  figure.multiplier = form === "alone" ? 1 : factor;
  const two = form === "two" || (form === "oneOrTwo" && nounFollows(figure, at + 1) && !entry.definite);
  figure.bare = true;
  return figure.close(two ? 2 * factor : factor, factor, [], at + 1);
}

/** Whether a dual can govern what follows: a currency or a unit, or a further scale. */
export function nounFollows(figure: OpenFigure, at: number): boolean {
  const { tokens, book } = figure;
  if (tokens.gap(at) > LINE) return false;
  return (
    book.nouns.at(tokens, at) !== null ||
    book.names.at(tokens, at) !== null ||
    book.units.at(tokens, at) !== null ||
    figureAt(tokens, book, at)?.word.kind === "scale"
  );
}

/** A single letter is a scale where it is glued to its number, or stands alone before a currency sign or the end. */
function weakStands(figure: OpenFigure, at: number): boolean {
  const { tokens } = figure;
  if (figure.group === null || figure.parts.length > 0) return false;
  if (tokens.gap(at) === NONE) return true;
  if (tokens.gap(at) > LINE) return false;
  const after = at + 1;
  return tokens.gap(after) !== NONE || !/^[-'&/]$/.test(tokens.word(after));
}
