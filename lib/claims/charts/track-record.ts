import { KINDS, type Kind } from "../../extraction/types";
import type { Locale } from "../../i18n/locales";
import type { ClaimRow, CompanyTrack } from "../rows";
import type { Exchange } from "../shown-money";
import { isolate } from "./isolate";
import { logDomain, logPlace } from "./scales";
import { monthsBetween, monthTicks } from "./time";

type Month = CompanyTrack["months"][number];

/** What was claimed in one kind, in the measure that holds most of these claims; money in one currency, at the rate of its month. */
export interface TrackRow {
  kind: Kind;
  currency: string | null;
  unit: string | null;
  latest: ClaimRow;
  claims: number;
  converted: number;
  /** Claims of this kind in other measures. */
  elsewhere: number;
  /**
   * Places from 0 to 1, `at` on the common time axis, `low` and `high` on a scale of the row's own. A month without a claim
   * is a gap: a level that nobody restated is not zero, nor unchanged; nothing is averaged.
   */
  marks: Array<{ at: number; low: number; high: number }>;
  /** Where zero is, on the linear scale that a row with losses has; null on a log scale. */
  zero: number | null;
}

export interface TrackRecord {
  rows: TrackRow[];
  /** The months of the common axis, from the first to the last: "2022-01". Null without rows. */
  span: { from: string; to: string } | null;
  /** Labels of that axis. */
  ticks: Array<{ at: number; label: string }>;
}

const MOST_TICKS = 5;

/** A company's claims by kind, each in the measure of most of them, on one time scale; dollars as `exchange` has them, if any. */
export function prepareTrackRecord(
  tracks: readonly CompanyTrack[],
  locale: Locale,
  exchange: Exchange | null = null,
): TrackRecord {
  const known = tracks.flatMap(({ months }) => months.map(({ month }) => month)).sort();
  const [from, to] = [known[0], known.at(-1)];
  if (from === undefined || to === undefined) return { rows: [], span: null, ticks: [] };
  const months = monthsBetween(from, to);
  const numbers = new Map(months.map((month, index) => [month, index]));
  const at = (month: string) => ((numbers.get(month) ?? 0) + 0.5) / months.length;
  return {
    rows: KINDS.flatMap((kind) => {
      const ofKind = tracks.filter((track) => track.kind === kind);
      const [main] = [...ofKind].sort((a, b) => b.claims - a.claims || rankOf(a) - rankOf(b));
      if (main === undefined) return [];
      const shown =
        exchange === null ? main.months : main.months.flatMap((month) => inCurrencyOf(exchange, main, month));
      const scale = scaleOf(shown);
      return [
        {
          kind,
          currency: main.currency === "USD" ? (exchange?.currency ?? "USD") : main.currency,
          unit: main.unit,
          latest: main.latest,
          claims: main.claims,
          converted: main.converted,
          elsewhere: ofKind.reduce((sum, { claims }) => sum + claims, 0) - main.claims,
          marks: shown
            .filter(({ high }) => scale.zero !== null || high > 0)
            .map(({ month, low, high }) => ({
              at: at(month),
              low: scale.place(low > 0 || scale.zero !== null ? low : high),
              high: scale.place(high),
            })),
          zero: scale.zero,
        },
      ];
    }),
    span: { from, to },
    ticks: monthTicks(from, to, locale, { most: MOST_TICKS }).map(({ month, label }) => ({
      at: at(month),
      label: isolate(label, locale),
    })),
  };
}

const DOLLARS = 1_000_000;

/** Every claim of a month is taken at the rate of that month: its ends stay the same claims'. Nothing without a rate. */
function inCurrencyOf(exchange: Exchange, { currency }: CompanyTrack, month: Month): Month[] {
  if (currency !== "USD" || exchange.currency === "USD") return [month];
  const usd = { low: String(DOLLARS), high: null };
  const shown = exchange.of({ amount: { currency, ...usd }, usd }, `${month.month}-01`);
  if (shown === null) return [];
  const rate = Number(shown.low) / DOLLARS;
  return [{ month: month.month, low: month.low * rate, high: month.high * rate }];
}

/** Of measures with as many claims dollars come first. */
const rankOf = ({ currency }: CompanyTrack): number => (currency === "USD" ? 0 : 1);

/** Logarithmic, for amounts of one kind lie factors apart; linear around zero where there are losses. */
function scaleOf(months: readonly Month[]): { place(value: number): number; zero: number | null } {
  const ends = months.flatMap(({ low, high }) => [low, high]);
  if (ends.every((end) => end >= 0)) {
    const domain = logDomain(ends);
    return { place: (value) => logPlace(value, domain), zero: null };
  }
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const place = (value: number) => (value - least) / (most - least);
  return { place, zero: place(0) };
}
