import type { PeriodSort } from "../types";
import type { Length, Stretch } from "./calendar";

/** A period as read at a token. Token indexes, end exclusive; days may be unknown. */
export interface Reading {
  from: number;
  to: number;
  start: string | null;
  end: string | null;
  sort: PeriodSort;
  /** What it is made of: a range joins like with like. */
  grain: "year" | "fiscal" | "half" | "quarter" | "season" | "month" | "day" | "duration";
  /** The year is printed, and not taken from the day of publication. */
  dated: boolean;
  /** Of a day, month or quarter without its year: after how long there is another. */
  every?: Length;
  /** Of a month, quarter or half without its year: gives its days in a year. */
  inYear?: (year: number) => Stretch;
}

export function span(
  from: number,
  to: number,
  stretch: Stretch | null,
  grain: Reading["grain"],
  dated: boolean,
): Reading {
  return { from, to, start: stretch?.start ?? null, end: stretch?.end ?? null, sort: "span", grain, dated };
}

export function instant(from: number, to: number, iso: string | null, dated: boolean): Reading {
  return { from, to, start: iso, end: iso, sort: "instant", grain: "day", dated };
}
