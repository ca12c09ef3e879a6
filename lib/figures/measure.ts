import { CONVERSION, roundingOf } from "./tolerance";
import type { Interval, Position } from "./types";

/** Two positions on one scale. `tolerance` is how far apart their nearest sides may lie and yet say the same. */
export interface Measured {
  a: Interval;
  b: Interval;
  tolerance: number;
  converted: boolean;
}

/**
 * In their own currency or unit if it is the same, else in dollars; null where neither is possible. A loss stands below zero
 * as soon as both say a direction.
 */
export function measure(a: Position, b: Position): Measured | null {
  const signed = a.direction !== null && b.direction !== null;
  const place = (position: Position, interval: Interval) =>
    signed && position.direction === "loss" ? mirrored(interval) : atLeastZero(interval);
  if (a.currency === b.currency && a.unit === b.unit) {
    const tolerance = Math.max(roundingOf(a), roundingOf(b));
    return { a: place(a, a), b: place(b, b), tolerance, converted: false };
  }
  if (a.unit !== b.unit || a.usd === null || b.usd === null) return null;
  const rounding = Math.max(roundingInDollars(a, a.usd), roundingInDollars(b, b.usd));
  const tolerance = rounding + CONVERSION * Math.max(sizeOf(a.usd), sizeOf(b.usd));
  return { a: place(a, a.usd), b: place(b, b.usd), tolerance, converted: true };
}

/** How far apart the nearest sides are; 0 where the intervals touch. */
export function gapBetween(a: Interval, b: Interval): number {
  const aboveA = (b.low ?? Number.NEGATIVE_INFINITY) - (a.high ?? Number.POSITIVE_INFINITY);
  const aboveB = (a.low ?? Number.NEGATIVE_INFINITY) - (b.high ?? Number.POSITIVE_INFINITY);
  return Math.max(0, aboveA, aboveB);
}

/** The gap as a share of the smaller of the two sides that face each other; of the larger where the smaller is zero. */
export function shareApart(a: Interval, b: Interval): number | null {
  const gap = gapBetween(a, b);
  if (gap === 0) return null;
  const [below, above] =
    (a.high ?? Number.POSITIVE_INFINITY) < (b.low ?? Number.NEGATIVE_INFINITY) ? [a, b] : [b, a];
  const sides = [Math.abs(below.high ?? 0), Math.abs(above.low ?? 0)];
  const smaller = Math.min(...sides);
  return gap / (smaller === 0 ? Math.max(...sides) : smaller);
}

function roundingInDollars(position: Position, usd: Interval): number {
  const own = position.low ?? position.high ?? 0;
  const dollars = usd.low ?? usd.high ?? 0;
  return own === 0 ? 0 : roundingOf(position) * (dollars / own);
}

function sizeOf({ low, high }: Interval): number {
  return Math.max(low ?? 0, high ?? 0);
}

function atLeastZero({ low, high }: Interval): Interval {
  return { low: low ?? 0, high };
}

function mirrored({ low, high }: Interval): Interval {
  return { low: high === null ? null : -high, high: low === null ? 0 : -low };
}
