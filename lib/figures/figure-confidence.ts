import { compare } from "./compare";
import type { Origin } from "./fold-origins";
import type { Position, Verdict } from "./types";

/** How the origins of a figure stand to the position that most of them agree with. Each counts once. */
export interface Confidence {
  /** Key of that position. */
  main: string;
  agree: number;
  slightly: number;
  /** Conflict, denial or slip. */
  differ: number;
  /** Another scope or date, or nothing that can be compared: for and against it they say nothing. */
  otherwise: number;
}

type Stand = "agree" | "slightly" | "differ" | "otherwise";
/** An origin that has said several things is counted by what is nearest. */
const NEAREST: readonly Stand[] = ["agree", "slightly", "otherwise", "differ"];

/** With more positions only those of most origins can be the main one: the others have one origin each. */
const CANDIDATES = 24;

/**
 * Null without positions. An open side agrees with too much ("more than 460") to be the main position while there is another. Of
 * two with as many origins that agree it is the one with more of its own, then with more assertions, then the smaller key.
 */
export function figureConfidence(
  positions: readonly Position[],
  origins: readonly Origin[],
): Confidence | null {
  const behind = new Map<string, number>();
  for (const { positions: held } of origins) {
    for (const key of held) behind.set(key, (behind.get(key) ?? 0) + 1);
  }
  const asserted = positions.filter(({ denied }) => !denied);
  const closed = asserted.filter(({ low, high }) => low !== null && high !== null);
  const candidates = [...([closed, asserted, positions].find(({ length }) => length > 0) ?? [])]
    .sort(
      (a, b) =>
        (behind.get(b.key) ?? 0) - (behind.get(a.key) ?? 0) ||
        b.assertions.length - a.assertions.length ||
        (a.key < b.key ? -1 : 1),
    )
    .slice(0, CANDIDATES);
  return candidates
    .map((main) => countAround(main, positions, origins))
    .reduce<Confidence | null>((best, one) => (best === null || one.agree > best.agree ? one : best), null);
}

function countAround(main: Position, positions: readonly Position[], origins: readonly Origin[]): Confidence {
  const stands = new Map(positions.map((position) => [position.key, standOf(compare(main, position))]));
  const counts: Record<Stand, number> = { agree: 0, slightly: 0, differ: 0, otherwise: 0 };
  for (const origin of origins) {
    const taken = origin.positions.map((key) => stands.get(key));
    const nearest = NEAREST.find((stand) => taken.includes(stand));
    if (nearest !== undefined) counts[nearest] += 1;
  }
  return { main: main.key, ...counts };
}

function standOf(verdict: Verdict): Stand {
  if (verdict.verdict === "agree") return "agree";
  if (verdict.verdict === "slightly_different") return "slightly";
  if (verdict.verdict === "not_comparable") return "otherwise";
  return verdict.reason === "scope" || verdict.reason === "revised" ? "otherwise" : "differ";
}
