import { HAN, LINE, NONE, NUMBER, SPACE, SYMBOL, type Tokens, WORD } from "../text/tokens";
import { type CompiledLexicon, type FigureEntry, figureAt } from "./compiled-lexicon";
import type { Figure } from "./figure";
import type { FigureWord } from "./lexicon";
import { isYearLike, plainNumber } from "./plain-number";
import { type FigureContext, readNumber } from "./read-number";
import { addition, spokenDecimals } from "./spoken-numbers";

const MOST_STEPS = 24;
const GREATEST = 1e18;
const VULGAR: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3 };

type ScaleWord = FigureWord & { kind: "scale" };

/** A part of a figure that a scale has closed: 300 million in "1 billion 300 million". */
interface Part {
  value: number;
  scale: number;
}

/**
 * Reads one figure from a token on, with all its parts: "3.5 billion", "mil doscientos millones", "مليار و300 مليون",
 * "half a trillion", "1亿2000万". Null where no figure begins, where it is vague, or where its value cannot be told.
 */
export function readFigure(context: FigureContext, index: number, thousandths = false): Figure | null {
  return plainNumber(context, index, thousandths) ?? new FigureReader(context, index, thousandths).read();
}

class FigureReader {
  private readonly tokens: Tokens;
  private readonly book: CompiledLexicon;
  private parts: Part[] = [];
  /** The number that no scale has closed yet; null where there is none. */
  private group: number | null = null;
  /** The smallest size added to the group: only smaller parts may follow. */
  private size = 1000;
  private groupDigits = false;
  private article = false;
  private digits = false;
  private bare = false;
  private weak = false;
  private scale = 1;
  private multiplier = 1;
  private hint: Figure["hint"] = null;
  private yearLike = false;
  /** "60 ألفا و400": digits that a thousand takes in. */
  private joinedHundreds = false;
  /** No further part may follow. */
  private closed = false;
  private position: number;
  private end: number;
  /** Where the last part ended that a scale closed. */
  private endOfParts: number;

  constructor(
    private readonly context: FigureContext,
    private readonly start: number,
    private readonly thousandths: boolean,
  ) {
    this.tokens = context.tokens;
    this.book = context.book;
    this.position = start;
    this.end = start;
    this.endOfParts = start;
  }

  read(): Figure | null {
    const spelled = this.tokens.kind(this.start) !== NUMBER;
    if (spelled && this.isVague()) return null;
    const collective = this.book.collectives.at(this.tokens, this.start);
    if (collective !== null) {
      this.group = collective.value;
      this.hint = "about";
      this.size = 1;
      this.accept(collective.to);
    }
    for (let step = 0; step < MOST_STEPS && !this.closed; step++) if (!this.step()) break;
    return this.result();
  }

  /** "上千亿", but not "站上千亿": what ends a comparator makes nothing vague. */
  private isVague(): boolean {
    const vague = this.book.vague.before(this.tokens, this.start);
    if (vague === null) return false;
    const comparator = this.book.before.before(this.tokens, this.start);
    return comparator === null || comparator.from >= vague.from;
  }

  private result(): Figure | null {
    this.dropOpenGroup();
    if (this.end === this.start || (this.article && this.parts.length === 0)) return null;
    if (this.book.vague.at(this.tokens, this.end) !== null && this.book.lexicon.numerals.dense === true)
      return null;
    const value = this.parts.reduce((sum, part) => sum + part.value, this.group ?? 0);
    if (!(value > 0 || this.digits) || value > GREATEST) return null;
    return {
      from: this.start,
      to: this.end,
      value: rounded(value),
      scale: this.scale,
      multiplier: this.multiplier,
      weak: this.weak,
      bare: this.bare,
      digits: this.digits,
      hint: this.hint,
      yearLike: this.yearLike && this.parts.length === 0,
    };
  }

  /** "3 مليارات وخمسة …": what follows a great scale without a scale of its own is another number. */
  private dropOpenGroup(): void {
    const tail = this.parts[this.parts.length - 1];
    if (tail === undefined || this.group === null || (tail.scale === 1000 && !this.groupDigits)) return;
    if (this.joinedHundreds) return;
    this.group = null;
    this.end = this.endOfParts;
  }

