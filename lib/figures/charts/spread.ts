import { isolate } from "../../claims/charts/isolate";
import { type Measure, measureOf } from "../../claims/charts/measure";
import { REACHES, type Reach } from "../../claims/charts/reach";
import { logDomain, logPlace, logTicks, roundToStep, type Scale } from "../../claims/charts/scales";
import type { Locale } from "../../i18n/locales";
import type { FigureClaimRow } from "../rows";

export interface SpreadRow {
  member: FigureClaimRow;
  reach: Reach;
  /** Places on the axis from 0 to 1; a null side is open. */
  low: number | null;
  high: number | null;
  /** Printed in another currency: it stands at its dollars. */
  converted: boolean;
}

export interface SpreadModel {
  /** By origin in the order of their first day; within one by day. The first of an origin has `leads`. */
  rows: Array<SpreadRow & { leads: boolean }>;
  ticks: Array<{ place: number; label: string }>;
  measure: Measure;
  scale: Scale;
  /** Claims that have no place: another unit, or a currency without a rate. */
  unplaced: FigureClaimRow[];
}

/** From here on amounts differ by so much that equal factors tell more than equal steps. */
const LOG_FROM = 4;
const TICKS = 6;

interface Ends {
  low: number | null;
  high: number | null;
}

/**
 * The claims of one figure on one axis: in their own currency or unit if they share it, else in dollars. Linear where they lie
 * close together, and then not from zero: it compares places, not lengths.
 */
export function prepareSpread(
  members: readonly FigureClaimRow[],
  { locale, label }: { locale: Locale; label: (value: number) => string },
): SpreadModel {
  const measures = new Map(
    members.map(({ claim }) => [measureOf(claim.amount).key, measureOf(claim.amount)]),
  );
  const [only] = measures.values();
  const shared = measures.size === 1 && only ? only : null;
  const measure = shared ?? { key: "USD", currency: "USD", unit: null };
  const placed = members.flatMap((member) => {
    const ends = endsOf(member, shared !== null);
    return ends === null ? [] : [{ member, ends }];
  });
  const values = placed.flatMap(({ ends }) => [ends.low, ends.high]).filter((end) => end !== null);
  const axis = axisOf(values);
  const rows = placed.map(({ member, ends }) => ({
    member,
    reach: REACHES[member.claim.amount.comparator],
    low: ends.low === null ? null : axis.place(ends.low),
    high: ends.high === null ? null : axis.place(ends.high),
    converted: shared === null && member.claim.amount.currency !== "USD",
  }));
  rows.sort((a, b) => a.member.origin - b.member.origin);
  return {
    rows: rows.map((row, index) => ({ ...row, leads: rows[index - 1]?.member.origin !== row.member.origin })),
    ticks: axis.ticks.map((value) => ({ place: axis.place(value), label: isolate(label(value), locale) })),
    measure,
    scale: axis.scale,
    unplaced: members.filter((member) => !placed.some((one) => one.member === member)),
  };
}

function endsOf({ claim }: FigureClaimRow, own: boolean): Ends | null {
  const { amount } = claim;
  const ends = own || amount.currency === "USD" ? amount : claim.usd;
  if (ends === null || (amount.unit !== null && !own)) return null;
  const numbers = {
    low: ends.low === null ? null : Number(ends.low),
    high: ends.high === null ? null : Number(ends.high),
  };
  return numbers.low === null && numbers.high === null ? null : numbers;
}

function axisOf(values: readonly number[]): {
  place: (value: number) => number;
  ticks: number[];
  scale: Scale;
} {
  const positive = values.filter((value) => value > 0);
  const [least, greatest] = [Math.min(...positive), Math.max(...positive)];
  if (positive.length === values.length && greatest / least >= LOG_FROM) {
    const domain = logDomain(positive);
    return { place: (value) => logPlace(value, domain), ticks: logTicks(domain, TICKS), scale: "log" };
  }
  const [from, to, step] = closeDomain(Math.min(...values), Math.max(...values));
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) =>
    Number((from + index * step).toPrecision(12)),
  );
  return { place: (value) => (value - from) / (to - from), ticks, scale: "linear" };
}

/** Bounds on whole steps around values that lie close together, with room for the arrows of open sides. */
function closeDomain(least: number, greatest: number): [number, number, number] {
  const reach = greatest - least || Math.abs(greatest) / 2 || 1;
  const step = roundToStep((reach * 1.3) / (TICKS - 1), true);
  const from = Math.max(0, Math.floor((least - reach * 0.12) / step) * step);
  const to = Math.ceil((greatest + reach * 0.12) / step) * step;
  return [from, to, step];
}
