import { BadInput } from "./bad-input";

export type DatePrecision = "day" | "month" | "year";

export interface PublishedDate {
  /** ISO day; the first of the month or year where the precision is coarser. */
  day: string;
  precision: DatePrecision;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/;
const EARLIEST_YEAR = 1900;
const DAY = 86_400_000;

/**
 * A date of publication: 2025, 2025-01, 2025-01-29, or an instant, of which the day is taken as printed. A day may lie
 * one day after `today` (UTC), where the sun is already up. Throws BadInput: published, published_in_future.
 */
export function parsePublished(value: string, today: Date): PublishedDate {
  const [, year, month, day] = FORM.exec(value.trim()) ?? [];
  if (year === undefined || Number(year) < EARLIEST_YEAR) throw new BadInput({ code: "published", value });
  const iso = `${year}-${month ?? "01"}-${day ?? "01"}`;
  const instant = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(iso)) {
    throw new BadInput({ code: "published", value });
  }
  if (instant > today.getTime() + DAY) throw new BadInput({ code: "published_in_future", value });
  return { day: iso, precision: day !== undefined ? "day" : month !== undefined ? "month" : "year" };
}

/** The day of an instant in UTC, ISO. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
