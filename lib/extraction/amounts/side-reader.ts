import { HAN, LINE, NONE, NUMBER, SPACE, SYMBOL, type Tokens, WORD } from "../text/tokens";
import { type CompiledLexicon, figureAt } from "./compiled-lexicon";
import type { Figure } from "./figure";
import { type CurrencyMention, CurrencyReader, sharpened } from "./read-currency";
import type { Separators } from "./read-digits";
import { readFigure } from "./read-figure";
import type { FigureContext } from "./read-number";
import { readUnit } from "./read-unit";
import { looksLikeMoney, type Side } from "./side";

/** Units of which one is as good a figure as two; "one user" is nobody's claim. */
const MEASURES = new Set(["percent", "GW", "GWh"]);
/** Nobody tells the cents of more. */
const MOST_IN_CENTS = 1e6;
const PLAIN = {
  multiplier: 1,
  weak: false,
  bare: false,
  digits: false,
  hint: null,
  yearLike: false,
} as const;

/** Reads single figures with their currency or unit. One for each text: it remembers which dinar the text speaks of. */
export class SideReader {
  private readonly currencies: CurrencyReader;
  private readonly context: FigureContext;

  constructor(
    private readonly tokens: Tokens,
    private readonly book: CompiledLexicon,
    separators: Separators,
  ) {
    this.currencies = new CurrencyReader(tokens, book);
    this.context = { tokens, book, separators };
  }

  /** Whether a figure may begin at a token. Cheap: one look-up. */
  begins(index: number): boolean {
    const { tokens, book } = this;
    const kind = tokens.kind(index);
    if (kind === NUMBER) return true;
    if (kind !== WORD && kind !== HAN) return false;
    if (book.numbered.at(tokens, index) !== null) return true;
    if (book.collectiveStarts.at(tokens, index) && book.collectives.at(tokens, index) !== null) return true;
    const entry = figureAt(tokens, book, index);
    if (entry === undefined) return false;
    if (entry.word.kind === "article")
      return figureAt(tokens, book, book.adjectives.at(tokens, index + 1)?.to ?? index + 1) !== undefined;
    return entry.word.kind !== "point";
  }

  /** The side whose figure begins at a token; the currency before it is looked for from `floor` on. */
  read(index: number, floor: number): Side | null {
    const numbered = this.numbered(index);
    if (numbered !== null) return this.withCents(this.andFraction(numbered));
    if (this.insideName(index, floor) || this.insideFigure(index, floor)) return null;
    const figure = readFigure(this.context, index);
    if (figure === null) return null;
    const side = this.bracketed(figure, floor) ?? this.plain(figure, floor);
    return side === null ? null : this.withCents(side);
  }

  /** "دولارين ونصف". */
  private andFraction(side: Side): Side {
    const fraction = side.currency === null ? null : this.book.andFractions.at(this.tokens, side.to);
    if (fraction === null || this.tokens.gap(side.to) > LINE) return side;
    return { ...side, to: fraction.to, value: side.value + fraction.value };
  }

  /** "2 dollars and 50 cents", "دولاران وثمانون سنتا". */
  private withCents(side: Side): Side {
    const { tokens, book } = this;
    if (side.currency === null || side.scale > 1 || !Number.isInteger(side.value)) return side;
    if (tokens.gap(side.to) > SPACE) return side;
    const and = book.and.at(tokens, side.to);
    const from = and?.to ?? (book.joining.at(tokens, side.to) ? side.to + 1 : side.to);
    const joined = from > side.to || figureAt(tokens, book, from)?.joined === true;
    const number = tokens.kind(from) === NUMBER || figureAt(tokens, book, from) !== undefined;
    const figure = joined && number ? readFigure(this.context, from) : null;
    if (figure === null || figure.scale > 1 || figure.value >= 100) return side;
    const cents = this.currencies.after(figure.to);
    if (cents?.factor !== 0.01 || side.value * 100 + figure.value > MOST_IN_CENTS) return side;
    return { ...side, to: cents.to, value: side.value + figure.value / 100 };
  }

  /** "دولارين", "غيغاواط واحد": how many is said by the noun itself. */
  private numbered(index: number): Side | null {
    const { tokens, book } = this;
    const found = book.numbered.at(tokens, index);
    if (
      found === null ||
      figureAt(tokens, book, index - 1) !== undefined ||
      tokens.kind(index - 1) === NUMBER
    )
      return null;
    const { value, currency, unit } = found.value;
    const figure = { from: index, to: found.to, value, scale: 1, ...PLAIN };
    return {
      from: index,
      to: found.to,
      figure,
      value,
      scale: 1,
      currency: currency ?? null,
      prefixed: false,
      unit: unit ?? null,
      negative: false,
      unknownCurrency: false,
    };
  }

