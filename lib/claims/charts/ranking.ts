import type { Locale } from "../../i18n/locales";
import type { MoneyInterval } from "../../money/in-usd";
import type { RankBy } from "../rank-view";
import type { ClaimRow } from "../rows";
import type { Showing, Shown } from "../shown-money";
import { isolate } from "./isolate";
import { REACHES, type Reach } from "./reach";
import { logDomain, logPlace, logTicks, withRoom } from "./scales";

export interface RankingRow {
  claim: ClaimRow;
  /** In the currency of the axis. */
  shown: Shown;
  reach: Reach;
  /** Places on the axis from 0 to 1; a null side is open. */
  low: number | null;
  high: number | null;
  /** From the lowest to the highest that is claimed for the same figure; null where that is one value. */
  whisker: { low: number; high: number } | null;
}

export interface RankingModel {
  rows: RankingRow[];
  ticks: Array<{ place: number; label: string }>;
  /** "Top 8 of 41". */
  shown: number;
  total: number;
  /** Of those shown, printed in another currency than the axis is in. */
  converted: number;
  /** Not shown for want of a rate. */
  withoutRate: number;
}

/** Of the axis, in a third of a page in Arabic. */
const LABEL_SHARE = 0.24;

interface Options {
  locale: Locale;
  by: RankBy;
  showing: Showing;
  /** What is claimed for the figure of a claim, in the currency of the axis, by claim. */
  ranges?: ReadonlyMap<string, { lowest: MoneyInterval | null; highest: MoneyInterval | null }>;
  label(value: number): string;
}

/** One claim a company on a common log axis, the largest first or the lowest; `total` companies in all. */
export function prepareRanking(
  { claims, total }: { claims: readonly ClaimRow[]; total: number },
  { locale, by, showing, ranges, label }: Options,
): RankingModel {
  const inMoney = claims.flatMap((claim) => {
    const shown = showing.of(claim, claim.claimDate);
    return shown === null ? [] : { claim, shown };
  });
  const size = ({ shown }: { shown: Shown }) => Number(shown.high ?? shown.low ?? 0);
  const placeable = inMoney
    .filter((row) => size(row) > 0)
    .sort((one, other) => (by === "lowest" ? size(one) - size(other) : size(other) - size(one)));
  const whiskerOf = ({ id }: ClaimRow) => {
    const range = ranges?.get(id);
    const low = Number(range?.lowest?.low ?? range?.lowest?.high ?? 0);
    const high = Number(range?.highest?.high ?? range?.highest?.low ?? 0);
    return low > 0 && high > low ? { low, high } : null;
  };
  const ends = placeable.flatMap(({ claim, shown }) => {
    const whisker = whiskerOf(claim);
    return [shown.low, shown.high, whisker?.low, whisker?.high].filter((end) => end != null).map(Number);
  });
  const domain = logDomain(ends);
  const place = (end: string | null | undefined): number | null =>
    end ? logPlace(Number(end), domain) : null;
  return {
    rows: placeable.map(({ claim, shown }) => {
      const whisker = whiskerOf(claim);
      return {
        claim,
        shown,
        reach: REACHES[claim.amount.comparator],
        low: place(shown.low),
        high: place(shown.high),
        whisker: whisker && { low: logPlace(whisker.low, domain), high: logPlace(whisker.high, domain) },
      };
    }),
    ticks: withRoom(
      logTicks(domain, 5).map((at) => ({
        place: logPlace(at, domain),
        label: isolate(label(at), locale),
      })),
      LABEL_SHARE,
    ),
    shown: placeable.length,
    total,
    converted: placeable.filter(({ shown }) => shown.month !== null).length,
    withoutRate: claims.length - inMoney.length,
  };
}
