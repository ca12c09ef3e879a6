import type { Amount, ChartClaim } from "../rows";

/** What one axis can hold: amounts in one currency, of one unit, or in one currency per one unit. */
export interface Measure {
  /** As the address writes it: "USD", "USD.per_million_tokens", "GW". */
  key: string;
  currency: string | null;
  unit: string | null;
}

export interface MeasureCount extends Measure {
  count: number;
}

/** Claims printed in one currency or unit; `count` of them, where it is not one. */
export interface Printed {
  amount: Pick<Amount, "currency" | "unit">;
  /** Null where its money is not shown in the currency of the others. */
  shown: object | null;
  count?: number;
}

/** Where an amount lies on its axis; `converted` if it was printed in another currency. */
export interface Place {
  low: number | null;
  high: number | null;
  converted: boolean;
}

function measureWith(currency: string | null, unit: string | null): Measure {
  return { key: [currency, unit].filter((part) => part !== null).join("."), currency, unit };
}

/** As printed. */
export function measureOf({ currency, unit }: Pick<Amount, "currency" | "unit">): Measure {
  return measureWith(currency, unit);
}

/** Where money is shown in one `currency`, that holds whatever can be shown in it; all else is measured as it was printed. */
export const measureIn = (currency: string | null, { amount, shown }: Printed): Measure =>
  shown === null ? measureOf(amount) : measureWith(currency, amount.unit);

/** Null where a claim has no place in a measure. */
export function placeIn(
  measure: Measure,
  currency: string | null,
  claim: Pick<ChartClaim, "amount" | "low" | "high" | "shown">,
): Place | null {
  const { low, high, shown } = claim;
  if (measureIn(currency, claim).key !== measure.key) return null;
  if (shown === null) return { low, high, converted: false };
  return { low: toNumber(shown.low), high: toNumber(shown.high), converted: shown.month !== null };
}

const toNumber = (end: string | null): number | null => (end === null ? null : Number(end));

/** The measures of some claims, most frequent first. */
export function countMeasures(claims: readonly Printed[], currency: string | null): MeasureCount[] {
  const counts = new Map<string, MeasureCount>();
  for (const claim of claims) {
    const { count = 1 } = claim;
    const measure = measureIn(currency, claim);
    const known = counts.get(measure.key);
    if (known) known.count += count;
    else counts.set(measure.key, { ...measure, count });
  }
  return [...counts.values()].sort(
    (a, b) =>
      b.count - a.count ||
      Number(b.currency === "USD") - Number(a.currency === "USD") ||
      (a.key < b.key ? -1 : 1),
  );
}

/** The measure of a key, else money that buys the same, else the most frequent; null where there is none. */
export function chooseMeasure(measures: readonly MeasureCount[], key?: string | null): MeasureCount | null {
  const exactly = measures.find((measure) => measure.key === key);
  if (exactly !== undefined || !key) return exactly ?? measures[0] ?? null;
  const [currency = "", ...unit] = key.split(".");
  const money = (measure: Measure) =>
    measure.currency !== null && measure.unit === (unit[0] ?? null) && /^[A-Z]{3}$/.test(currency);
  return measures.find(money) ?? measures[0] ?? null;
}

/** Money that a measure does not hold, though it buys the same: the currencies that it was printed in, and how many claims. */
export function otherMoney(
  measure: Measure,
  currency: string | null,
  claims: readonly Printed[],
): { claims: number; currencies: string[] } {
  const others =
    measure.currency === null || (currency !== null && measure.currency !== currency)
      ? []
      : claims.filter(
          (claim) =>
            claim.amount.currency !== null &&
            claim.amount.unit === measure.unit &&
            measureIn(currency, claim).key !== measure.key,
        );
  return {
    claims: others.reduce((sum, { count = 1 }) => sum + count, 0),
    currencies: [...new Set(others.map(({ amount }) => amount.currency ?? ""))].sort(),
  };
}
