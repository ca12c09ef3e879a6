import { LINE, NONE, NUMBER, type Tokens } from "../text/tokens";
import {
  type Anchor,
  anchorDay,
  day,
  type Length,
  months,
  plus,
  quarter,
  type Stretch,
  weekdayOf,
  wholeYear,
} from "./calendar";
import type { CompiledPeriods, SpanWord } from "./compiled-periods";
import type { DurationUnit, RelativeName } from "./lexicon";
import { instant, type Reading, span } from "./reading";

/** Reads what is told from the day of publication: "last year", "on Monday", "over the next four years". */
export class RelativeReader {
  private readonly today: string | null;

  constructor(
    private readonly tokens: Tokens,
    private readonly book: CompiledPeriods,
    private readonly anchor: Anchor | null,
  ) {
    this.today = anchorDay(anchor);
  }

  read(at: number): Reading | null {
    return this.named(at) ?? this.weekday(at) ?? this.duration(at);
  }

  private named(at: number): Reading | null {
    const found = this.book.relative.at(this.tokens, at);
    if (found === null) return null;
    const { value: name, to } = found;
    const fixed = DAYS[name];
    if (fixed !== undefined)
      return instant(at, to, this.today === null ? null : plus(this.today, { days: fixed }), false);
    const { anchor } = this;
    if (name === "year_end") return instant(at, to, anchor === null ? null : day(anchor.year, 12, 31), false);
    const grain = name.endsWith("fiscal_year") ? "fiscal" : name.endsWith("year") ? "year" : "month";
    return span(at, to, anchor === null ? null : this.stretch(name, anchor), grain, false);
  }

  private stretch(name: RelativeName, anchor: Anchor): Stretch | null {
    const [shift = "this", unit = ""] = name.split("_");
    const by = shift === "last" ? -1 : shift === "next" ? 1 : 0;
    if (unit === "year") return wholeYear(anchor.year + by);
    if (unit === "fiscal" || anchor.month === null) return null;
    if (unit === "month") {
      const moved = plus(day(anchor.year, anchor.month, 1), { months: by });
      return months(Number(moved.slice(0, 4)), Number(moved.slice(5, 7)), Number(moved.slice(5, 7)));
    }
    if (unit === "quarter") {
      const moved = plus(day(anchor.year, anchor.month, 1), { months: 3 * by });
      return quarter(Number(moved.slice(0, 4)), Math.ceil(Number(moved.slice(5, 7)) / 3));
    }
    if (this.today === null) return null;
    const monday = plus(this.today, { days: 1 - weekdayOf(this.today) + 7 * by });
    return { start: monday, end: plus(monday, { days: 6 }) };
  }

  /** The last such day up to the publication; the next one after it where a word says so. */
  private weekday(at: number): Reading | null {
    const { tokens, book } = this;
    const coming = book.coming.at(tokens, at);
    const found = book.weekdays.at(tokens, coming?.to ?? at);
    if (found === null) return null;
    const after = book.coming.at(tokens, found.to);
    if (this.today === null) return instant(at, after?.to ?? found.to, null, false);
    const back = (weekdayOf(this.today) - found.value + 7) % 7;
    const ahead = coming !== null || after !== null;
    const iso = plus(this.today, { days: ahead ? 7 - back : -back });
    const reading = instant(at, after?.to ?? found.to, iso, false);
    return ahead ? reading : { ...reading, every: { days: 7 } };
  }

  /** "over four years", "in the next five years", "a five-year contract", "未来三年". */
  private duration(at: number): Reading | null {
    const { tokens, book } = this;
    const before = book.spans.at(tokens, at);
    const counted =
      this.counted(before?.to ?? at) ?? (before?.value === "ago" ? this.single(before.to) : null);
    if (counted === null) return null;
    const after = tokens.gap(counted.to) > LINE ? null : book.spansAfter.at(tokens, counted.to);
    const word = after?.value ?? before?.value ?? (counted.hyphen ? "over" : null);
    if (word === null) return null;
    return this.measured(at, after?.to ?? counted.to, word, counted.count, counted.unit);
  }

