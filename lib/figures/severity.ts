import type { Agreement } from "./rows";
import type { Reason } from "./types";

/** A conflict and a slip count in full; what explains itself, by a later date or another scope, less. */
const WEIGHTS: Readonly<Record<Reason, number>> = {
  conflict: 1,
  currency_slip: 1,
  scale_slip: 1,
  denied: 0.6,
  revised: 0.25,
  scope: 0.25,
};
const SLIGHT_WEIGHT = 0.1;
/** A denial or a slip of currency may have no distance; and a scale slip must not outweigh all else by its size alone. */
const LEAST_RATIO = 1.5;
const MOST_RATIO = 1_000;

/**
 * By what disagreements are ordered: how far apart (a factor of two counts the same at any size) times how many origins have
 * spoken. 0 where there is none.
 */
export function severityOf({
  agreement,
  reason,
  ratio,
  origins,
}: {
  agreement: Agreement;
  reason: Reason | null;
  ratio: number | null;
  origins: number;
}): number {
  if (agreement !== "disagree" && agreement !== "slightly_different") return 0;
  const weight = reason === null ? SLIGHT_WEIGHT : WEIGHTS[reason];
  const apart = Math.min(Math.max(ratio ?? LEAST_RATIO, reason === null ? 1 : LEAST_RATIO), MOST_RATIO);
  return weight * Math.log2(apart) * Math.log2(1 + origins);
}
