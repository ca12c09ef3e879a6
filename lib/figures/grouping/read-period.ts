import type { Period } from "../types";
import { dayNumber, isoDay, monthSpan } from "./day-number";

/** The days that a period covers, as day numbers; null where its words fix none ("four years"). */
export interface Days {
  from: number;
  to: number;
}

export interface PeriodContext {
  /** The day of the claim: "last quarter" counts from it. */
  claimDay: string;
  /** The month in which the subject's fiscal year ends. */
  fiscalYearEnd: number;
}

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const SEASONS: Readonly<Record<string, [first: number, last: number]>> = {
  winter: [1, 3],
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  early: [1, 3],
  mid: [5, 8],
  late: [10, 12],
};

const MONTH = `(${MONTHS.join("|")})`;
const YEAR = "((?:19|20)\\d{2})";
const DATE = `(\\d{4}-\\d{2}-\\d{2}|${MONTH} \\d{1,2},? ${YEAR})`;
const BEFORE_A_DEADLINE = /^(?:by|to|until|till|through|before)\b/;
const OF_A_RATE = /,? ?\(?\b(?:annuali[sz]ed|run[- ]rate)\)?,? ?/g;

const monthOf = (name: string) => MONTHS.indexOf(name) + 1;
const PARTS: Readonly<Record<string, number>> = { quarter: 3, half: 6, year: 12 };

/** Reads what a period says into days, with the subject's fiscal year where it speaks of one. */
export function readPeriod(
  period: Pick<Period, "text" | "start" | "end">,
  context: PeriodContext,
): Days | null {
  const text = period.text.toLowerCase().replace(OF_A_RATE, "").trim();
  const fiscal = fiscalDays(text, context);
  if (fiscal !== null) return fiscal;
  if (period.start !== null || period.end !== null) {
    return {
      from: period.start === null ? Number.NEGATIVE_INFINITY : dayNumber(period.start),
      to: period.end === null ? Number.POSITIVE_INFINITY : dayNumber(period.end),
    };
  }
  return BEFORE_A_DEADLINE.test(text) ? deadline(text) : (wordsOf(text, context) ?? null);
}

/** "FY2026", "Q3 FY2026", "the third quarter of fiscal 2026". */
function fiscalDays(text: string, { fiscalYearEnd }: PeriodContext): Days | null {
  const year = /(?:\bfy ?|\bfiscal (?:year )?)(\d{4}|\d{2})\b/.exec(text)?.[1];
  if (year === undefined) return null;
  const named = Number(year.length === 2 ? `20${year}` : year);
  if (/\byears? from\b/.test(text))
    return { from: monthSpan(named - 1, fiscalYearEnd + 1).from, to: Number.POSITIVE_INFINITY };
  const ordinal = /\bq([1-4])\b|\b(first|second|third|fourth)(?: fiscal)? quarter\b/.exec(text);
  if (ordinal === null) return monthSpan(named - 1, fiscalYearEnd + 1, fiscalYearEnd + 12);
  const quarter = Number(ordinal[1] ?? ["first", "second", "third", "fourth"].indexOf(ordinal[2] ?? "") + 1);
  return monthSpan(named - 1, fiscalYearEnd + 3 * quarter - 2, fiscalYearEnd + 3 * quarter);
}

function deadline(text: string): Days | null {
  const year = new RegExp(`\\b${YEAR}\\b`).exec(text)?.[1];
  const to = year === undefined ? Number.POSITIVE_INFINITY : monthSpan(Number(year), 12).to;
  return { from: Number.NEGATIVE_INFINITY, to };
}

type Reader = (words: readonly string[], context: PeriodContext) => Days | null;

