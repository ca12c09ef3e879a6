import type { Locale } from "../../i18n/locales";
import type { ClaimRow, Dollars } from "../rows";
import { isolate } from "./isolate";
import { REACHES, type Reach } from "./reach";
import { logDomain, logPlace, logTicks } from "./scales";

type Ends = Pick<Dollars, "low" | "high">;

export interface RankingRow {
  claim: ClaimRow;
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
  /** Of those shown, printed in another currency than dollars. */
  converted: number;
}

interface Options {
  locale: Locale;
  /** What is claimed for the figure of a claim, in dollars, by claim. */
  ranges?: ReadonlyMap<string, { lowest: Ends | null; highest: Ends | null }>;
  label(value: number): string;
}

/** One claim a company, in dollars and in the order given, on a common log axis; `total` companies in all. */
export function prepareRanking(
  { claims, total }: { claims: readonly ClaimRow[]; total: number },
  { locale, ranges, label }: Options,
): RankingModel {
  const placeable = claims.filter(({ usd }) => Number(usd?.high ?? usd?.low ?? 0) > 0);
  const whiskerOf = ({ id }: ClaimRow) => {
    const range = ranges?.get(id);
    const low = Number(range?.lowest?.low ?? range?.lowest?.high ?? 0);
    const high = Number(range?.highest?.high ?? range?.highest?.low ?? 0);
    return low > 0 && high > low ? { low, high } : null;
  };
  const ends = placeable.flatMap((claim) => {
    const whisker = whiskerOf(claim);
    return [claim.usd?.low, claim.usd?.high, whisker?.low, whisker?.high]
      .filter((end) => end != null)
      .map(Number);
  });
  const domain = logDomain(ends);
  const place = (end: string | null | undefined): number | null =>
    end ? logPlace(Number(end), domain) : null;
  return {
    rows: placeable.map((claim) => {
      const whisker = whiskerOf(claim);
      return {
        claim,
        reach: REACHES[claim.amount.comparator],
        low: place(claim.usd?.low),
        high: place(claim.usd?.high),
        whisker: whisker && { low: logPlace(whisker.low, domain), high: logPlace(whisker.high, domain) },
      };
    }),
    ticks: logTicks(domain, 5).map((at) => ({
      place: logPlace(at, domain),
      label: isolate(label(at), locale),
    })),
    shown: placeable.length,
    total,
    converted: placeable.filter(({ amount }) => amount.currency !== "USD").length,
  };
}
