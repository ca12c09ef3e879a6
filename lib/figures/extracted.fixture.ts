import type { Claim } from "../extraction/types";
import type { PlacedAssertion } from "./slips-within";
import type { Interval } from "./types";

/** Units per dollar in January 2025. */
const RATES: Record<string, number> = { USD: 1, EUR: 0.966, GBP: 0.81, CNY: 7.3 };

/** What an extractor found in one article, as assertions under their ordinal ("0", "1"). */
export function extractedAssertions(
  claims: ReadonlyArray<Omit<Claim, "trace" | "confidence" | "conversions">>,
  day: string,
): PlacedAssertion[] {
  return claims.map((claim, i) => ({
    key: `${i}`,
    kind: claim.kind,
    subject: claim.subject,
    counterparty: claim.counterparty && { party: claim.counterparty.name, role: claim.counterparty.role },
    object: claim.object,
    low: claim.low,
    high: claim.high,
    comparator: claim.comparator,
    direction: claim.direction,
    currency: claim.currency,
    unit: claim.unit,
    usd: inDollars(claim, RATES[claim.currency ?? ""]),
    basis: claim.basis,
    modality: claim.modality,
    claimant: claim.claimant,
    period: claim.period,
    firstDay: day,
    lastDay: day,
    start: claim.start,
    end: claim.end,
  }));
}

function inDollars({ low, high }: Interval, rate: number | undefined): Interval | null {
  if (rate === undefined) return null;
  return { low: low === null ? null : low / rate, high: high === null ? null : high / rate };
}
