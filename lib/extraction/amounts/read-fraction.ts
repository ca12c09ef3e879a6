import { LINE, NONE } from "../text/tokens";
import { type FigureEntry, figureAt } from "./compiled-lexicon";
import type { OpenFigure } from "./open-figure";
import { spokenDecimals } from "./spoken-numbers";

/** "… and a half": of the scale before it, or of the whole number before a scale. */
export function fractionAfter(figure: OpenFigure, at: number): boolean {
  const phrase = figure.book.andFractions.at(figure.tokens, at);
  if (phrase === null || (figure.group === null && figure.parts.length === 0)) return false;
  const tail = figure.parts[figure.parts.length - 1];
  if (figure.group !== null) {
    figure.group += phrase.value;
    figure.groupDigits = true;
    return figure.accept(phrase.to);
  }
  const next = figureAt(figure.tokens, figure.book, phrase.to)?.word;
  const scale = tail?.scale ?? 1;
  const repeats = next?.kind === "scale" && next.factor <= scale;
  const factor = repeats ? next.factor : scale;
  figure.closed = true;
  return figure.close(phrase.value * factor, factor, figure.parts, repeats ? phrase.to + 1 : phrase.to);
}

/** "half a billion", "three quarters of a billion", "نصف مليار": nothing without its scale. */
export function readFraction(
  figure: OpenFigure,
  at: number,
  value: number,
  plural: boolean,
  entry: FigureEntry,
): boolean {
  const { tokens, book } = figure;
  if (entry.joined && at !== figure.start) return false;
  // "… and a half billion" whose beginning was not understood.
  if (at === figure.start && book.andFractions.before(tokens, at + 1) !== null) return false;
  if (figure.parts.length > 0 || !(figure.group === null || plural || standsForOne(figure))) return false;
  let next = at + 1;
  for (let links = 0; links < 3; links++) {
    const link = book.fractionLinks.at(tokens, next);
    if (link === null) break;
    next = link.to;
  }
  const scale = figureAt(tokens, book, next);
  const unit = scale === undefined ? book.units.at(tokens, next) : null;
  if (unit !== null && /^GWh?$/.test(unit.value.unit) && figure.group === null) {
    figure.group = value;
    figure.groupDigits = true;
    figure.closed = true;
    return figure.accept(next);
  }
  if (scale?.word.kind !== "scale" || scale.joined || scale.word.weak || tokens.gap(next) > LINE)
    return false;
  const count = plural && figure.group !== null ? figure.group : 1;
  const factor = scale.word.factor;
  return figure.close(count * value * factor, factor, [], next + 1);
}

/** "a half billion", "eine halbe Milliarde", "un demi-milliard": the word before is no number but an article. */
export function standsForOne(figure: OpenFigure): boolean {
  return figure.article || (figure.group === 1 && !figure.groupDigits);
}

/** "one point three": decimals spoken digit by digit. */
export function decimals(figure: OpenFigure, at: number): boolean {
  if (figure.group === null || figure.article || (figure.groupDigits && !Number.isInteger(figure.group)))
    return false;
  const spoken = spokenDecimals(figure.tokens, figure.book, at + 1);
  if (spoken === null) return false;
  figure.group = Number(`${figure.group}.${spoken.written}`);
  figure.groupDigits = true;
  return figure.accept(spoken.to);
}

/** "2 1/2 billion". */
export function mixedFraction(figure: OpenFigure, at: number): boolean {
  const { tokens } = figure;
  const slash = tokens.word(at + 1) === "/" && tokens.gap(at + 1) === NONE && tokens.gap(at + 2) === NONE;
  if (!slash || !figure.groupDigits || tokens.word(at).length > 1 || tokens.word(at + 2).length > 1)
    return false;
  const [top, bottom] = [Number(tokens.word(at)), Number(tokens.word(at + 2))];
  if (!(top > 0 && bottom > top && bottom <= 5) || figure.group! >= 1000) return false;
  figure.group! += top / bottom;
  return figure.accept(at + 3);
}