  /** In the middle of a number that was not understood from its beginning ("مئة مليون" after what makes it vague). */
  private insideFigure(index: number, floor: number): boolean {
    const { tokens, book } = this;
    if (index - 1 < floor || tokens.gap(index) > SPACE) return false;
    if (tokens.kind(index) === NUMBER) {
      // What is left of "3 405" where nothing tells whether the two are one number.
      const groups = /^\d{3}$/.test(tokens.word(index)) && /^[1-9]\d{0,2}$/.test(tokens.word(index - 1));
      return groups && book.lexicon.numerals.spaceGroups;
    }
    const before = figureAt(tokens, book, index - 1)?.word.kind;
    return before !== undefined && before !== "article" && before !== "point" && before !== "fraction";
  }

  /** The side that begins exactly at a token, be it with its currency: the second half of a range. */
  readFrom(index: number): Side | null {
    for (let at = index; at <= index + 4; at++) {
      if (at > index && this.tokens.gap(at) > LINE) return null;
      if (!this.begins(at)) continue;
      const side = this.read(at, index);
      return side !== null && side.from === index ? side : null;
    }
    return null;
  }

  /** "GPT-4", "H100", "2024/25", "10:30": digits that belong to something longer. */
  private insideName(index: number, floor: number): boolean {
    const { tokens, book } = this;
    if (tokens.gap(index) !== NONE) return false;
    const before = tokens.kind(index - 1);
    if (before === WORD) {
      if (tokens.kind(index) !== NUMBER) return false;
      const proclitic = book.glued.at(tokens, index - 1);
      return !proclitic && this.currencies.before(index, Math.min(floor, index - 1)) === null;
    }
    if (before !== SYMBOL || tokens.kind(index) !== NUMBER || index === floor) return false;
    const sign = tokens.word(index - 1);
    if (sign === "#" || sign === "_" || sign === "." || sign === "@") return true;
    if (!/^[-/:.,]$/.test(sign) || tokens.gap(index - 1) !== NONE) return false;
    const earlier = tokens.kind(index - 2);
    return earlier === NUMBER || (earlier === WORD && index - 1 > floor && (sign === "-" || sign === "/"));
  }

  private plain(figure: Figure, floor: number): Side | null {
    const { tokens } = this;
    let prefix = this.currencies.before(figure.from, floor);
    let negative = false;
    if (prefix === null && tokens.word(figure.from - 1) === "-" && tokens.gap(figure.from) === NONE) {
      // "$-1.2 billion": the sign stands inside.
      const outside = this.currencies.before(figure.from - 1, floor);
      if (outside !== null && !outside.doubtful && tokens.gap(figure.from - 1) === NONE) {
        prefix = outside;
        negative = true;
      }
    }
    const suffix = this.suffixOf(figure, prefix);
    if (prefix?.doubtful === true && (suffix !== null || !looksLikeMoney(figure, prefix))) prefix = null;
    if (prefix?.doubtful === true && readUnit(tokens, this.book, figure) !== null) prefix = null;
    const scaled = this.scaledByCurrency(figure, suffix);
    const whole = suffix === null ? scaled : this.withHundredths(this.withFraction(scaled, suffix), suffix);
    return this.assembled(whole, prefix, suffix, negative);
  }

  /** "مليارا دولار ونصف المليار": of the scale before the currency. */
  private withFraction(figure: Figure, suffix: CurrencyMention): Figure {
    const { tokens, book } = this;
    const fraction = figure.scale > 1 ? book.andFractions.at(tokens, suffix.to) : null;
    if (fraction === null || tokens.gap(suffix.to) > LINE) return figure;
    const scale = figureAt(tokens, book, fraction.to);
    const again =
      scale?.definite === true && scale.word.kind === "scale" && scale.word.factor === figure.scale;
    const to = again ? fraction.to + 1 : fraction.to;
    // "2 millones de euros y medio centenar de personas".
    const ends = to >= tokens.count || tokens.gap(to) > SPACE || tokens.kind(to) === SYMBOL;
    if (again ? this.currencies.after(to) !== null : !ends) return figure;
    suffix.to = to;
    return { ...figure, value: figure.value + fraction.value * figure.scale };
  }

  /** "1 franc 90". */
  private withHundredths(figure: Figure, suffix: CurrencyMention): Figure {
    const { tokens, book } = this;
    const at = suffix.to;
    if (book.lexicon.currencies.hundredthsBehind !== true || figure.scale > 1 || suffix.noun === null)
      return figure;
    const stands =
      /^\d\d$/.test(tokens.word(at)) && tokens.gap(at) === SPACE && Number.isInteger(figure.value);
    const counts =
      book.units.at(tokens, at + 1) !== null ||
      (figureAt(tokens, book, at + 1)?.word.kind ?? "article") !== "article" ||
      this.currencies.after(at + 1) !== null;
    if (!stands || counts) return figure;
    suffix.to = at + 1;
    return { ...figure, value: figure.value + Number(tokens.word(at)) / 100 };
  }

  /** "75 USD million": the scale stands after the currency. */
  private scaledByCurrency(figure: Figure, suffix: CurrencyMention | null): Figure {
    if (suffix === null || figure.scale > 1 || this.book.lexicon.numerals.dense === true) return figure;
    const scale = figureAt(this.tokens, this.book, suffix.to);
    const stands = scale?.word.kind === "scale" && !scale.joined && !scale.prefixed && !scale.word.weak;
    if (!stands || this.tokens.gap(suffix.to) > SPACE || scale.word.kind !== "scale") return figure;
    suffix.to++;
    return {
      ...figure,
      value: figure.value * scale.word.factor,
      scale: scale.word.factor,
      multiplier: scale.word.factor,
    };
  }

