import { KINDS, type Kind } from "../../extraction/types";
import type { Locale } from "../../i18n/locales";
import type { ClaimRow, CompanyTrack } from "../rows";
import { isolate } from "./isolate";
import { logDomain, logPlace } from "./scales";
import { monthsBetween, monthTicks } from "./time";

/** What was claimed in one kind, in the measure that holds most of these claims; money in dollars, at the rate of its month. */
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

/** A company's claims by kind, each in the measure of most of them, on one time scale. */
export function prepareTrackRecord(tracks: readonly CompanyTrack[], locale: Locale): TrackRecord {
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
      const scale = scaleOf(main.months);
      return [
        {
          kind,
          currency: main.currency,
          unit: main.unit,
          latest: main.latest,
          claims: main.claims,
          converted: main.converted,
          elsewhere: ofKind.reduce((sum, { claims }) => sum + claims, 0) - main.claims,
          marks: main.months
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

/** Of measures with as many claims dollars come first. */
const rankOf = ({ currency }: CompanyTrack): number => (currency === "USD" ? 0 : 1);

/** Logarithmic, for amounts of one kind lie factors apart; linear around zero where there are losses. */
function scaleOf(months: CompanyTrack["months"]): { place(value: number): number; zero: number | null } {
  const ends = months.flatMap(({ low, high }) => [low, high]);
  if (ends.every((end) => end >= 0)) {
    const domain = logDomain(ends);
    return { place: (value) => logPlace(value, domain), zero: null };
  }
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const place = (value: number) => (value - least) / (most - least);
  return { place, zero: place(0) };
}
