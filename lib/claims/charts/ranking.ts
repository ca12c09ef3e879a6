import type { Locale } from "../../i18n/locales";
import type { ClaimRow } from "../rows";
import { isolate } from "./isolate";
import { REACHES, type Reach } from "./reach";
import { logDomain, logPlace, logTicks } from "./scales";

export interface RankingRow {
  claim: ClaimRow;
  reach: Reach;
  /** Places on the axis from 0 to 1; a null side is open. */
  low: number | null;
  high: number | null;
}

export interface RankingModel {
  rows: RankingRow[];
  ticks: Array<{ place: number; label: string }>;
  /** "Top 8 of 41". */
  shown: number;
  total: number;
}

const size = ({ amount }: ClaimRow): number => Number(amount.high ?? amount.low ?? 0);

/** One claim a company, all in one measure, the largest first, on a common log axis; `total` companies in all. */
export function prepareRanking(
  { claims, total }: { claims: readonly ClaimRow[]; total: number },
  { locale, top, label }: { locale: Locale; top: number; label: (value: number) => string },
): RankingModel {
  const placeable = claims.filter((claim) => size(claim) > 0);
  const best = [...placeable].sort((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1)).slice(0, top);
  const ends = best.flatMap(({ amount }) =>
    [amount.low, amount.high].filter((end) => end !== null).map(Number),
  );
  const domain = logDomain(ends);
  const place = (end: string | null): number | null => (end === null ? null : logPlace(Number(end), domain));
  return {
    rows: best.map((claim) => ({
      claim,
      reach: REACHES[claim.amount.comparator],
      low: place(claim.amount.low),
      high: place(claim.amount.high),
    })),
    ticks: logTicks(domain, 5).map((at) => ({
      place: logPlace(at, domain),
      label: isolate(label(at), locale),
    })),
    shown: best.length,
    total,
  };
}
