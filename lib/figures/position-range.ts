import type { PositionRow } from "./rows";

/** The positions of a figure that name its lowest and its highest end, among those that can be compared. */
export interface PositionRange {
  lowest: PositionRow;
  highest: PositionRow;
}

type Ends = { low: string | null; high: string | null };

/**
 * In dollars where there are any, else as printed; positions in another currency or unit than the first of them, and what is
 * denied, are left out. An open side counts as its stated end. Null without positions.
 */
export function positionRange(positions: readonly PositionRow[]): PositionRange | null {
  const asserted = positions.filter(({ denied }) => !denied);
  const [first] = asserted;
  if (first === undefined) return null;
  const comparable = asserted.filter((position) => measureOf(position) === measureOf(first));
  const bottom = (position: PositionRow) => endOf(position, ({ low, high }) => low ?? high);
  const top = (position: PositionRow) => endOf(position, ({ low, high }) => high ?? low);
  return {
    lowest: comparable.reduce((best, one) => (bottom(one) < bottom(best) ? one : best), first),
    highest: comparable.reduce((best, one) => (top(one) > top(best) ? one : best), first),
  };
}

const measureOf = ({ amount, usd }: PositionRow): string =>
  `${usd === null ? amount.currency : "USD"} ${amount.unit}`;

function endOf({ amount, usd }: PositionRow, pick: (ends: Ends) => string | null): number {
  const size = Number(pick(usd ?? amount) ?? 0);
  return amount.direction === "loss" ? -size : size;
}
