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

export function measureOf({ currency, unit }: Pick<Amount, "currency" | "unit">): Measure {
  return { key: [currency, unit].filter((part) => part !== null).join("."), currency, unit };
}

/** The measures of some claims, most frequent first. */
export function countMeasures(claims: readonly Pick<ChartClaim, "amount">[]): MeasureCount[] {
  const counts = new Map<string, MeasureCount>();
  for (const { amount } of claims) {
    const measure = measureOf(amount);
    const known = counts.get(measure.key);
    if (known) known.count += 1;
    else counts.set(measure.key, { ...measure, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
