import type { Interval, Position, Reason, Verdict } from "./types";
import { byAmount, type OpenPair, verdictOf } from "./verdicts";

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
  pairs: readonly OpenPair[],
  claimsOf: (assertion: string) => number = () => 1,
): Agreement {
  const claims = (position: Position) => position.assertions.reduce((sum, key) => sum + claimsOf(key), 0);
  const worst = worstOf(pairs, claims);
  const asserted = byAmount(positions.filter(({ denied }) => !denied));
  return {
    standing: standingOf(worst, pairs),
    positions: positions.length,
    claims: positions.reduce((sum, position) => sum + claims(position), 0),
    clash: worst && clashOf(worst),
    range: asserted.length > 1 ? stretch(asserted[0]!, asserted.at(-1)!) : null,
  };
}

interface Apart {
  a: Position;
  b: Position;
  verdict: Clash["verdict"];
}

/**
 * The farthest apart are looked at first: once two of them conflict, none that is less apart can be worse, whatever its reason, which
 * need not be worked out.
 */
function worstOf(pairs: readonly OpenPair[], claims: (position: Position) => number): Apart | null {
  const said = ({ a, b }: Apart) => claims(a) + claims(b);
  const keys = ({ a, b }: Apart) => `${a.key}\n${b.key}`;
  const isWorse = (one: Apart, other: Apart): boolean => {
    const order =
      rankOf(one) - rankOf(other) ||
      (other.verdict.apart ?? 0) - (one.verdict.apart ?? 0) ||
      said(other) - said(one);
    return order === 0 ? keys(one) < keys(other) : order < 0;
  };
  const apart = pairs
    .filter(({ open }) => "apart" in open)
    .sort((one, other) => apartOf(other) - apartOf(one));
  let worst: Apart | null = null;
  for (const pair of apart) {
    const conflict = worst !== null && rankOf(worst) === SEVERITY.indexOf("conflict");
    if (conflict && apartOf(pair) < (worst?.verdict.apart ?? 0)) break;
    const one: Apart = { a: pair.a, b: pair.b, verdict: verdictOf(pair).verdict as Clash["verdict"] };
    if (worst === null || isWorse(one, worst)) worst = one;
  }
  return worst;
}

const apartOf = ({ open }: OpenPair): number => ("apart" in open ? (open.apart ?? 0) : 0);

const rankOf = ({ verdict }: Apart): number =>
  verdict.verdict === "disagree" ? SEVERITY.indexOf(verdict.reason) : SEVERITY.length;

function standingOf(worst: Apart | null, pairs: readonly OpenPair[]): Standing {
  if (worst !== null) {
    return worst.verdict.verdict === "disagree" ? worst.verdict.reason : "slightly_different";
  }
  if (pairs.length === 0) return "single";
  return pairs.some(({ open }) => open.verdict === "not_comparable") ? "not_comparable" : "agree";
}

function clashOf({ a, b, verdict }: Apart): Clash {
  const [from, to] = byAmount([a, b]) as [Position, Position];
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
