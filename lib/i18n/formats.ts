import type { Formats } from "next-intl";
import { type Digits, digitsOf, intlTag, type Locale } from "./locales";

export type DatePrecision = "day" | "month" | "year";

const DATE_PARTS = {
  day: { year: "numeric", month: "long", day: "numeric" },
  month: { year: "numeric", month: "long" },
  year: { year: "numeric" },
  shortDay: { year: "numeric", month: "short", day: "numeric" },
  shortMonth: { year: "numeric", month: "short" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The named formats of messages: `{count, number, integer}`, `{day, date, day}`. */
export function formatsIn(digits: Digits) {
  const numberingSystem = digits;
  const date = { timeZone: "UTC", calendar: "gregory", numberingSystem } as const;
  return {
    number: {
      integer: { maximumFractionDigits: 0, numberingSystem },
      decimal: { maximumFractionDigits: 4, numberingSystem },
      tenth: { maximumFractionDigits: 1, numberingSystem },
      percent: { style: "percent", maximumFractionDigits: 0, numberingSystem },
      fine: { style: "percent", maximumFractionDigits: 1, numberingSystem },
    },
    dateTime: {
      day: { ...DATE_PARTS.day, ...date },
      month: { ...DATE_PARTS.month, ...date },
      year: { ...DATE_PARTS.year, ...date },
      shortDay: { ...DATE_PARTS.shortDay, ...date },
      shortMonth: { ...DATE_PARTS.shortMonth, ...date },
    },
    list: {
      and: { type: "conjunction" },
      or: { type: "disjunction" },
    },
  } as const satisfies Formats;
}

export const formats = formatsIn("latn");

interface DateOptions {
  precision?: DatePrecision;
  short?: boolean;
}

/** An ISO day ("2025-01-27") as the reader writes it, no more precise than it is known: "27 January 2025", "January 2025". */
export function formatDate(day: string, locale: Locale, options: DateOptions = {}): string {
  const { precision = "day", short = false } = options;
  const parts =
    precision === "year"
      ? "year"
      : precision === "month"
        ? short
          ? "shortMonth"
          : "month"
        : short
          ? "shortDay"
          : "day";
  const said = dateFormat(locale, parts).format(new Date(`${day}T00:00:00Z`));
  // French numbers only the first of a month as an ordinal: « 1er janvier ». Intl does not.
  return locale === "fr" ? said.replace(/^1 /, "1er ") : said;
}

/** How long before `now` a day was, in the largest unit that fills twice: "3 months ago", "5 days ago"; both ISO. */
export function formatAge(
  day: string,
  now: string,
  locale: Locale,
  { precision = "day" }: Pick<DateOptions, "precision"> = {},
): string {
  const days = Math.max(0, (Date.parse(`${now}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000);
  const [count, unit] =
    days >= 730
      ? [days / 365.25, "year" as const]
      : days >= 60 || precision !== "day"
        ? [days / 30.44, "month" as const]
        : days >= 14
          ? [days / 7, "week" as const]
          : [days, "day" as const];
  const written = new Intl.Locale(intlTag(locale), { numberingSystem: digitsOf(locale) });
  const format = new Intl.RelativeTimeFormat(written, { numeric: "auto" });
  return format.format(-Math.floor(count), unit);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Kept: to make one takes as long as to write hundreds of dates with it, and charts write thousands. */
function dateFormat(locale: Locale, parts: keyof typeof DATE_PARTS): Intl.DateTimeFormat {
  const key = `${locale} ${parts}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(intlTag(locale), {
    ...DATE_PARTS[parts],
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: digitsOf(locale),
  });
  dateFormats.set(key, made);
  return made;
}

const numberFormats = new Map<Locale, Intl.NumberFormat>();

function numberFormat(locale: Locale): Intl.NumberFormat {
  const known = numberFormats.get(locale);
  if (known) return known;
  const made = new Intl.NumberFormat(intlTag(locale), {
    maximumFractionDigits: 20,
    numberingSystem: digitsOf(locale),
  });
  numberFormats.set(locale, made);
  return made;
}

/** A count with grouping, in the reader's digits: 1,488. */
export function formatNumber(value: number | bigint, locale: Locale): string {
  return numberFormat(locale).format(value);
}

/** Plain decimal text with grouping, every digit kept: "7199621279.21" is 7,199,621,279.21. */
export function formatDecimal(decimal: string, locale: Locale): string {
  return numberFormat(locale).format(decimal as `${number}`);
}
