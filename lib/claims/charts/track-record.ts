import { KINDS, type Kind } from "../../extraction/types";
import type { ChartClaim } from "../rows";
import { countMeasures, type Measure, measureOf } from "./measure";
import { logDomain, logPlace } from "./scales";
import { dayNumber, monthsBetween } from "./time";

/** What was claimed about one company in one kind, in the measure that most of these claims use. */
export interface TrackRow {
  kind: Kind;
  measure: Measure;
  /** Of the day on which most recently something was claimed; the last of that day. */
  latest: ChartClaim;
  /** The lowest and the highest end that anyone named. */
  lowest: ChartClaim;
  highest: ChartClaim;
  count: number;
  /** Claims of this kind in other measures. */
  elsewhere: number;
  /**
   * One entry a month of the common time axis. A month without a claim is a gap (null): a level that nobody restated
   * is not zero, nor unchanged. Places from 0 to 1 on a log axis of the row's own; nothing is averaged.
   */
  months: Array<{ low: number; high: number } | null>;
}

export interface TrackRecord {
  rows: TrackRow[];
  /** The months of the common axis: "2022-01" … */
  months: string[];
}

const top = ({ low, high }: ChartClaim): number => high ?? low ?? 0;
const bottom = ({ low, high }: ChartClaim): number => low ?? high ?? 0;

/** A company's claims by kind on one time scale. Claims come oldest first. */
export function prepareTrackRecord(claims: readonly ChartClaim[]): TrackRecord {
  const days = claims.map(({ claimDate }) => claimDate).sort();
  const first = days[0]?.slice(0, 7);
  const last = days.at(-1)?.slice(0, 7);
  const months = first === undefined || last === undefined ? [] : monthsBetween(first, last);
  const rows = KINDS.flatMap((kind) => {
    const ofKind = claims.filter((claim) => claim.kind === kind && top(claim) > 0);
    const measure = countMeasures(ofKind)[0];
    const own = ofKind.filter(({ amount }) => measureOf(amount).key === measure?.key);
    const latest = own.reduce<ChartClaim | null>(
      (best, claim) =>
        best === null || dayNumber(claim.claimDate) >= dayNumber(best.claimDate) ? claim : best,
      null,
    );
    if (measure === undefined || latest === null) return [];
    const { key, currency, unit } = measure;
    return [
      {
        kind,
        measure: { key, currency, unit },
        latest,
        lowest: own.reduce((best, claim) => (bottom(claim) < bottom(best) ? claim : best)),
        highest: own.reduce((best, claim) => (top(claim) > top(best) ? claim : best)),
        count: own.length,
        elsewhere: ofKind.length - own.length,
        months: levels(own, months),
      },
    ];
  });
  return { rows, months };
}

function levels(claims: readonly ChartClaim[], months: readonly string[]): TrackRow["months"] {
  const domain = logDomain(claims.flatMap((claim) => [bottom(claim), top(claim)]));
  return months.map((month) => {
    const said = claims.filter(({ claimDate }) => claimDate.startsWith(month));
    if (said.length === 0) return null;
    return {
      low: logPlace(Math.min(...said.map(bottom)), domain),
      high: logPlace(Math.max(...said.map(top)), domain),
    };
  });
}
