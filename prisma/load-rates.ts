import type { Rate } from "../lib/money/rates";
import { readRates as read } from "../lib/money/read-rates";

/** Reads data/rates.csv: monthly means, units of the currency for one US dollar. Throws on what it cannot read. */
export function readRates(csv: string): Rate[] {
  const { rates, problems } = read(csv, null);
  if (rates === null) throw new Error(`data/rates.csv: ${JSON.stringify(problems)}`);
  return rates;
}
