import type { NormalisedText, ViewRange } from "../text/normalised-text";
import { LINE, NONE, NUMBER, Tokens } from "../text/tokens";
import type { Lang, Period, Span } from "../types";
import { type Anchor, anchorDay, anchorOf, day, months, plus, wholeYear } from "./calendar";
import type { CompiledPeriods, Part } from "./compiled-periods";
import { DateReader } from "./date-reader";
import { periodsOf } from "./lexicons";
import { instant, type Reading, span } from "./reading";
import { RelativeReader } from "./relative-reader";

/** A period in its text; `text` is the exact run at `start`…`end` of `span`. */
export interface PeriodMatch {
  period: Period;
  /** Of a due date that names no year and has passed: the next one, which a plan means. */
  coming: Period | null;
  span: Span;
}

/**
 * The periods that a sentence (a run of the views) names, in order, without overlap. `published` is an ISO day, month or year;
 * relative periods ("last year", "on Monday") get days only with it. The clock is never read. What a company calls its fiscal
 * year or quarter has no days.
 */
export function findPeriods(
  text: NormalisedText,
  sentence: ViewRange,
  lang: Lang,
  published: string | null,
): PeriodMatch[] {
  const book = periodsOf(lang);
  const tokens = new Tokens(text, book.vocabulary, sentence.from, sentence.to);
  const anchor = anchorOf(published);
  const finder = new PeriodFinder(tokens, book, anchor);
  return finder.all().map((reading) => {
    const { from, to, start, end, sort } = reading;
    const at = text.span(tokens.from[from]!, tokens.to[to - 1]!);
    const period: Period = { text: text.slice(at), start, end, sort };
    const due = comingOf(reading, anchorDay(anchor));
    return { period, coming: due === null ? null : { ...period, end: due }, span: at };
  });
}

/** "By June": the last one where something was done by then, the next one where it is to be. */
function comingOf({ sort, end, every }: Reading, today: string | null): string | null {
  if (sort !== "deadline" || end === null || every === undefined || today === null || end >= today)
    return null;
  const [year, month] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
  const monthEnd = end === months(year, month, month).end;
  // The last of February is another day in a leap year.
  return every.years !== undefined && monthEnd
    ? months(year + every.years, month, month).end
    : plus(end, every);
}

class PeriodFinder {
  private readonly dates: DateReader;
  private readonly relative: RelativeReader;

  constructor(
    private readonly tokens: Tokens,
    private readonly book: CompiledPeriods,
    private readonly anchor: Anchor | null,
  ) {
    this.dates = new DateReader(tokens, book, anchor);
    this.relative = new RelativeReader(tokens, book, anchor);
  }

  all(): Reading[] {
    const found: Reading[] = [];
    for (let at = 0; at < this.tokens.count; ) {
      const begins = this.tokens.kind(at) === NUMBER || this.book.starters.has(this.tokens.id(at));
      const read = begins ? (this.bound(at) ?? this.joined(at)) : null;
      const reading = read?.grain === "duration" && this.isOfYear(read.to) ? null : read;
      if (reading !== null) found.push(reading);
      at = reading?.to ?? at + 1;
    }
    return found;
  }

  /** "For the last three months of 2025" is no time that ends today. */
  private isOfYear(at: number): boolean {
    const year = this.book.links.at(this.tokens, at)?.to;
    return year !== undefined && /^(?:19|20)\d\d$/.test(this.tokens.word(year));
  }

  /** A due date ("by 2029") or a beginning ("since 2023"). */
  private bound(at: number): Reading | null {
    const { tokens, book } = this;
    const deadline = book.deadline.at(tokens, at);
    const since = book.since.at(tokens, at);
    const range = book.from.at(tokens, at);
    if (range !== null) {
      const first = this.certain(range.to);
      const whole = first === null ? null : this.rangeFrom(first, true);
      if (whole !== null) return { ...whole, from: at };
    }
    const word = deadline !== null && (since === null || deadline.to >= since.to) ? deadline : since;
    if (word === null || tokens.gap(word.to) > LINE) return null;
    const link = book.links.at(tokens, word.to);
    const inner = this.certain(word.to) ?? (link === null ? null : this.certain(link.to));
    if (inner === null || inner.grain === "duration") return null;
    const longer = this.rangeFrom(inner, true);
    if (longer !== null) return { ...longer, from: at };
    if (word === deadline) return { ...inner, from: at, start: null, sort: "deadline" };
    const today = anchorDay(this.anchor);
    const past = today !== null && (inner.start === null || inner.start <= today);
    return { ...inner, from: at, end: past ? today : null, sort: "span" };
  }

  /** A period with what is joined to it: "2025-2027", "January to September 2025", "in 2024 and 2025". */
  private joined(at: number): Reading | null {
    const first = this.ended(at) ?? this.simple(at);
    if (first === null) return this.yearRange(at) ?? this.monthRange(at);
    const after = this.book.deadlineAfter.at(this.tokens, first.to);
    if (after !== null && first.sort !== "deadline")
      return { ...first, to: after.to, start: null, sort: "deadline" };
    return this.rangeFrom(first, true) ?? first;
  }

