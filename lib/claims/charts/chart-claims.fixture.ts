import type { Comparator } from "../../extraction/types";
import type { ChartClaim } from "../rows";

const OPEN_BELOW: readonly Comparator[] = ["less_than", "at_most"];
const OPEN_ABOVE: readonly Comparator[] = ["more_than", "at_least"];

type Wanted = Partial<Omit<ChartClaim, "amount" | "subject" | "shown">> & {
  subject?: string;
  low?: number | null;
  high?: number | null;
  comparator?: Comparator;
  currency?: string | null;
  unit?: string | null;
  direction?: "gain" | "loss" | null;
  /** Units of the currency for one dollar; null for a currency without rate. */
  rate?: number | null;
};

let made = 0;

/** A claim for tests of charts whose money is shown in dollars: valued at `high` or `low`, said on `claimDate`. */
export function chartClaim({ subject = "openai", comparator = "exactly", ...wanted }: Wanted): ChartClaim {
  made += 1;
  const given = wanted.high ?? wanted.low ?? 1e9;
  const low = OPEN_BELOW.includes(comparator) ? null : (wanted.low ?? given);
  const high = OPEN_ABOVE.includes(comparator) ? null : (wanted.high ?? given);
  const { currency = "USD", unit = null, direction = null, rate = 1, ...rest } = wanted;
  const inDollars = (end: number | null) => (end === null || rate === null ? null : String(end / rate));
  return {
    id: `claim-${made}`,
    claimDate: "2025-01-27",
    datePrecision: "day",
    kind: "valuation",
    modality: "reported",
    basis: null,
    source: { slug: "reuters", name: "Reuters" },
    claimant: null,
    ...rest,
    subject: { slug: subject, names: { en: subject } },
    low,
    high,
    shown:
      currency === null || rate === null
        ? null
        : {
            low: inDollars(low),
            high: inDollars(high),
            month: currency === "USD" ? null : "2025-01-01",
          },
    amount: {
      low: low === null ? null : String(low),
      high: high === null ? null : String(high),
      comparator,
      direction,
      currency,
      unit,
    },
  };
}
