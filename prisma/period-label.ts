import type { Basis, PeriodSort } from "../lib/db/generated/enums";

/** What a curator's label for a period says. Days are ISO; both null where the words do not fix them ("early 2025"). */
export interface LabelledPeriod {
  start: string | null;
  end: string | null;
  sort: PeriodSort;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const MONTH = MONTHS.join("|");
const YEAR = "(\\d{4})";
const DAY = "(\\d{4}-\\d{2}-\\d{2})";

/** First and last day of some months of a year; months count from 1. */
function months(year: string, first: number, last = first): { start: string; end: string } {
  const day = (month: number, date: number) =>
    new Date(Date.UTC(Number(year), month, date)).toISOString().slice(0, 10);
  return { start: day(first - 1, 1), end: day(last, 0) };
}

const monthOf = (name: string) => MONTHS.indexOf(name) + 1;
const span = (days: { start: string; end: string }): LabelledPeriod => ({ ...days, sort: "span" });
const instant = (day: string): LabelledPeriod => ({ start: day, end: day, sort: "instant" });
const deadline = (day: string | null): LabelledPeriod => ({ start: null, end: day, sort: "deadline" });

const FORMS: ReadonlyArray<[form: RegExp, read: (...words: string[]) => LabelledPeriod]> = [
  [form(DAY), (day) => instant(day)],
  [
    form(`(${MONTH}) (\\d{1,2}), ${YEAR}`),
    (month, day, year) => instant(`${months(year, monthOf(month)).start.slice(0, 8)}${day.padStart(2, "0")}`),
  ],
  [form(`end of ${YEAR}`), (year) => instant(`${year}-12-31`)],
  [form(`end of (${MONTH}) ${YEAR}`), (month, year) => instant(months(year, monthOf(month)).end)],
  [form(YEAR), (year) => span(months(year, 1, 12))],
  [form(`(${MONTH}) ${YEAR}`), (month, year) => span(months(year, monthOf(month)))],
  [
    form(`(${MONTH})-(${MONTH}) ${YEAR}`),
    (first, last, year) => span(months(year, monthOf(first), monthOf(last))),
  ],
  [
    form(`Q([1-4]) ${YEAR}`),
    (quarter, year) => span(months(year, Number(quarter) * 3 - 2, Number(quarter) * 3)),
  ],
  [form(`H([12]) ${YEAR}`), (half, year) => span(months(year, Number(half) * 6 - 5, Number(half) * 6))],
  [
    form(`first nine months of ${YEAR}|first three quarters of ${YEAR}`),
    (nine, three) => span(months(nine ?? three, 1, 9)),
  ],
  [
    form(`quarter to (${MONTH})(?: \\d{1,2},)? ${YEAR}`),
    (month, year) => span(months(year, monthOf(month) - 2, monthOf(month))),
  ],
  [form(`${YEAR}-${YEAR}`), (first, last) => span({ start: `${first}-01-01`, end: `${last}-12-31` })],
  [form(`${DAY} to ${DAY}`), (start, end) => span({ start, end })],
  [form(`(?:since|from) ${YEAR}`), (year) => ({ start: `${year}-01-01`, end: null, sort: "span" })],
  [
    form(`(?:by|to|until|through|to end of|to the end of|by the end of) ${YEAR}`),
    (year) => deadline(`${year}-12-31`),
  ],
  [
    form(`(?:by|to|until|through) (${MONTH}) ${YEAR}`),
    (month, year) => deadline(months(year, monthOf(month)).end),
  ],
  [form("(?:by|to) the end of the decade"), () => deadline(null)],
];

function form(source: string): RegExp {
  return new RegExp(`^(?:${source})$`);
}

const RUN_RATE = /,? ?\(?annualised\)?,? ?/;

/** Reads a label. One that says no days is a span of unknown days: its words stand for themselves. */
export function readPeriodLabel(label: string): LabelledPeriod {
  const bare = label.replace(RUN_RATE, "");
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(bare);
    if (match !== null) return read(...(match.slice(1) as string[]));
  }
  return { start: null, end: null, sort: "span" };
}

/** What a label says of how the figure is reckoned. */
export function basisOfLabel(label: string): Basis | null {
  if (RUN_RATE.test(label)) return "run_rate";
  if (/\bper year\b/.test(label)) return "per_year";
  return label === "annual" ? "annual" : null;
}
