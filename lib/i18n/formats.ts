import type { Formats } from "next-intl";
import { INTL_TAGS, type Locale } from "./locales";

export const DIGITS = ["latn", "arab"] as const;
/** Numbering system: 0–9 or ٠–٩. Always given: what a bare "ar" writes differs between Node and browsers. */
export type Digits = (typeof DIGITS)[number];

export const DEFAULT_DIGITS: Digits = "latn";

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
      percent: { style: "percent", maximumFractionDigits: 0, numberingSystem },
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

export const formats = formatsIn(DEFAULT_DIGITS);

interface DateOptions {
  precision?: DatePrecision;
  short?: boolean;
  digits?: Digits;
}

/** An ISO day ("2025-01-27") as the reader writes it, no more precise than it is known: "27 January 2025", "January 2025". */
export function formatDate(day: string, locale: Locale, options: DateOptions = {}): string {
  const { precision = "day", short = false, digits = DEFAULT_DIGITS } = options;
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
  return dateFormat(locale, parts, digits).format(new Date(`${day}T00:00:00Z`));
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Kept: to make one takes as long as to write hundreds of dates with it, and charts write thousands. */
function dateFormat(locale: Locale, parts: keyof typeof DATE_PARTS, digits: Digits): Intl.DateTimeFormat {
  const key = `${locale} ${parts} ${digits}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(INTL_TAGS[locale], {
    ...DATE_PARTS[parts],
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: digits,
  });
  dateFormats.set(key, made);
  return made;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, digits: Digits): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(INTL_TAGS[locale], {
    maximumFractionDigits: 20,
    numberingSystem: digits,
  });
  numberFormats.set(key, made);
  return made;
}

/** A count with grouping, in explicit digits: 1,488. */
export function formatNumber(
  value: number | bigint,
  locale: Locale,
  digits: Digits = DEFAULT_DIGITS,
): string {
  return numberFormat(locale, digits).format(value);
}

/** Plain decimal text with grouping, every digit kept: "7199621279.21" is 7,199,621,279.21. */
export function formatDecimal(decimal: string, locale: Locale, digits: Digits = DEFAULT_DIGITS): string {
  return numberFormat(locale, digits).format(decimal as `${number}`);
}
