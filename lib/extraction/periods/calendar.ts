/** Days as ISO dates, counted in UTC and never from a clock. Months are 1 to 12. */

export interface Stretch {
  start: string;
  end: string;
}

export interface Length {
  years?: number;
  months?: number;
  days?: number;
}

/** The day of publication as far as it is known. */
export interface Anchor {
  year: number;
  month: number | null;
  day: number | null;
}

export function day(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whole months from one to another, both included. */
export function months(year: number, first: number, last: number): Stretch {
  return { start: day(year, first, 1), end: day(year, last, daysIn(year, last)) };
}

export function wholeYear(year: number): Stretch {
  return months(year, 1, 12);
}

export function quarter(year: number, number: number): Stretch {
  return months(year, 3 * number - 2, 3 * number);
}

export function half(year: number, number: number): Stretch {
  return months(year, 6 * number - 5, 6 * number);
}

/** The day so many days (years, months) after another; the last of February where the month is shorter. */
export function plus(iso: string, amount: Length): string {
  const [year = 0, month = 1, date = 1] = iso.split("-").map(Number);
  const count = year * 12 + (month - 1) + (amount.years ?? 0) * 12 + (amount.months ?? 0);
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const kept = Math.min(date, daysIn(newYear, newMonth));
  const moved = new Date(Date.UTC(newYear, newMonth - 1, kept + (amount.days ?? 0)));
  return moved.toISOString().slice(0, 10);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(iso: string): number {
  return ((new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** An ISO day, month or year as an anchor; null for anything else. */
export function anchorOf(published: string | null): Anchor | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(published ?? "");
  if (match === null) return null;
  const [, year, month, date] = match;
  return { year: Number(year), month: month ? Number(month) : null, day: date ? Number(date) : null };
}

/** The anchor as a day: null where only its month or year is known. */
export function anchorDay(anchor: Anchor | null): string | null {
  if (anchor?.month == null || anchor.day === null) return null;
  return day(anchor.year, anchor.month, anchor.day);
}

export function isDay(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}
