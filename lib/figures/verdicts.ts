import { compare } from "./compare";
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
export function verdictsOf(positions: readonly Position[]): PairVerdict[] {
  return pairsOf(positions).map(([a, b]) => ({ a: a.key, b: b.key, verdict: compare(a, b) }));
}

/** The pairs whose verdicts are kept, of each the smaller key first. */
export function pairsOf(positions: readonly Position[]): Array<[Position, Position]> {
  if (positions.length <= EVERY_PAIR)
    return positions.flatMap((one, i) => positions.slice(i + 1).map((other) => inOrder(one, other)));
  const byValue = byAmount(positions);
  const [least, greatest] = [byValue[0]!, byValue.at(-1)!];
  const pairs = new Map<string, [Position, Position]>();
  byValue.forEach((one, i) => {
    for (const other of [byValue[i + 1], least, greatest]) {
      if (other === undefined || other.key === one.key) continue;
      const pair = inOrder(one, other);
      pairs.set(`${pair[0].key}\n${pair[1].key}`, pair);
    }
  });
  return [...pairs.values()];
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

const inOrder = (one: Position, other: Position): [Position, Position] =>
  one.key < other.key ? [one, other] : [other, one];
