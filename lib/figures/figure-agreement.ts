import type { Interval, Position, Reason, Verdict } from "./types";
import { byAmount, type PairStand, type PairVerdict, verdictOf } from "./verdicts";

/** The worst first: only a conflict is a contradiction; a slip is an error; the rest explains itself. */
const SEVERITY: readonly Reason[] = ["conflict", "denied", "currency_slip", "scale_slip", "revised", "scope"];

/** How the figure as a whole stands: its worst verdict. */
export type Standing = "single" | "agree" | "slightly_different" | "not_comparable" | Reason;

/** "From X (who, when) to Y (who, when)": two positions by key, the lower first. */
export interface Stretch {
  from: string;
  to: string;
  /** How many times the lower the higher is, in their own currency if it is one, else in dollars; null where that says nothing. */
  ratio: number | null;
}

export interface Clash extends Stretch {
  verdict: Exclude<Verdict, { verdict: "agree" | "not_comparable" }>;
}

export interface Agreement {
  standing: Standing;
  positions: number;
  claims: number;
  /** The two positions that clash most; null where all agree. */
  clash: Clash | null;
  /** The lowest and the highest that is asserted; null for fewer than two. */
  range: Stretch | null;
}

/** What a list says of a figure, by its pairs. `claimsOf` counts the claims that an assertion (by key) stands for. */
export function figureAgreement(
  positions: readonly Position[],
  stands: readonly PairStand[],
  claimsOf: (assertion: string) => number = () => 1,
): Agreement {
  const claims = (position: Position) => position.assertions.reduce((sum, key) => sum + claimsOf(key), 0);
  const byKey = new Map(positions.map((position) => [position.key, position]));
  const worst = worstOf(stands, claims);
  const asserted = byAmount(positions.filter(({ denied }) => !denied));
  return {
    standing: standingOf(worst, stands),
    positions: positions.length,
    claims: positions.reduce((sum, position) => sum + claims(position), 0),
    clash: worst && clashOf(byKey.get(worst.a)!, byKey.get(worst.b)!, worst.verdict),
    range: asserted.length > 1 ? stretch(asserted[0]!, asserted.at(-1)!) : null,
  };
}

type Apart = PairVerdict & { verdict: Clash["verdict"] };

const CONFLICT = 0;

/**
 * The farthest apart are looked at first: once two of them conflict, none that is less apart can be worse, whatever its reason, which
 * need not be worked out.
 */
function worstOf(stands: readonly PairStand[], claims: (position: Position) => number): Apart | null {
  const apart = stands
    .filter(({ stand }) => "apart" in stand)
    .sort((one, other) => apartOf(other) - apartOf(one));
  let worst: Apart | null = null;
  let said = 0;
  let rank = Number.POSITIVE_INFINITY;
  for (const pair of apart) {
    if (worst !== null && rank === CONFLICT && apartOf(pair) < (worst.verdict.apart ?? 0)) break;
    const own = verdictOf(pair) as Apart;
    const ownRank = rankOf(own);
    const ownSaid = claims(pair.a) + claims(pair.b);
    const order =
      worst === null
        ? -1
        : ownRank - rank ||
          (worst.verdict.apart ?? 0) - apartOf(pair) ||
          said - ownSaid ||
          (`${own.a}\n${own.b}` < `${worst.a}\n${worst.b}` ? -1 : 1);
    if (order < 0) [worst, said, rank] = [own, ownSaid, ownRank];
  }
  return worst;
}

const apartOf = ({ stand }: PairStand): number => ("apart" in stand ? (stand.apart ?? 0) : 0);

const rankOf = ({ verdict }: Apart): number =>
  verdict.verdict === "disagree" ? SEVERITY.indexOf(verdict.reason) : SEVERITY.length;

function standingOf(worst: Apart | null, stands: readonly PairStand[]): Standing {
  if (worst !== null) {
    return worst.verdict.verdict === "disagree" ? worst.verdict.reason : "slightly_different";
  }
  if (stands.length === 0) return "single";
  return stands.some(({ stand }) => stand.verdict === "not_comparable") ? "not_comparable" : "agree";
}

function clashOf(one: Position, other: Position, verdict: Clash["verdict"]): Clash {
  const [from, to] = byAmount([one, other]) as [Position, Position];
  return { ...stretch(from, to), verdict };
}

function stretch(from: Position, to: Position): Stretch {
  return { from: from.key, to: to.key, ratio: ratioBetween(from, to) };
}

function ratioBetween(from: Position, to: Position): number | null {
  if (from.direction !== to.direction || from.unit !== to.unit) return null;
  const [one, other] = from.currency === to.currency ? [from, to] : [from.usd, to.usd];
  const [a, b] = [nearSide(one), nearSide(other)];
  if (a === null || b === null || a === 0 || b === 0) return null;
  return Math.max(a, b) / Math.min(a, b);
}

const nearSide = (interval: Interval | null): number | null => interval?.high ?? interval?.low ?? null;
