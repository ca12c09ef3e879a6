import type { Comparator } from "../types";
import type { ChangePart } from "./amount-match";
import type { Side } from "./side";

/** An amount on its way to a match: token indexes, and links to other candidates by index in the list. */
export interface Candidate {
  /** With comparator, range words and "per month". */
  from: number;
  to: number;
  figureFrom: number;
  figureTo: number;
  /** The two ends of a range; both the same elsewhere. */
  low: number;
  high: number;
  /** The scale word that the figure is printed with, as a factor; 1 where there is none. */
  scale: number;
  comparator: Comparator;
  currency: string | null;
  unit: string | null;
  denominator: string | null;
  negative: boolean;
  inherited: boolean;
  conversionOf: number | null;
  change: { part: ChangePart; with: number[] } | null;
  /** A great number of what is not said: kept only if an amount before it says what. */
  open: boolean;
}

export function candidateOf(side: Side): Candidate {
  return {
    from: side.from,
    to: side.to,
    figureFrom: side.from,
    figureTo: side.to,
    low: side.value,
    high: side.value,
    scale: side.scale,
    comparator: "exactly",
    currency: side.currency,
    unit: side.unit,
    denominator: null,
    negative: side.negative,
    inherited: false,
    conversionOf: null,
    change: null,
    open: side.currency === null && side.unit === null,
  };
}
