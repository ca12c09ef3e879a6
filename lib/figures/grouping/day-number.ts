const DAY = 86_400_000;

/** An ISO day as days since 1970: what periods and runs are measured in. */
export function dayNumber(iso: string): number {
  return Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / DAY;
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