  private close(value: number, factor: number, kept: Part[], position: number): true {
    this.parts = [...kept, { value, scale: factor }];
    this.group = null;
    this.groupDigits = false;
    this.article = false;
    this.size = 1000;
    this.scale = factor;
    this.endOfParts = position;
    return this.accept(position);
  }

  private accept(position: number): true {
    this.position = position;
    this.end = position;
    return true;
  }

  /** Takes the next part of the figure; false where the figure ends. */
  private step(): boolean {
    const { tokens } = this;
    const at = this.position;
    const first = at === this.start;
    if (!first && tokens.gap(at) > LINE) return false;
    const kind = tokens.kind(at);
    if (kind === NUMBER) return this.number(at, false);
    if (!first && kind !== 0 && this.fractionAfter(at)) return true;
    if (kind === SYMBOL) return this.symbol(at);
    if (kind !== WORD && kind !== HAN) return false;
    const entry = figureAt(tokens, this.book, at);
    if (entry === undefined) return this.link(at);
    if (!first && !this.follows(entry)) return this.link(at);
    return this.word(at, entry);
  }

  /** Whether an entry may continue the figure without a joiner of its own before it. */
  private follows(entry: FigureEntry): boolean {
    return !entry.prefixed && !(entry.definite && entry.word.kind !== "scale" && entry.word.kind !== "add");
  }

  private word(at: number, entry: FigureEntry): boolean {
    const { word } = entry;
    switch (word.kind) {
      case "article":
        if (this.group !== null || this.parts.length > 0) return false;
        this.group = 1;
        this.article = true;
        this.size = 1;
        return this.accept(at + 1);
      case "add":
        return this.add(at, word.value, word.size, entry, word.score);
      case "times":
        return this.times(at, word.value, word.alone, entry);
      case "scale":
        return this.scaled(at, word, entry);
      case "fraction":
        return this.fraction(at, word.value, word.plural === true, entry);
      case "point":
        return this.decimals(at);
    }
  }

  private add(at: number, value: number, size: 1 | 10 | 100, entry: FigureEntry, score = false): boolean {
    if (this.article || this.groupDigits || this.hint !== null) return false;
    if (this.group === null) {
      this.group = value;
      this.size = size;
      return this.accept(at + 1);
    }
    const before = { group: this.group, size: this.size };
    const next = { value, size, joined: entry.joined, score };
    const added = addition(before, next, this.book.lexicon.numerals);
    if (added === null) return false;
    this.group += added;
    this.size = value < 10 ? 1 : size;
    return this.accept(at + 1);
  }

  private times(at: number, value: number, alone: boolean, entry: FigureEntry): boolean {
    if (this.groupDigits && !(this.group !== null && this.group < 100 && this.parts.length === 0))
      return false;
    const group = this.group ?? 0;
    const multiplied = group % value;
    const compared =
      this.book.lexicon.numerals.dense === true && this.book.before.before(this.tokens, at) !== null;
    if ((multiplied === 0 && !alone && !compared) || (entry.joined && group > 0)) return false;
    if (multiplied === 0 && group > 0 && !(value === 10 && group % 100 === 0)) return false;
    this.group = group - multiplied + (multiplied || 1) * value;
    this.article = false;
    this.size = value === 10 ? 10 : 100;
    return this.accept(at + 1);
  }

