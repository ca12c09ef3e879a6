import { compare, type OpenVerdict, openVerdict, settle } from "./compare";
import type { Position, Verdict } from "./types";

/** Two positions by key, the smaller key first. */
export interface PairVerdict {
  a: string;
  b: string;
  verdict: Verdict;
}

/** Up to so many positions every pair has its verdict (276 pairs); few figures have more. */
export const EVERY_PAIR = 24;

/**
 * The verdicts that are kept: every pair of a small figure; of a large one each position with its neighbour by amount and with
 * both extremes, so that 2,000 positions have some 6,000. The verdict of any other pair follows from `compare`, which reads
 * nothing but the two; no verdict is ever taken from a third position, since agreeing does not carry over.
 */
export const verdictsOf = (positions: readonly Position[]): PairVerdict[] =>
  openPairs(positions).map(verdictOf);

/** A pair of which the reason may not have been worked out. */
export interface OpenPair {
  a: Position;
  b: Position;
  open: OpenVerdict;
}

/** The same pairs, of which no reason is worked out yet. */
export function openPairs(positions: readonly Position[]): OpenPair[] {
  const pairs: OpenPair[] = [];
  eachPair(positions, (a, b) => pairs.push({ a, b, open: openVerdict(a, b) }));
  return pairs;
}

export const verdictOf = ({ a, b, open }: OpenPair): PairVerdict => ({
  a: a.key,
  b: b.key,
  verdict: settle(a, b, open),
});

/** The pairs whose verdicts are kept, of each the smaller key first. */
export function eachPair(positions: readonly Position[], use: (a: Position, b: Position) => void): void {
  const inOrder = (one: Position, other: Position) =>
    one.key < other.key ? use(one, other) : use(other, one);
  if (positions.length <= EVERY_PAIR) {
    for (let i = 0; i < positions.length; i++)
      for (let j = i + 1; j < positions.length; j++) inOrder(positions[i]!, positions[j]!);
    return;
  }
  const byValue = byAmount(positions);
  const last = byValue.length - 1;
  byValue.forEach((one, i) => {
    if (i < last) inOrder(one, byValue[i + 1]!);
    // The neighbours of the extremes have stood beside them already.
    if (i > 1) inOrder(one, byValue[0]!);
    if (i < last - 1 && i > 0) inOrder(one, byValue[last]!);
  });
}

/** The verdict of two assertions of the figure, by their keys; null where one of them is not in it. */
export function verdictOfClaims(positions: readonly Position[], one: string, other: string): Verdict | null {
  const holding = (key: string) => positions.find(({ assertions }) => assertions.includes(key));
  const [a, b] = [holding(one), holding(other)];
  return a === undefined || b === undefined ? null : compare(a, b);
}

/**
 * By the closed side, the higher of two, in dollars where there are any; then by key. Losses are ordered by their size among
 * themselves, and stand below gains.
 */
export function byAmount(positions: readonly Position[]): Position[] {
  const mixed = new Set(positions.map(({ direction }) => direction)).size > 1;
  const standsAt = ({ low, high, usd, direction }: Position): number => {
    const size = usd === null ? (high ?? low ?? 0) : (usd.high ?? usd.low ?? 0);
    return mixed && direction === "loss" ? -size : size;
  };
  return [...positions].sort((a, b) => standsAt(a) - standsAt(b) || (a.key < b.key ? -1 : 1));
}
