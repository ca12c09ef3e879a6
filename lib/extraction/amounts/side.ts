import type { Figure } from "./figure";
import type { CurrencyMention } from "./read-currency";

/** One figure with what stands at it: half a range, or an amount without its comparator. Token indexes, end exclusive. */
export interface Side {
  from: number;
  to: number;
  figure: Figure;
  /** In plain units, scale and cents counted in. */
  value: number;
  scale: number;
  currency: string | null;
  /** The currency stands before the figure. */
  prefixed: boolean;
  unit: string | null;
  negative: boolean;
  /** A currency is named, and nothing tells which. */
  unknownCurrency: boolean;
}

/** Money: has a currency. Counted: has a unit. Open: a great number of what is not said. Number: anything else. */
export function sortOf(side: Side): "money" | "counted" | "open" | "number" {
  if (side.currency !== null) return "money";
  if (side.unit !== null) return "counted";
  // "Medio millón" is great, a half of a thousand is not.
  const great = side.scale > 1 && side.value >= Math.min(1e6, side.scale / 2) && side.value >= 1e5;
  return great && !side.figure.weak && !side.unknownCurrency ? "open" : "number";
}

/** Whether a figure is one that is printed of money, and not a year, a rank or a page. */
export function looksLikeMoney(figure: Figure, mention: CurrencyMention): boolean {
  return figure.scale > 1 || mention.factor > 1 || figure.value >= 10_000 || !Number.isInteger(figure.value);
}