  private scaled(at: number, word: ScaleWord, entry: FigureEntry): boolean {
    const { factor, form } = word;
    // 兆瓦 is a megawatt, not a trillion watts.
    if ((this.book.units.at(this.tokens, at)?.to ?? 0) > at + 1) return false;
    const weak = word.weak === true;
    if (weak && !this.weakStands(at)) return false;
    const tail = this.parts[this.parts.length - 1];
    if (this.group === null && tail === undefined) return this.bareScale(at, factor, form, entry);
    if (this.group === null && tail !== undefined && entry.joined) {
      // "ألف ومليون" is no number; "مليار ومليون" and "مليون وألفي" are.
      if (factor >= tail.scale || form === "many") return false;
      return this.close(factor * (form === "two" ? 2 : 1), factor, this.parts, at + 1);
    }
    // A dual takes no number: in "2025 ملياري دولار" the four digits are a year.
    if ((form === "two" || (form === "oneOrTwo" && this.yearLike)) && this.group !== null) return false;
    if (entry.joined || (this.group === null && tail !== undefined && factor <= tail.scale)) return false;
    if (this.parts.some((part) => part.scale === factor)) return false;
    // A greater scale multiplies all that stands before it: "mil doscientos millones", "lakh crore", 万亿.
    const lower = this.parts.filter((part) => part.scale < factor);
    const multiplier = lower.reduce((sum, part) => sum + part.value, this.group ?? 0);
    this.weak = weak;
    const dot = word.dotted === true && this.tokens.word(at + 1) === "." && this.tokens.gap(at + 1) === NONE;
    const kept = this.parts.filter((part) => part.scale > factor);
    const simple = this.group === null && lower.length === 1 && kept.length === 0;
    this.multiplier = simple ? this.multiplier * factor : factor;
    return this.close(multiplier * factor, factor, kept, dot ? at + 2 : at + 1);
  }

  private bareScale(at: number, factor: number, form: ScaleWord["form"], entry: FigureEntry): boolean {
    const { bareScales, dense } = this.book.lexicon.numerals;
    // 近千亿 and 破万亿 are figures; 近亿 is as vague as "hundreds of millions".
    const leads = factor === 1e3 || figureAt(this.tokens, this.book, at + 1)?.word.kind === "scale";
    const compared = dense === true && leads && this.book.before.before(this.tokens, at) !== null;
    const halved = this.book.andFractions.at(this.tokens, at + 1) !== null;
    if (form === "many" && !compared) return false;
    if (form === "one" && !bareScales && !halved) return false;
    if (this.book.ordinals.before(this.tokens, at) !== null) return false;
    // "mil" in "mil millones" is a number, and the scale is yet to come.
    this.multiplier = form === "alone" ? 1 : factor;
    const two = form === "two" || (form === "oneOrTwo" && this.nounFollows(at + 1) && !entry.definite);
    this.bare = true;
    return this.close(two ? 2 * factor : factor, factor, [], at + 1);
  }

  /** Whether a dual can govern what follows: a currency or a unit, or a further scale. */
  private nounFollows(at: number): boolean {
    const { tokens, book } = this;
    if (tokens.gap(at) > LINE) return false;
    return (
      book.nouns.at(tokens, at) !== null ||
      book.names.at(tokens, at) !== null ||
      book.units.at(tokens, at) !== null ||
      figureAt(tokens, book, at)?.word.kind === "scale"
    );
  }