  /** "the three months to September", "الربع المنتهي في سبتمبر": a length with the month that ends it. */
  private ended(at: number): Reading | null {
    const { tokens, book } = this;
    const quarter = book.units.at(tokens, at);
    const length =
      this.relative.counted(at) ??
      (quarter?.value === "quarters" ? { count: 1, unit: quarter.value, to: quarter.to } : null);
    const count =
      length?.unit === "months" ? length.count : length?.unit === "quarters" ? 3 * length.count : 0;
    const link = length === null || count === 0 || count > 12 ? null : book.ending.at(tokens, length.to);
    if (link === null || tokens.gap(link.to) > LINE) return null;
    const last = this.simple(link.to);
    if (last === null || last.end === null || (last.grain !== "month" && last.grain !== "day")) return null;
    const [year, month] = [Number(last.end.slice(0, 4)), Number(last.end.slice(5, 7))];
    const begin = plus(day(year, month, 1), { months: 1 - count });
    const stretch = { start: begin, end: months(year, month, month).end };
    return span(at, last.to, stretch, "quarter", last.dated);
  }

  /** "1至3月". */
  private monthRange(at: number): Reading | null {
    const joint = this.book.to.at(this.tokens, at + 1);
    const second = joint === null ? null : this.simple(joint.to);
    if (second?.grain !== "month") return null;
    const first = this.dates.monthBefore(at, second);
    return first === null ? null : this.rangeFrom(first, true);
  }

  /** Two years with "to" between them need no word before them. */
  private yearRange(at: number): Reading | null {
    const first = this.dates.anyYear(at);
    return first === null ? null : this.rangeFrom(first, false);
  }

  /** `sure` that the first is a period: only then may "and" join two. */
  private rangeFrom(first: Reading, sure: boolean): Reading | null {
    const { tokens, book } = this;
    if (first.sort === "deadline" || first.grain === "duration" || tokens.gap(first.to) > LINE) return null;
    const to = book.to.at(tokens, first.to);
    const joint = to ?? (sure ? book.and.at(tokens, first.to) : null);
    if (joint === null || tokens.gap(joint.to) > LINE) return null;
    const second = first.grain === "year" ? this.secondYear(first, joint.to) : this.simple(joint.to);
    if (second === null || second.grain !== first.grain) return null;
    const start = this.startIn(first, second);
    if (start !== null && second.end !== null && start >= second.end) return null;
    if (to === null && first.grain === "day") return null;
    const undated = start === null || second.end === null;
    return {
      ...span(first.from, second.to, null, first.grain, second.dated),
      start: undated ? null : start,
      end: undated ? null : second.end,
    };
  }

  private startIn(first: Reading, second: Reading): string | null {
    if (first.dated || !second.dated || first.inYear === undefined || second.start === null)
      return first.start;
    return first.inYear(Number(second.start.slice(0, 4))).start;
  }

  /** "2025-27". */
  private secondYear(first: Reading, at: number): Reading | null {
    const year = this.dates.anyYear(at);
    if (year !== null) return year;
    const { tokens } = this;
    if (!/^\d\d$/.test(tokens.word(at)) || tokens.gap(at) !== NONE || first.start === null) return null;
    const value = Number(first.start.slice(0, 2) + tokens.word(at));
    return span(at, at + 1, wholeYear(value), "year", true);
  }

  /** "今年9月". */
  private inRelativeYear(year: Reading): Reading | null {
    if (year.start === null || this.tokens.gap(year.to) !== NONE) return null;
    const inner = this.dates.read(year.to);
    if (inner === null || inner.dated || inner.inYear === undefined) return null;
    return span(year.from, inner.to, inner.inYear(Number(year.start.slice(0, 4))), inner.grain, true);
  }

  /** A period of which only a word for its part, a due date or another period makes a year certain. */
  private certain(at: number): Reading | null {
    return this.simple(at) ?? this.dates.anyYear(at);
  }

  private simple(at: number): Reading | null {
    const part = this.book.parts.at(this.tokens, at);
    if (part !== null && this.tokens.gap(part.to) <= LINE) {
      const whole = this.wholeAfter(part.to);
      if (whole !== null) return partOf(whole, part.value, at, whole.to);
    }
    const whole = this.whole(at);
    if (whole === null) return null;
    const after = this.book.partsAfter.at(this.tokens, whole.to);
    if (after !== null && (whole.grain === "year" || whole.grain === "month"))
      return partOf(whole, after.value, whole.from, after.to);
    return whole;
  }

  private wholeAfter(at: number): Reading | null {
    const link = this.book.links.at(this.tokens, at);
    const here = this.whole(at) ?? this.dates.anyYear(at);
    if (here !== null || link === null) return here?.sort === "span" ? here : null;
    const linked = this.whole(link.to) ?? this.dates.anyYear(link.to);
    return linked?.sort === "span" ? linked : null;
  }

  private whole(at: number): Reading | null {
    const date = this.dates.read(at) ?? this.dates.bareYear(at);
    const relative = date === null ? this.relative.read(at) : null;
    if (relative?.grain === "year") return this.inRelativeYear(relative) ?? relative;
    const reading = date ?? relative;
    // "Monday, 27 January": the date says which Monday.
    if (relative?.grain !== "day" || relative.sort !== "instant") return reading;
    const next = this.tokens.word(relative.to) === "," ? relative.to + 1 : relative.to;
    const exact = this.tokens.gap(next) <= LINE ? this.dates.read(next) : null;
    return exact?.sort === "instant" ? { ...exact, from: at } : reading;
  }
}

/** The end of a period is its last day; its beginning, middle and late part are a third of it. */
function partOf(whole: Reading, part: Part, from: number, to: number): Reading {
  const { start, end } = whole;
  if (start === null || end === null) return { ...whole, from, to };
  if (part === "end") return { ...instant(from, to, end, whole.dated), every: whole.every };
  if (whole.grain !== "year") return { ...whole, from, to };
  const year = Number(start.slice(0, 4));
  const first = part === "start" ? 1 : part === "middle" ? 5 : 9;
  return span(from, to, months(year, first, first + 3), "month", whole.dated);
}