const FORMS: ReadonlyArray<[form: RegExp, read: Reader]> = [
  [whole(`${DATE} to ${DATE}`), ([first = "", , , last = ""]) => ({ from: dateOf(first), to: dateOf(last) })],
  [whole(`week to ${DATE}`), ([last = ""]) => ({ from: dateOf(last) - 6, to: dateOf(last) })],
  [whole(`weeks to ${DATE}`), ([last = ""]) => ({ from: dateOf(last) - 27, to: dateOf(last) })],
  [whole(DATE), ([day = ""]) => ({ from: dateOf(day), to: dateOf(day) })],
  [
    whole(`(?:\\w+ )?months? to ${MONTH} ${YEAR}`),
    ([month = "", year]) => monthSpan(Number(year), monthOf(month) - 1, monthOf(month)),
  ],
  [
    whole(`(quarter|half|year) to (?:the end of )?${MONTH}(?: \\d{1,2},?)? ${YEAR}`),
    ([part = "", month = "", year]) =>
      monthSpan(Number(year), monthOf(month) - (PARTS[part] ?? 1) + 1, monthOf(month)),
  ],
  [
    whole(`${YEAR} to mid-${MONTH}`),
    ([year, month = ""]) => ({
      from: monthSpan(Number(year), 1).from,
      to: monthSpan(Number(year), monthOf(month)).from + 14,
    }),
  ],
  [
    whole(`(?:\\w+ \\w+, )?${MONTH} ${YEAR}`),
    ([month = "", year]) => monthSpan(Number(year), monthOf(month)),
  ],
  [
    whole(`${MONTH}-${MONTH} ${YEAR}`),
    ([first = "", last = "", year]) => monthSpan(Number(year), monthOf(first), monthOf(last)),
  ],
  [
    whole(`q([1-4]) ${YEAR}`),
    ([quarter, year]) => monthSpan(Number(year), 3 * Number(quarter) - 2, 3 * Number(quarter)),
  ],
  [
    whole(`h([12]) ${YEAR}`),
    ([half, year]) => monthSpan(Number(year), 6 * Number(half) - 5, 6 * Number(half)),
  ],
  [whole(`first (?:nine months|three quarters) of ${YEAR}`), ([year]) => monthSpan(Number(year), 1, 9)],
  [
    whole(`(early|mid|late|winter|spring|summer|autumn|fall)[ -]${YEAR}`),
    ([part = "", year]) => monthSpan(Number(year), ...(SEASONS[part] ?? [1, 12])),
  ],
  [
    whole(`(early|mid|late)[ -]${YEAR} to (early|mid|late)[ -]${YEAR}`),
    ([first = "", from, last = "", to]) => ({
      from: monthSpan(Number(from), ...(SEASONS[first] ?? [1, 12])).from,
      to: monthSpan(Number(to), ...(SEASONS[last] ?? [1, 12])).to,
    }),
  ],
  [whole(`(?:the )?end of ${YEAR}`), ([year]) => monthSpan(Number(year), 12)],
  [
    whole(`(?:the )?end of ${MONTH} ${YEAR}`),
    ([month = "", year]) => monthSpan(Number(year), monthOf(month)),
  ],
  [
    whole(`${YEAR}[-–]${YEAR}.*`),
    ([first, last]) => ({ from: monthSpan(Number(first), 1).from, to: monthSpan(Number(last), 12).to }),
  ],
  [whole(YEAR), ([year]) => monthSpan(Number(year), 1, 12)],
  [
    whole(`(?:since|from|\\w+ years from|per year from) ${YEAR}.*`),
    ([year]) => ({ from: monthSpan(Number(year), 1).from, to: Number.POSITIVE_INFINITY }),
  ],
  [whole("(?:the )?(?:last|latest|previous|past) quarter"), (_, context) => lastQuarter(context)],
  [
    whole("(last|previous|this|current|next) (?:fiscal )?year"),
    ([which = ""], context) => yearBeside(which, context),
  ],
];

function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`);
}

function wordsOf(text: string, context: PeriodContext): Days | null {
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    if (match !== null) return read(match.slice(1), context);
  }
  return null;
}

function dateOf(text: string): number {
  if (/^\d/.test(text)) return dayNumber(text);
  const [month = "", day, year] = text.replace(",", "").split(" ");
  return monthSpan(Number(year), monthOf(month)).from + Number(day) - 1;
}

/** The quarter, fiscal where the company has such a year, that ended last before the claim. */
function lastQuarter({ claimDay, fiscalYearEnd }: PeriodContext): Days {
  const [year = 0, month = 1] = claimDay.split("-").map(Number);
  const into = (((month - 1 - fiscalYearEnd) % 3) + 3) % 3;
  return monthSpan(year, month - into - 3, month - into - 1);
}

function yearBeside(which: string, { claimDay }: PeriodContext): Days {
  const year = Number(claimDay.slice(0, 4));
  const shift = which === "next" ? 1 : which === "this" || which === "current" ? 0 : -1;
  return monthSpan(year + shift, 1, 12);
}

/** ISO days of what was read, for those who store them; an open side is null. */
export function isoDays(days: Days | null): { start: string | null; end: string | null } {
  const iso = (day: number) => (Number.isFinite(day) ? isoDay(day) : null);
  return days === null ? { start: null, end: null } : { start: iso(days.from), end: iso(days.to) };
}
