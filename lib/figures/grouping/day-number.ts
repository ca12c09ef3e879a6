const DAY = 86_400_000;

/** An ISO day as days since 1970: what periods and runs are measured in. */
export function dayNumber(iso: string): number {
  return Date.UTC(digits(iso, 0, 4), digits(iso, 5, 7) - 1, digits(iso, 8, 10)) / DAY;
}

/** A number read without cutting it out: every assertion's days pass here. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The first day of a month; months count from 1 and run over the ends of the year. */
export function monthStart(year: number, month: number): number {
  return Math.round(Date.UTC(year, month - 1, 1) / DAY);
}

/** Whole months of a year, both included. */
export function monthSpan(year: number, first: number, last = first): { from: number; to: number } {
  return { from: monthStart(year, first), to: monthStart(year, last + 1) - 1 };
}

export function yearOfDay(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}
