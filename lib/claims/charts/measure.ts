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
  /** Null without a rate. */
  usd: object | null;
  count?: number;
}

type Measured = Pick<ChartClaim, "amount" | "low" | "high" | "usd">;

/** Where an amount lies on a measure's axis; `converted` if it was printed in another currency. */
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

/**
 * Null where a claim has no place in a measure. US dollars hold all money with a rate, at the rate of its month; any other
 * currency holds what was printed in it alone.
 */
export function placeIn(measure: Measure, { amount, low, high, usd }: Measured): Place | null {
  if (measureOf(amount).key === measure.key) return { low, high, converted: false };
  if (measure.currency !== "USD" || amount.unit !== measure.unit || usd === null) return null;
  return { low: toNumber(usd.low), high: toNumber(usd.high), converted: true };
}

const toNumber = (end: string | null): number | null => (end === null ? null : Number(end));

/** The measures of some claims, most frequent first; dollars count what they hold of other currencies, too. */
export function countMeasures(claims: readonly Printed[]): MeasureCount[] {
  const counts = new Map<string, MeasureCount>();
  for (const { amount, usd, count = 1 } of claims) {
    const measures = [measureOf(amount)];
    if (usd !== null && amount.currency !== "USD") measures.push(measureWith("USD", amount.unit));
    for (const measure of measures) {
      const known = counts.get(measure.key);
      if (known) known.count += count;
      else counts.set(measure.key, { ...measure, count });
    }
  }
  return [...counts.values()].sort(
    (a, b) =>
      b.count - a.count ||
      Number(b.currency === "USD") - Number(a.currency === "USD") ||
      (a.key < b.key ? -1 : 1),
  );
}

/** The measure of a key, else the most frequent; null where there is none. */
export function chooseMeasure(measures: readonly MeasureCount[], key?: string | null): MeasureCount | null {
  return measures.find((measure) => measure.key === key) ?? measures[0] ?? null;
}

/** The currencies of some claims that have no rate, and how many claims a measure of dollars cannot hold for that. */
export function withoutRate(
  measure: Measure,
  claims: readonly Printed[],
): { claims: number; currencies: string[] } {
  const left =
    measure.currency === "USD"
      ? claims.filter(
          ({ amount, usd }) => amount.currency !== null && usd === null && amount.unit === measure.unit,
        )
      : [];
  return {
    claims: left.reduce((sum, { count = 1 }) => sum + count, 0),
    currencies: [...new Set(left.map(({ amount }) => amount.currency ?? ""))].sort(),
  };
}