  /** A single letter is a scale where it is glued to its number, or stands alone before a currency sign or the end. */
  private weakStands(at: number): boolean {
    const { tokens } = this;
    if (this.group === null || this.parts.length > 0) return false;
    if (tokens.gap(at) === NONE) return true;
    if (tokens.gap(at) > LINE) return false;
    const after = at + 1;
    return tokens.gap(after) !== NONE || !/^[-'&/]$/.test(tokens.word(after));
  }

  private number(at: number, joined: boolean): boolean {
    const { tokens } = this;
    const dense = this.book.lexicon.numerals.dense === true;
    if (this.group !== null) return this.mixedFraction(at);
    // "3 mil 400 millones".
    const thousands = this.scale === 1000 && /^\d{3}$/.test(tokens.word(at)) && this.greatScaleAfter(at);
    // "ألفان و48 شريحة": what is less than a hundred is told from another number by the noun that both have.
    const below = /^[1-9]\d?$/.test(tokens.word(at)) && this.nounFollows(at + 1);
    const hundreds = joined && this.scale === 1000 && (below || /^[1-9]\d\d$/.test(tokens.word(at)));
    if (this.parts.length > 0 && !dense && !hundreds && !thousands && !this.smallerScaleAfter(at, joined))
      return false;
    this.joinedHundreds = hundreds;
    const read = readNumber(this.context, at, this.thousandths);
    if (read === null) return false;
    this.group = read.value;
    this.groupDigits = true;
    this.digits = true;
    if (this.followsYearWord(at)) this.closed = true;
    this.yearLike = read.to === at + 1 && isYearLike(tokens, at);
    this.size = 1;
    return this.accept(read.to);
  }

  /** "2 1/2 billion". */
  private mixedFraction(at: number): boolean {
    const { tokens } = this;
    const slash = tokens.word(at + 1) === "/" && tokens.gap(at + 1) === NONE && tokens.gap(at + 2) === NONE;
    if (!slash || !this.groupDigits || tokens.word(at).length > 1 || tokens.word(at + 2).length > 1)
      return false;
    const [top, bottom] = [Number(tokens.word(at)), Number(tokens.word(at + 2))];
    if (!(top > 0 && bottom > top && bottom <= 5) || this.group! >= 1000) return false;
    this.group! += top / bottom;
    return this.accept(at + 3);
  }

  /** "عام 2025 مليار دولار", "in 2025 ...": after a word for the year, four digits are one. */
  private followsYearWord(at: number): boolean {
    const { tokens, book } = this;
    return (
      /^(?:19|20)\d\d$/.test(tokens.word(at)) && book.lexicon.numerals.yearWord.test(tokens.word(at - 1))
    );
  }

  /** In "1 billion 300 million" the second number goes with a smaller scale. */
  private smallerScaleAfter(at: number, joined: boolean): boolean {
    const tail = this.parts[this.parts.length - 1];
    const next = figureAt(this.tokens, this.book, at + 1);
    if (tail === undefined || this.tokens.gap(at + 1) > LINE || next?.word.kind !== "scale") return false;
    return next.word.factor < tail.scale && !next.joined && (joined || !next.word.weak);
  }

  private greatScaleAfter(at: number): boolean {
    const next = figureAt(this.tokens, this.book, at + 1);
    return next?.word.kind === "scale" && next.word.factor >= 1e6 && this.tokens.gap(at + 1) <= SPACE;
  }

  private symbol(at: number): boolean {
    const { tokens } = this;
    const word = tokens.word(at);
    const vulgar = VULGAR[word];
    if (vulgar !== undefined) {
      if (this.group !== null && (!this.groupDigits || tokens.gap(at) > 1)) return false;
      this.group = (this.group ?? 0) + vulgar;
      this.digits = true;
      this.groupDigits = true;
      return this.accept(at + 1);
    }
    if (word === "-" && tokens.gap(at) === NONE && tokens.gap(at + 1) === NONE) return this.hyphen(at);
    return false;
  }

  /** "500-Milliarden", "twenty-five", "$500-billion": the part after a hyphen goes on with the figure. */
  private hyphen(at: number): boolean {
    const entry = figureAt(this.tokens, this.book, at + 1);
    if (entry === undefined || this.end === this.start) return false;
    const isScale = entry.word.kind === "scale";
    const isFraction = entry.word.kind === "fraction" && entry.word.plural === true;
    if (!isScale && !isFraction && entry.word.kind !== "add" && entry.word.kind !== "times") return false;
    const kept = this.position;
    if (this.word(at + 1, entry)) return true;
    this.position = kept;
    return false;
  }

  /** A joiner or a link that leads to a further part; the figure ends before it where none follows. */
  private link(at: number): boolean {
    const { tokens, book } = this;
    if (this.end === this.start) return false;
    if (this.standsForOne()) {
      const adjective = book.adjectives.at(tokens, at);
      const scale = adjective && figureAt(tokens, book, adjective.to);
      if (scale?.word.kind === "scale" && this.word(adjective!.to, scale)) {
        if (adjective!.value === "about") this.hint = "about";
        return true;
      }
    }
    const infix = book.infixes.at(tokens, at);
    if (infix !== null && (this.group !== null || this.parts.length > 0)) {
      const next = figureAt(tokens, book, infix.to);
      this.hint = infix.value;
      this.position = infix.to;
      if (next?.word.kind === "scale" && this.word(infix.to, next)) return true;
      return this.accept(infix.to);
    }
    if (book.classifiers.at(tokens, at) && this.group !== null) {
      // "一个多亿".
      const more = book.infixes.at(tokens, at + 1);
      const behind = more?.to ?? at + 1;
      const next = figureAt(tokens, book, behind);
      if (next?.word.kind !== "scale" || !this.word(behind, next)) return false;
      this.hint = more?.value ?? this.hint;
      return true;
    }
    const { dense } = book.lexicon.numerals;
    const next = figureAt(tokens, book, at + 1);
    if (book.joining.at(tokens, at) && tokens.kind(at + 1) === NUMBER && tokens.gap(at + 1) <= SPACE) {
      return this.parts.length > 0 && this.group === null && this.number(at + 1, true);
    }
    if (!book.joiners.at(tokens, at) || next === undefined) return false;
    if (dense === true) return this.group === null && this.word(at + 1, next);
    if (this.groupDigits || next.word.kind !== "add" || this.group === null || this.article) return false;
    if (this.size !== 100 && !(this.group % 100 >= 20)) return false;
    return this.add(at + 1, next.word.value, next.word.size, next);
  }

  /** "… and a half": of the scale before it, or of the whole number before a scale. */
  private fractionAfter(at: number): boolean {
    const phrase = this.book.andFractions.at(this.tokens, at);
    if (phrase === null || (this.group === null && this.parts.length === 0)) return false;
    const tail = this.parts[this.parts.length - 1];
    if (this.group !== null) {
      this.group += phrase.value;
      this.groupDigits = true;
      return this.accept(phrase.to);
    }
    const next = figureAt(this.tokens, this.book, phrase.to)?.word;
    const scale = tail?.scale ?? 1;
    const repeats = next?.kind === "scale" && next.factor <= scale;
    const factor = repeats ? next.factor : scale;
    this.closed = true;
    return this.close(phrase.value * factor, factor, this.parts, repeats ? phrase.to + 1 : phrase.to);
  }

  /** "half a billion", "three quarters of a billion", "نصف مليار": nothing without its scale. */
  private fraction(at: number, value: number, plural: boolean, entry: FigureEntry): boolean {
    const { tokens, book } = this;
    if (entry.joined && at !== this.start) return false;
    // "… and a half billion" whose beginning was not understood.
    if (at === this.start && book.andFractions.before(tokens, at + 1) !== null) return false;
    if (this.parts.length > 0 || !(this.group === null || plural || this.standsForOne())) return false;
    let next = at + 1;
    for (let links = 0; links < 3; links++) {
      const link = book.fractionLinks.at(tokens, next);
      if (link === null) break;
      next = link.to;
    }
    const scale = figureAt(tokens, book, next);
    const unit = scale === undefined ? book.units.at(tokens, next) : null;
    if (unit !== null && /^GWh?$/.test(unit.value.unit) && this.group === null) {
      this.group = value;
      this.groupDigits = true;
      this.closed = true;
      return this.accept(next);
    }
    if (scale?.word.kind !== "scale" || scale.joined || scale.word.weak || tokens.gap(next) > LINE)
      return false;
    const count = plural && this.group !== null ? this.group : 1;
    const factor = scale.word.factor;
    return this.close(count * value * factor, factor, [], next + 1);
  }

  /** "a half billion", "eine halbe Milliarde", "un demi-milliard": the word before is no number but an article. */
  private standsForOne(): boolean {
    return this.article || (this.group === 1 && !this.groupDigits);
  }

  /** "one point three": decimals spoken digit by digit. */
  private decimals(at: number): boolean {
    if (this.group === null || this.article || (this.groupDigits && !Number.isInteger(this.group)))
      return false;
    const spoken = spokenDecimals(this.tokens, this.book, at + 1);
    if (spoken === null) return false;
    this.group = Number(`${this.group}.${spoken.written}`);
    this.groupDigits = true;
    return this.accept(spoken.to);
  }
}

/** Sums of decimals, without the dust of binary fractions: twelve significant digits are more than any article prints. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
