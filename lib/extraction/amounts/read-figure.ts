import { HAN, LINE, NONE, NUMBER, SPACE, SYMBOL, WORD } from "../text/tokens";
import { type FigureEntry, figureAt } from "./compiled-lexicon";
import type { Figure } from "./figure";
import { OpenFigure } from "./open-figure";
import { isYearLike, plainNumber } from "./plain-number";
import { decimals, fractionAfter, mixedFraction, readFraction, standsForOne } from "./read-fraction";
import { type FigureContext, readNumber } from "./read-number";
import { nounFollows, readScale } from "./read-scale";
import { addition } from "./spoken-numbers";

const MOST_STEPS = 24;
const VULGAR: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3 };

/**
 * Reads one figure from a token on, with all its parts: "3.5 billion", "mil doscientos millones", "مليار و300 مليون",
 * "half a trillion", "1亿2000万". Null where no figure begins, where it is vague, or where its value cannot be told.
 */
export function readFigure(context: FigureContext, index: number, thousandths = false): Figure | null {
  return plainNumber(context, index, thousandths) ?? new FigureReader(context, index, thousandths).read();
}

class FigureReader extends OpenFigure {
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

  /** Takes the next part of the figure; false where the figure ends. */
  private step(): boolean {
    const { tokens } = this;
    const at = this.position;
    const first = at === this.start;
    if (!first && tokens.gap(at) > LINE) return false;
    const kind = tokens.kind(at);
    if (kind === NUMBER) return this.number(at, false);
    if (!first && kind !== 0 && fractionAfter(this, at)) return true;
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
        return readScale(this, at, word, entry);
      case "fraction":
        return readFraction(this, at, word.value, word.plural === true, entry);
      case "point":
        return decimals(this, at);
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
      this.book.lexicon.numerals.dense === true &&
      (this.book.before.before(this.tokens, at) !== null || this.isRoundSum(at));
    if ((multiplied === 0 && !alone && !compared) || (entry.joined && group > 0)) return false;
    if (multiplied === 0 && group > 0 && !(value === 10 && group % 100 === 0)) return false;
    this.group = group - multiplied + (multiplied || 1) * value;
    this.article = false;
    this.size = value === 10 ? 10 : 100;
    return this.accept(at + 1);
  }

  /** "百亿美元", and not "百亿美元级": a round sum of a currency is one. */
  private isRoundSum(at: number): boolean {
    const { tokens, book } = this;
    const scale = figureAt(tokens, book, at + 1)?.word;
    const currency = scale?.kind === "scale" && scale.factor >= 1e8 ? book.names.at(tokens, at + 2) : null;
    return currency !== null && !/^[级級规規量的]/.test(tokens.word(currency.to));
  }

  private number(at: number, joined: boolean): boolean {
    const { tokens } = this;
    const dense = this.book.lexicon.numerals.dense === true;
    if (this.group !== null) return mixedFraction(this, at);
    // "3 mil 400 millones".
    const thousands = this.scale === 1000 && /^\d{3}$/.test(tokens.word(at)) && this.greatScaleAfter(at);
    // "ألفان و48 شريحة": what is less than a hundred is told from another number by the noun that both have.
    const below = /^[1-9]\d?$/.test(tokens.word(at)) && nounFollows(this, at + 1);
    const hundreds = joined && this.scale === 1000 && (below || /^[1-9]\d\d$/.test(tokens.word(at)));
    if (this.parts.length > 0 && !dense && !hundreds && !thousands && !this.smallerScaleAfter(at, joined))
      return false;
    this.joinedHundreds = hundreds || thousands;
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
    if (this.tokens.gap(at + 1) > SPACE) return false;
    const next = figureAt(this.tokens, this.book, at + 1);
    if (next?.word.kind === "scale") return next.word.factor >= 1e6;
    // "592 mil 700 mdd".
    return this.book.lexicon.currencies.scaled?.[this.tokens.word(at + 1)] !== undefined;
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
    if (standsForOne(this)) {
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
}
