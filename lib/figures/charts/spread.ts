import { isolate } from "../../claims/charts/isolate";
import { countMeasures, type Measure, measureIn } from "../../claims/charts/measure";
import { REACHES, type Reach } from "../../claims/charts/reach";
import { logDomain, logPlace, logTicks, roundToStep, type Scale } from "../../claims/charts/scales";
import type { Showing, Shown } from "../../claims/shown-money";
import type { Locale } from "../../i18n/locales";
import type { FigureClaimRow } from "../rows";

export interface SpreadRow {
  member: FigureClaimRow;
  reach: Reach;
  /** Places on the axis from 0 to 1; a null side is open. */
  low: number | null;
  high: number | null;
  /** Printed in another currency: what it stands at. */
  converted: Shown | null;
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

/**
 * The claims of one figure on one axis: money as it is to be shown; of several units that of most. Linear where they lie
 * close together, and then not from zero: it compares places, not lengths.
 */
export function prepareSpread(
  members: readonly FigureClaimRow[],
  { locale, showing, label }: { locale: Locale; showing: Showing; label: (value: number) => string },
): SpreadModel {
  const placed = members.flatMap((member) => {
    const shown = shownOf(member, showing);
    return shown === null ? [] : [{ member, shown }];
  });
  const [measure = NO_MEASURE] = countMeasures(
    placed.map(({ member: { claim } }) => ({ amount: claim.amount, shown: money(claim) })),
    showing.currency,
  );
  const alike = placed.filter(
    ({ member: { claim } }) =>
      measureIn(showing.currency, { amount: claim.amount, shown: money(claim) }).key === measure.key,
  );
  const number = (end: string | null) => (end === null ? null : Number(end));
  const ends = alike.flatMap(({ shown }) => [number(shown.low), number(shown.high)]);
  const axis = axisOf(ends.filter((end) => end !== null));
  const place = (end: string | null) => (end === null ? null : axis.place(Number(end)));
  const rows = alike.map(({ member, shown }) => ({
    member,
    reach: REACHES[member.claim.amount.comparator],
    low: place(shown.low),
    high: place(shown.high),
    converted: shown.month === null ? null : shown,
  }));
  rows.sort((a, b) => a.member.origin - b.member.origin);
  return {
    rows: rows.map((row, index) => ({ ...row, leads: rows[index - 1]?.member.origin !== row.member.origin })),
    ticks: axis.ticks.map((value) => ({ place: axis.place(value), label: isolate(label(value), locale) })),
    measure,
    scale: axis.scale,
    unplaced: members.filter((member) => !alike.some((one) => one.member === member)),
  };
}

const NO_MEASURE: Measure = { key: "", currency: null, unit: null };

/** Money alone is shown in a currency. */
const money = ({ amount: { currency } }: FigureClaimRow["claim"]): object | null =>
  currency === null ? null : {};

function shownOf({ claim }: FigureClaimRow, showing: Showing): Shown | null {
  const { currency, low, high } = claim.amount;
  const shown = currency === null ? { low, high, month: null } : showing.of(claim, claim.claimDate);
  return shown === null || (shown.low === null && shown.high === null) ? null : shown;
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
