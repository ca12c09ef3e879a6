import type { Locale } from "../../i18n/locales";
import { FAMILIES, FAMILY_OF, type Family } from "../kinds";
import type { MonthCount } from "../rows";
import { isolate } from "./isolate";
import type { Hue } from "./palette";
import { linearAxis } from "./scales";
import { lastDayOf, monthsBetween, monthTicks } from "./time";

export interface VolumeMonth {
  /** "2025-01". */
  month: string;
  firstDay: string;
  lastDay: string;
  total: number;
  counts: Record<Family, number>;
}

export interface VolumeModel {
  /** Without a gap: a month in which nothing was claimed counts zero. */
  months: VolumeMonth[];
  /** Families with a claim, in their fixed order and colour; the first stands at the bottom. */
  series: Array<{ family: Family; hue: Hue; count: number }>;
  x: { ticks: Array<{ month: string; label: string }> };
  y: { domain: [number, number]; ticks: Array<{ at: number; label: string }> };
  total: number;
  /** Claims of earlier months, which the picture leaves out. */
  earlier: number;
  /** The month with the most claims; null while there is none. */
  peak: VolumeMonth | null;
}

const FAMILY_HUES: Record<Family, Hue> = {
  costs: 1,
  valuations: 2,
  money_in: 3,
  plans: 7,
  results: 8,
  scale: 6,
};

const none = (): Record<Family, number> => ({
  costs: 0,
  valuations: 0,
  money_in: 0,
  plans: 0,
  results: 0,
  scale: 0,
});

/** Claims by month and family, from `since` ("2022-01", or the first claim's month if null) to the last claim's month. */
export function prepareVolume(
  counts: readonly MonthCount[],
  { locale, since, label }: { locale: Locale; since: string | null; label: (value: number) => string },
): VolumeModel {
  const shown = counts.filter(({ month }) => since === null || month >= since);
  const known = shown.map(({ month }) => month).sort();
  const first = since ?? known[0];
  const last = known.at(-1);
  const months: VolumeMonth[] =
    first === undefined || last === undefined
      ? []
      : monthsBetween(first, last).map((month) => ({
          month,
          firstDay: `${month}-01`,
          lastDay: lastDayOf(month),
          total: 0,
          counts: none(),
        }));
  const byMonth = new Map(months.map((month) => [month.month, month]));
  for (const { month, kind, count } of shown) {
    const entry = byMonth.get(month);
    if (!entry) continue;
    entry.counts[FAMILY_OF[kind]] += count;
    entry.total += count;
  }
  const axis = linearAxis(
    months.map(({ total }) => total),
    { most: 5, whole: true },
  );
  const sum = (family: Family): number => months.reduce((total, month) => total + month.counts[family], 0);
  return {
    months,
    series: FAMILIES.map((family) => ({ family, hue: FAMILY_HUES[family], count: sum(family) })).filter(
      ({ count }) => count > 0,
    ),
    x: {
      ticks:
        first === undefined || last === undefined
          ? []
          : monthTicks(first, last, locale).map((tick) => ({ ...tick, label: isolate(tick.label, locale) })),
    },
    y: { domain: axis.domain, ticks: axis.ticks.map((at) => ({ at, label: isolate(label(at), locale) })) },
    total: months.reduce((total, month) => total + month.total, 0),
    earlier:
      counts.reduce((total, { count }) => total + count, 0) -
      shown.reduce((total, { count }) => total + count, 0),
    peak: months.reduce<VolumeMonth | null>(
      (peak, month) => (month.total > (peak?.total ?? 0) ? month : peak),
      null,
    ),
  };
}
