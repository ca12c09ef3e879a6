import { LINE, NONE, NUMBER, SYMBOL, type Tokens, WORD } from "../text/tokens";
import { type Anchor, day, half, isDay, months, quarter, type Stretch, wholeYear } from "./calendar";
import type { CompiledPeriods } from "./compiled-periods";
import { instant, type Reading, span } from "./reading";

const YEAR = /^(?:199\d|20[0-5]\d)$/;
/** Earlier and later ones are numbers of people or chips more often than years, unless something else says so. */
const EARLIEST_BARE = 2001;
const LATEST_BARE = 2040;
const YEARLY = { years: 1 } as const;
/** June to August, and so on from spring; winter goes on into the next year. */
const SEASON_MONTHS = [3, 6, 9, 12] as const;

/** Reads days, months, quarters, halves, seasons and years as they are printed. */
export class DateReader {
  constructor(
    private readonly tokens: Tokens,
    private readonly book: CompiledPeriods,
    private readonly anchor: Anchor | null,
  ) {}

  read(at: number): Reading | null {
    return (
      this.iso(at) ??
      this.dayFirst(at) ??
      this.monthFirst(at) ??
      this.portion(at) ??
      this.fiscalFirst(at) ??
      this.yearFirst(at)
    );
  }

  /** A year that is no amount, no version and no page: after a word for it, or with its mark. */
  bareYear(at: number): Reading | null {
    const year = this.year(at);
    if (year === null || year.value > LATEST_BARE || year.value < EARLIEST_BARE) return null;
    const marked = year.to > at + 1;
    const { tokens } = this;
    const before = tokens.word(at - 1);
    const bracketed = before === "(" && /^[),]$/.test(tokens.word(at + 1));
    if (!marked && !bracketed && !this.book.lexicon.yearWord.test(before)) return null;
    return span(at, year.to, wholeYear(year.value), "year", true);
  }

  /** A year right here, whatever stands before it. */
  anyYear(at: number): Reading | null {
    const year = this.year(at);
    return year === null ? null : span(at, year.to, wholeYear(year.value), "year", true);
  }

  private year(at: number): { value: number; to: number } | null {
    const { tokens, book } = this;
    if (tokens.kind(at) !== NUMBER || !YEAR.test(tokens.word(at))) return null;
    if (tokens.gap(at) === NONE && !this.mayTouch(at)) return null;
    const value = Number(tokens.word(at));
    const mark = book.yearMarks.at(tokens, at + 1);
    if (mark !== null) return { value, to: mark.to };
    const glued = tokens.gap(at + 1) === NONE ? tokens.word(at + 1) : "";
    if (/^[%$€£¥:]$/.test(glued) || (glued !== "" && tokens.kind(at + 1) === WORD)) return null;
    return { value, to: at + 1 };
  }

  /** Glued before a year may stand "FY", a proclitic, an opening bracket, a dash: no currency and no other word. */
  private mayTouch(at: number): boolean {
    const { tokens, book } = this;
    const before = tokens.word(at - 1);
    if (tokens.kind(at - 1) !== WORD) return !/^[$€£¥₹#]$/.test(before);
    return book.fiscal.before(tokens, at) !== null || book.lexicon.proclitics?.includes(before) === true;
  }

  /** The year after a month or a quarter, links and "fiscal" before it included. Two digits only after "FY" or "3Q". */
  private yearAfter(at: number, comma = false): { value: number; to: number; fiscal: boolean } | null {
    const { tokens, book } = this;
    let next = at;
    let fiscal = false;
    let moved = true;
    for (let passed = 0; passed < 4 && moved; passed++) {
      if (tokens.gap(next) > LINE) return null;
      const year = this.year(next);
      if (year !== null) return { ...year, fiscal };
      if (tokens.gap(next) === NONE && /^\d\d$/.test(tokens.word(next)) && next > at - 1) {
        return { value: 2000 + Number(tokens.word(next)), to: next + 1, fiscal };
      }
      const word = book.fiscal.at(tokens, next);
      fiscal ||= word !== null;
      const link =
        word ?? book.links.at(tokens, next) ?? (comma && tokens.word(next) === "," ? { to: next + 1 } : null);
      moved = link !== null;
      if (link !== null) next = link.to;
    }
    return null;
  }

  /** "2025-01-27". */
  private iso(at: number): Reading | null {
    const { tokens } = this;
    if (tokens.kind(at) !== NUMBER || tokens.word(at + 1) !== "-" || tokens.word(at + 3) !== "-") return null;
    const parts = [at, at + 2, at + 4].map((index) => tokens.word(index));
    const [year = "", month = "", date = ""] = parts;
    if (!/^\d{4}$/.test(year) || !/^\d\d$/.test(month) || !/^\d\d$/.test(date)) return null;
    if (!isDay(Number(year), Number(month), Number(date))) return null;
    return instant(at, at + 5, `${year}-${month}-${date}`, true);
  }

  private dateNumber(at: number): number | null {
    const { tokens } = this;
    if (tokens.kind(at) !== NUMBER || !/^\d{1,2}$/.test(tokens.word(at))) return null;
    const value = Number(tokens.word(at));
    return value >= 1 && value <= 31 ? value : null;
  }

  /** "27 January 2025", "27. Januar", "le 1er mars", "27 de enero de 2025", "27 يناير/كانون الثاني". */
  private dayFirst(at: number): Reading | null {
    const { tokens, book } = this;
    const date = this.dateNumber(at);
    if (date === null) return null;
    let next = at + 1;
    if (/^(?:\.|st|nd|rd|th|er|º)$/.test(tokens.word(next)) && tokens.gap(next) === NONE) next++;
    const link = book.links.at(tokens, next);
    const month = this.month(link?.to ?? next) ?? this.month(next);
    if (month === null || tokens.gap(next) > LINE) return null;
    return this.dated(at, month.to, month.number, date);
  }

  private month(at: number): { number: number; to: number } | null {
    const { tokens, book } = this;
    const month = book.months.at(tokens, at);
    if (month === null) return null;
    let { to } = month;
    // "Jan. 27", but not the stop after "in July."
    if (tokens.word(to) === "." && tokens.gap(to) === NONE && tokens.kind(to + 1) === NUMBER) to++;
    // "يناير/كانون الثاني": the same month in both traditions.
    const twin = tokens.word(to) === "/" ? book.months.at(tokens, to + 1) : null;
    return { number: month.value, to: twin?.value === month.value ? twin.to : to };
  }

  private dated(from: number, to: number, month: number, date: number): Reading | null {
    const year = this.yearAfter(to, true);
    if (year !== null && !year.fiscal && isDay(year.value, month, date)) {
      return instant(from, year.to, day(year.value, month, date), true);
    }
    const latest = this.latest(month, date);
    return isDay(2024, month, date) ? { ...instant(from, to, latest, false), every: YEARLY } : null;
  }

  /** The last such day that is not after the publication. */
  private latest(month: number, date: number): string | null {
    const { anchor } = this;
    if (anchor?.month == null) return null;
    const later =
      month > anchor.month || (month === anchor.month && anchor.day !== null && date > anchor.day);
    const year = later ? anchor.year - 1 : anchor.year;
    return isDay(year, month, date) ? day(year, month, date) : null;
  }

  /** "January 27, 2025", "9月3日", "September 2025", "in September". */
  private monthFirst(at: number): Reading | null {
    const { tokens, book } = this;
    const marked = this.markedMonth(at);
    const month = marked ?? this.month(at);
    if (month === null) return null;
    const date = this.dateNumber(month.to);
    const mark = date === null ? null : book.dayMarks.at(tokens, month.to + 1);
    if (date !== null && mark !== null) return this.dated(at, mark.to, month.number, date);
    if (date !== null && book.lexicon.monthFirst && marked === null && this.isDate(month.to)) {
      const ordinal =
        tokens.gap(month.to + 1) === NONE && /^(?:st|nd|rd|th)$/.test(tokens.word(month.to + 1));
      return this.dated(at, ordinal ? month.to + 2 : month.to + 1, month.number, date);
    }
    const year = this.yearAfter(month.to);
    if (year === null && this.isDoubtful(at)) return null;
    const inYear = (value: number): Stretch => months(value, month.number, month.number);
    if (year !== null && !year.fiscal) return span(at, year.to, inYear(year.value), "month", true);
    return this.undated(at, month.to, "month", inYear, month.number);
  }

  /** "9月". */
  private markedMonth(at: number): { number: number; to: number } | null {
    const { tokens, book } = this;
    const number = this.dateNumber(at);
    const mark = number === null || number > 12 ? null : book.monthMarks.at(tokens, at + 1);
    return number === null || mark === null || tokens.gap(at + 1) > NONE ? null : { number, to: mark.to };
  }

  /** Not "in January 20 companies": a date is followed by its year, a stop or nothing. */
  private isDate(at: number): boolean {
    const { tokens } = this;
    const next = tokens.word(at + 1);
    const ordinal = tokens.gap(at + 1) === NONE && /^(?:st|nd|rd|th)$/.test(next);
    return ordinal || tokens.kind(at + 1) === SYMBOL
      ? next !== "%"
      : tokens.kind(at + 1) === 0 || YEAR.test(next);
  }

  private isDoubtful(at: number): boolean {
    const { doubtful } = this.book.lexicon;
    if (doubtful === undefined || !doubtful.words.includes(this.tokens.word(at))) return false;
    return !doubtful.after.test(this.tokens.word(at - 1));
  }

  /** A month or quarter of the year of publication, or of the year before if it was still to come. */
  private undated(
    from: number,
    to: number,
    grain: Reading["grain"],
    inYear: (year: number) => Stretch,
    firstMonth: number,
  ): Reading {
    const { anchor } = this;
    const year = anchor?.month == null ? null : firstMonth > anchor.month ? anchor.year - 1 : anchor.year;
    const stretch = year === null ? null : inYear(year);
    return { ...span(from, to, stretch, grain, false), inYear, every: YEARLY };
  }

  /** "third quarter of 2025", "fiscal Q3", "first half", "summer 2024". */
  private portion(at: number): Reading | null {
    const { tokens, book } = this;
    const fiscal = book.fiscal.at(tokens, at);
    const start = fiscal?.to ?? at;
    const nine = book.nineMonths.at(tokens, at);
    if (nine !== null) {
      const year = this.yearAfter(nine.to);
      const inYear = (value: number): Stretch => months(value, 1, 9);
      if (year !== null) return span(at, year.to, year.fiscal ? null : inYear(year.value), "half", true);
      return this.undated(at, nine.to, "half", inYear, 1);
    }
    const quarters = book.quarters.at(tokens, start);
    const halves = book.halves.at(tokens, start);
    const seasons = fiscal === null ? book.seasons.at(tokens, start) : null;
    if (quarters === null && halves === null && seasons === null) return null;
    const kinds = [
      { found: quarters, grain: "quarter", of: quarter, size: 3 },
      { found: halves, grain: "half", of: half, size: 6 },
      { found: seasons, grain: "season", of: season, size: 0 },
    ] as const;
    for (const { found, grain, of, size } of kinds) {
      if (found === null) continue;
      const year = this.yearAfter(found.to);
      if (fiscal !== null || year?.fiscal === true)
        return span(at, year?.to ?? found.to, null, grain, year !== null);
      if (year !== null) return span(at, year.to, of(year.value, found.value), grain, true);
      // "Au dernier trimestre": the one before this, unless it is a year's.
      if (grain === "quarter" && book.lexicon.latest?.test(tokens.word(start))) return null;
      const first = size === 0 ? SEASON_MONTHS[found.value - 1]! : size * (found.value - 1) + 1;
      if (grain === "season" && !book.lexicon.yearWord.test(tokens.word(at - 1))) return null;
      return this.undated(at, found.to, grain, (value) => of(value, found.value), first);
    }
    return null;
  }

  /** "1至3月": the first month has its mark with the second. */
  monthBefore(at: number, second: Reading): Reading | null {
    const number = this.dateNumber(at);
    if (number === null || number > 12 || second.inYear === undefined) return null;
    const inYear = (year: number): Stretch => months(year, number, number);
    return this.undated(at, at + 1, "month", inYear, number);
  }

  /** "fiscal 2026", "FY26", "السنة المالية 2026": a year that the company alone knows. */
  private fiscalFirst(at: number): Reading | null {
    const fiscal = this.book.fiscal.at(this.tokens, at);
    if (fiscal === null) return null;
    const year = this.yearAfter(fiscal.to);
    return year === null ? null : span(at, year.to, null, "fiscal", true);
  }

  /** "2025年第三季度", "2025年9月", "2025 Q3". */
  private yearFirst(at: number): Reading | null {
    const { tokens } = this;
    const year = this.year(at);
    if (year === null || tokens.gap(year.to) > LINE) return null;
    const fiscal = this.book.fiscal.at(tokens, year.to);
    if (fiscal !== null && this.book.lexicon.marks.year.length > 0) {
      return span(at, this.portion(fiscal.to)?.to ?? fiscal.to, null, "fiscal", true);
    }
    const inner = this.monthFirst(year.to) ?? this.portion(year.to);
    if (inner === null || inner.dated) return null;
    if (inner.sort === "instant") {
      const date = inner.start?.slice(4);
      return date === undefined ? null : instant(at, inner.to, `${year.value}${date}`, true);
    }
    const stretch = inner.inYear?.(year.value) ?? null;
    return span(at, inner.to, stretch, inner.grain, true);
  }
}

function season(year: number, number: number): Stretch {
  const first = SEASON_MONTHS[number - 1]!;
  if (first < 12) return months(year, first, first + 2);
  return { start: day(year, 12, 1), end: months(year + 1, 2, 2).end };
}
