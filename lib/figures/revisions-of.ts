import { byDayAndKey } from "./fold-positions";
import { gapBetween, measure } from "./measure";
import { isRevision, looksAhead } from "./revised";
import { differInScope } from "./scope";
import { isCurrencySlip, isScaleSlip } from "./slips";
import type { Interval, Position } from "./types";

export const CHANGES = ["raised", "lowered", "narrowed", "widened", "settled"] as const;
/** `settled`: what was planned or estimated is now reported. */
export type Change = (typeof CHANGES)[number];

/** One step of a figure's history: the position that held from this day on. */
export interface Revision {
  position: string;
  day: string;
  /** Key of the assertion that said it first. */
  since: string;
  /** Null for the first. */
  change: Change | null;
}

/**
 * The revisions of a figure in order, the first value included: 60–65, then 64–72, then 66–72 billion. What only restates the
 * value that holds ("up to 72") is no step, nor is what another outlet says at the same time, a slip, a denial, or another
 * scope. Of several scopes the one with the most steps is told, of equals the one that more assert.
 */
export function revisionsOf(positions: readonly Position[]): Revision[] {
  const chains: Position[][] = [];
  for (const position of positions.filter(({ denied }) => !denied).sort(byDayAndKey)) {
    const chain = chains.find(([first]) => !differInScope(first!, position));
    if (chain === undefined) chains.push([position]);
    else if (isStep(chain.at(-1)!, position)) chain.push(position);
  }
  const weight = (chain: Position[]) => chain.reduce((sum, { assertions }) => sum + assertions.length, 0);
  const [told = []] = chains.sort((a, b) => b.length - a.length || weight(b) - weight(a));
  return told.map((position, i) => ({
    position: position.key,
    day: position.firstDay,
    since: position.assertions[0]!,
    change: i === 0 ? null : changeBetween(told[i - 1]!, position),
  }));
}

function isStep(held: Position, next: Position): boolean {
  if (isCurrencySlip(held, next) || isScaleSlip(held, next)) return false;
  return isRevision(held, next) && !restates(held, next);
}

/** A bound that holds for it, or a figure within it, says nothing new. A range does, unless it is the same one. */
function restates(held: Position, next: Position): boolean {
  const measured = measure(held, next);
  if (measured === null) return true;
  const { a: old, b: now, tolerance } = measured;
  if (next.low !== null && next.high !== null && next.low !== next.high) {
    return near(old.low, now.low, tolerance) && near(old.high, now.high, tolerance);
  }
  if (next.low === next.high) return gapBetween(old, now) <= tolerance && !settles(held, next);
  return next.low === null
    ? old.high !== null && old.high <= now.high! + tolerance
    : old.low !== null && old.low >= now.low! - tolerance;
}

function settles(held: Position, next: Position): boolean {
  return held.low !== held.high && looksAhead(held) && !looksAhead(next);
}

function near(a: number | null, b: number | null, tolerance: number): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= tolerance;
}

function changeBetween(held: Position, next: Position): Change {
  if (looksAhead(held) && !looksAhead(next)) return "settled";
  const measured = measure(held, next);
  const [lowUp, highUp] = measured === null ? [0, 0] : movesOf(measured.a, measured.b);
  if (lowUp >= 0 && highUp <= 0 && lowUp !== highUp) return "narrowed";
  if (lowUp <= 0 && highUp >= 0 && lowUp !== highUp) return "widened";
  return lowUp + highUp > 0 ? "raised" : "lowered";
}

/** -1, 0 or 1 for each side. */
function movesOf(old: Interval, now: Interval): [low: number, high: number] {
  const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [
    Math.sign((now.low ?? low) - (old.low ?? low)) || 0,
    Math.sign((now.high ?? high) - (old.high ?? high)) || 0,
  ];
}
