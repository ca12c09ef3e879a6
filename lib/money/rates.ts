/** What one US dollar cost in a month. */
export interface Rate {
  /** ISO, the first day. */
  month: string;
  /** ISO 4217, never USD. */
  currency: string;
  /** Units of the currency for one US dollar, as text: a rate is no float. At most RATE_PLACES decimals. */
  unitsPerUsd: string;
}

/** Units per US dollar by currency and month. */
export type Rates = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The rate that an amount is converted at, and of which month it is. */
export interface UsedRate {
  rate: string;
  /** ISO, the first day. */
  month: string;
  /** The amount's own month has no rate: this is the nearest. */
  ofOtherMonth: boolean;
}

export const RATE_PLACES = 8;

/** In this order: the month itself, then the nearest within three, of two as near the earlier. */
const MONTHS_AWAY = [0, -1, 1, -2, 2, -3, 3];

export function ratesOf(rows: Iterable<Rate>): Rates {
  const rates = new Map<string, Map<string, string>>();
  for (const { currency, month, unitsPerUsd } of rows) {
    const months = rates.get(currency) ?? new Map<string, string>();
    rates.set(currency, months.set(month, unitsPerUsd));
  }
  return rates;
}

/** For an amount of this ISO day; null where the currency has no rate near. The dollar costs a dollar in every month. */
export function rateFor(rates: Rates, currency: string, day: string): UsedRate | null {
  if (currency === "USD") return { rate: "1", month: monthFrom(day, 0), ofOtherMonth: false };
  const months = rates.get(currency);
  for (const away of MONTHS_AWAY) {
    const month = monthFrom(day, away);
    const rate = months?.get(month);
    if (rate !== undefined) return { rate, month, ofOtherMonth: away !== 0 };
  }
  return null;
}

/** The first day of the month that lies so many months after the day's. */
function monthFrom(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(index / 12)).padStart(4, "0");
  return `${year}-${String((index % 12) + 1).padStart(2, "0")}-01`;
}