  private suffixOf(figure: Figure, prefix: CurrencyMention | null): CurrencyMention | null {
    const { tokens } = this;
    const after = this.currencies.after(figure.to);
    if (after === null) return null;
    if (prefix !== null && !prefix.doubtful) {
      if (tokens.kind(after.to) === NUMBER && tokens.gap(after.to) <= SPACE) return null;
      return sharpened(prefix, after);
    }
    if (after.doubtful && figure.scale === 1 && figure.value < 1000) return null;
    // "a billion-dollar bet" is no billion dollars.
    const hyphen = tokens.word(figure.to) === "-" && tokens.gap(figure.to) === NONE;
    if (hyphen && (figure.bare || (figure.scale > 1 && tokens.word(figure.from) === "a"))) return null;
    return after;
  }

  private assembled(
    figure: Figure,
    prefix: CurrencyMention | null,
    suffix: CurrencyMention | null,
    negative: boolean,
  ): Side | null {
    const mention = suffix ?? prefix;
    const from = prefix?.from ?? figure.from;
    const minus = this.minusBefore(from);
    const checked = this.thousandths(figure, mention);
    if (checked === null) return null;
    if (mention !== null) {
      return {
        from: minus ?? from,
        to: suffix?.to ?? figure.to,
        figure,
        value: figure.value * mention.factor,
        scale: figure.scale * Math.max(mention.factor, 1),
        currency: mention.code,
        prefixed: prefix !== null,
        unit: null,
        negative: negative || minus !== null,
        unknownCurrency: mention.code === null,
      };
    }
    return this.counted(figure, minus);
  }

  private counted(figure: Figure, minus: number | null): Side | null {
    const { tokens, book } = this;
    const percent = book.percentBefore.before(tokens, figure.from);
    const unit = percent === null ? readUnit(tokens, book, figure) : null;
    if (unit === null && percent === null && (figure.weak || this.gluedToWord(figure))) return null;
    const single =
      figure.value === 1 && !figure.digits && figure.scale === 1 && !MEASURES.has(unit?.meaning.unit ?? "");
    return {
      from: percent?.from ?? minus ?? figure.from,
      to: unit?.to ?? figure.to,
      figure,
      value: figure.value * (unit?.meaning.factor ?? 1),
      scale: figure.scale,
      currency: null,
      prefixed: percent !== null,
      unit: percent !== null ? "percent" : single ? null : (unit?.meaning.unit ?? null),
      negative: minus !== null,
      unknownCurrency: false,
    };
  }

  /** "5G", "10x", "1st". */
  private gluedToWord(figure: Figure): boolean {
    return this.tokens.gap(figure.to) === NONE && this.tokens.kind(figure.to) === WORD;
  }

  /** A dinar has a thousand parts: "1.500" of it may be one and a half, or one thousand five hundred. */
  private thousandths(figure: Figure, mention: CurrencyMention | null): Figure | null {
    if (mention?.code === undefined || !/^(?:KWD|BHD|OMR|JOD|TND|LYD|IQD)$/.test(mention.code ?? ""))
      return figure;
    return readFigure(this.context, figure.from, true);
  }

  /** "-$600 million", "minus 3 Mrd.": where the sign stands; null where there is none. */
  private minusBefore(from: number): number | null {
    const { tokens, book } = this;
    const dash = tokens.word(from - 1) === "-" && tokens.gap(from) === NONE;
    if (dash) {
      const opens = tokens.gap(from - 1) !== NONE || tokens.word(from - 2) === "(";
      return opens ? from - 1 : null;
    }
    // "al menos", "au moins" end on the word for minus.
    if (tokens.gap(from) > LINE || book.before.before(tokens, from) !== null) return null;
    return book.minus.before(tokens, from)?.from ?? null;
  }

  /** "$(1.2) billion", "($1.2) billion": the brackets of accountants are a minus. */
  private bracketed(figure: Figure, floor: number): Side | null {
    const { tokens, book } = this;
    if (tokens.word(figure.to) !== ")" || figure.scale !== 1 || !figure.digits) return null;
    const scale = figureAt(tokens, book, figure.to + 1);
    if (scale?.word.kind !== "scale" || tokens.gap(figure.to + 1) > SPACE) return null;
    const inside = tokens.word(figure.from - 1) === "(" ? figure.from - 1 : null;
    const prefix = this.currencies.before(inside ?? figure.from, floor);
    const open = inside ?? (prefix !== null && tokens.word(prefix.from - 1) === "(" ? prefix.from - 1 : null);
    if (prefix === null || prefix.doubtful || prefix.code === null || open === null) return null;
    return {
      from: Math.min(open, prefix.from),
      to: figure.to + 2,
      figure,
      value: figure.value * scale.word.factor,
      scale: scale.word.factor,
      currency: prefix.code,
      prefixed: true,
      unit: null,
      negative: true,
      unknownCurrency: false,
    };
  }
}