  /** "قبل عام": one, without a number. */
  private single(at: number): { count: number; unit: DurationUnit; to: number; hyphen: boolean } | null {
    const unit = this.book.units.at(this.tokens, at);
    return unit === null ? null : { count: 1, unit: unit.value, to: unit.to, hyphen: false };
  }

  /** How long, and where the words for it end; null where no length begins. */
  counted(at: number): { count: number; unit: DurationUnit; to: number; hyphen: boolean } | null {
    const { tokens, book } = this;
    const whole = book.numbered.at(tokens, at);
    if (whole !== null) return { ...whole.value, to: whole.to, hyphen: false };
    const number = this.number(at);
    if (number === null) return this.unitFirst(at);
    const hyphen = tokens.word(number.to) === "-" && tokens.gap(number.to) === NONE;
    const between = book.spansAfter.at(tokens, number.to);
    const next = hyphen ? number.to + 1 : number.to;
    const unit = book.units.at(tokens, next) ?? (between === null ? null : book.units.at(tokens, between.to));
    if (unit === null || tokens.gap(number.to) > LINE) return null;
    return { count: number.value, unit: unit.value, to: unit.to, hyphen };
  }

  /** "السنوات الخمس". */
  private unitFirst(at: number): { count: number; unit: DurationUnit; to: number; hyphen: boolean } | null {
    const unit = this.book.units.at(this.tokens, at);
    const number = unit === null ? null : this.book.numbers.at(this.tokens, unit.to);
    return unit === null || number === null
      ? null
      : { count: number.value, unit: unit.value, to: number.to, hyphen: false };
  }

  private number(at: number): { value: number; to: number } | null {
    const { tokens, book } = this;
    if (tokens.kind(at) === NUMBER) {
      const written = tokens.word(at);
      return /^\d{1,2}$/.test(written) && Number(written) > 0 ? { value: Number(written), to: at + 1 } : null;
    }
    const word = book.numbers.at(tokens, at);
    return word === null ? null : { value: word.value, to: word.to };
  }

  private measured(from: number, to: number, word: SpanWord, count: number, unit: DurationUnit): Reading {
    const length = lengthOf(count, unit);
    const { today, anchor } = this;
    const reading = span(from, to, null, "duration", false);
    if (word === "within")
      return { ...reading, sort: "deadline", end: today === null ? null : plus(today, length) };
    if (word === "ago") {
      const back = anchor === null ? null : stretchAgo(anchor, count, unit, today);
      return { ...reading, start: back?.start ?? null, end: back?.end ?? null };
    }
    if (today === null || word === "over") return reading;
    if (word === "next") return { ...reading, start: today, end: plus(today, length) };
    return { ...reading, start: plus(today, negative(length)), end: today };
  }
}

const DAYS: Partial<Record<RelativeName, number>> = { today: 0, yesterday: -1, tomorrow: 1 };

/** The year, the month or the day so far back: no more exactly than the words say. */
function stretchAgo(anchor: Anchor, count: number, unit: DurationUnit, today: string | null): Stretch | null {
  if (unit === "years") return wholeYear(anchor.year - count);
  if (unit === "months" || unit === "quarters") {
    if (anchor.month === null) return null;
    const then = plus(day(anchor.year, anchor.month, 1), negative(lengthOf(count, unit)));
    const [year, month] = [Number(then.slice(0, 4)), Number(then.slice(5, 7))];
    return months(year, month, month);
  }
  if (today === null) return null;
  const then = plus(today, negative(lengthOf(count, unit)));
  return { start: then, end: then };
}

function lengthOf(count: number, unit: DurationUnit): Length {
  switch (unit) {
    case "years":
      return { years: count };
    case "quarters":
      return { months: 3 * count };
    case "months":
      return { months: count };
    case "weeks":
      return { days: 7 * count };
    case "days":
      return { days: count };
  }
}

function negative({ years = 0, months: count = 0, days = 0 }: Length): Length {
  return { years: -years, months: -count, days: -days };
}
