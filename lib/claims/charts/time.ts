import { digitsOf, intlTag, type Locale } from "../../i18n/locales";

/** Time axes count whole days since 1970 in UTC. */
const DAY = 86_400_000;

export interface Tick {
  at: number;
  label: string;
}

/** An ISO day as its number. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** The ISO day of a number. */
export function isoDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** "2025-01" plus a number of months. */
export function addMonths(month: string, count: number): string {
  const [year = 1970, number = 1] = month.split("-").map(Number);
  const index = year * 12 + number - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** Every month from one to the other, both included; none if `to` is earlier. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The last day of a month: "2024-02" ends on 2024-02-29, and "9999-12", behind which ISO has no month, on the 31st. */
export function lastDayOf(month: string): string {
  const late = dayNumber(`${month}-28`) + 3;
  const daysOfNext = Number(isoDay(late).slice(-2)) % 31;
  return isoDay(late - daysOfNext);
}

/** Years by multiples of themselves, months by parts of a year; the first that needs at most `most` ticks. */
const MONTHS_APART = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/**
 * The months to label between two, with the year on the first and on every January. `short` for narrow charts leaves
 * the month's name out of ticks a year or more apart, which then are years.
 */
export function monthTicks(
  from: string,
  to: string,
  locale: Locale,
  { most = 8 }: { most?: number } = {},
): Array<{ month: string; label: string }> {
  const months = monthsBetween(from, to);
  const apart = MONTHS_APART.find((step) => months.length / step <= most) ?? 1200;
  const chosen = months.filter((month) => {
    const [year = 0, number = 1] = month.split("-").map(Number);
    return (year * 12 + number - 1) % apart === 0;
  });
  const tag = intlTag(locale);
  const settings = { timeZone: "UTC", calendar: "gregory", numberingSystem: digitsOf(locale) } as const;
  const year = new Intl.DateTimeFormat(tag, { ...settings, year: "numeric" });
  const alone = new Intl.DateTimeFormat(tag, { ...settings, month: "short" });
  const both = new Intl.DateTimeFormat(tag, { ...settings, month: "short", year: "numeric" });
  return chosen.map((month, index) => {
    const date = new Date(`${month}-01T00:00:00Z`);
    const format = apart >= 12 ? year : index === 0 || month.endsWith("-01") ? both : alone;
    return { month, label: format.format(date) };
  });
}
