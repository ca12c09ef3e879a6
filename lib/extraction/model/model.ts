import type { Direction } from "../types";
import { MONEY_KINDS, NO_CLAIM } from "./kind-evidence";
import { Names } from "./names";
import type { Reconsiderer } from "./reconsider";
import { logChance, softmax } from "./softmax";
import type { Teller } from "./told";
import table from "./weights.json";

/** Weights in hundredths, by piece of evidence. Fitted by `npm run train`. */
export interface ModelWeights {
  /** For each piece of evidence, one for each kind of MONEY_KINDS and one for no claim, with spaces between. */
  kinds: Readonly<Record<string, string>>;
  subjects: Readonly<Record<string, number>>;
  /** What the other figures of the article say for a kind and for a subject. */
  kindsAgain: Readonly<Record<string, number>>;
  subjectsAgain: Readonly<Record<string, number>>;
  /** What speaks for a gain rather than a loss. */
  directions: Readonly<Record<string, number>>;
  claims: Readonly<Record<string, number>>;
  /** To a chance the share that proved right at it, both in hundredths, rising. */
  reliability: Readonly<Record<string, number>>;
}

const UNIT = 100;
const WHOSE = "whose ";

/** Log-linear: the chance of an answer is the softmax of the sum of the weights of what speaks for it. */
export class Model implements Teller, Reconsiderer {
  /** Where each piece's row of weights for kinds begins; the first row is of nothings. */
  private readonly rows: Int32Array;
  private readonly ofKinds: Float64Array;
  private readonly ofSubjects: Weights;
  private readonly ofKindsAgain: Weights;
  private readonly ofSubjectsAgain: Weights;
  private readonly ofDirections: Weights;
  private readonly ofClaims: Weights;
  private readonly points: ReadonlyArray<readonly [number, number]>;

  constructor(
    weights: Partial<ModelWeights> = table,
    readonly names = new Names(),
  ) {
    const rows: number[] = [];
    const ofKinds: number[] = KINDS_NONE.slice();
    for (const [name, row] of Object.entries(weights.kinds ?? {})) {
      rows[names.add(name)] = ofKinds.length;
      for (const weight of row.split(" ")) ofKinds.push(Number(weight));
    }
    this.rows = Int32Array.from(rows, (row) => row ?? 0);
    this.ofKinds = Float64Array.from(ofKinds);
    this.ofSubjects = weightsOf(names, weights.subjects);
    this.ofKindsAgain = weightsOf(names, weights.kindsAgain);
    this.ofSubjectsAgain = weightsOf(names, weights.subjectsAgain);
    this.ofDirections = weightsOf(names, weights.directions);
    this.ofClaims = weightsOf(names, weights.claims);
    // A piece may speak for a claim about a subject though it speaks for nobody as the subject.
    for (const name of Object.keys(weights.claims ?? {}))
      if (name.startsWith(WHOSE)) names.add(name.slice(WHOSE.length));
    const known = Object.entries(weights.reliability ?? {});
    this.points = [[0, 0], ...known.map(([chance, right]) => [Number(chance), right] as const), [UNIT, UNIT]];
  }

  kinds(pieces: readonly number[]): number[] {
    const { rows, ofKinds } = this;
    const sums = KINDS_NONE.slice();
    for (const piece of pieces) {
      const row = rows[piece] ?? 0;
      if (row > 0) for (let kind = 0; kind < sums.length; kind++) sums[kind]! += ofKinds[row + kind]!;
    }
    return softmax(sums.map((sum) => sum / UNIT));
  }

  subjects(pieces: ReadonlyArray<readonly number[]>): number[] {
    return softmax(pieces.map((each) => sumOf(this.ofSubjects, each)));
  }

  kindsAgain(chances: readonly number[], pieces: ReadonlyArray<readonly number[]>): number[] {
    return again(chances, pieces, this.ofKindsAgain);
  }

  subjectsAgain(chances: readonly number[], pieces: ReadonlyArray<readonly number[]>): number[] {
    return again(chances, pieces, this.ofSubjectsAgain);
  }

  /** Which way profit or market value went. */
  direction(pieces: readonly number[]): Direction {
    return sumOf(this.ofDirections, pieces) >= 0 ? "gain" : "loss";
  }

  /** The chance that a claim as it was told is right. */
  claim(pieces: readonly number[]): number {
    return 1 / (1 + Math.exp(-sumOf(this.ofClaims, pieces)));
  }

  /** What a chance is worth: the share that was right where the same chance was given to text that the weights had not seen. */
  worth(chance: number): number {
    const at = chance * UNIT;
    const next = Math.max(
      1,
      this.points.findIndex(([given]) => given >= at),
    );
    const [from, low] = this.points[next - 1]!;
    const [to, high] = this.points[next]!;
    return (to === from ? high : low + ((at - from) / (to - from)) * (high - low)) / UNIT;
  }

  /** How much a piece of evidence speaks for a kind rather than for the others. */
  speaksFor(kind: number, piece: number): number {
    const row = this.rows[piece] ?? 0;
    if (row === 0) return 0;
    let sum = 0;
    for (let i = 0; i < NO_CLAIM; i++) sum += this.ofKinds[row + i]!;
    return (this.ofKinds[row + kind]! - sum / NO_CLAIM) / UNIT;
  }
}

const KINDS_NONE: readonly number[] = [...MONEY_KINDS.map(() => 0), 0];

/** By the numbers of pieces. */
type Weights = readonly number[];

function weightsOf(names: Names, byName: Readonly<Record<string, number>> = {}): Weights {
  const weights: number[] = [];
  for (const [name, weight] of Object.entries(byName)) {
    const piece = names.add(name);
    while (weights.length <= piece) weights.push(0);
    weights[piece] = weight;
  }
  return weights;
}

function again(
  chances: readonly number[],
  pieces: ReadonlyArray<readonly number[]>,
  weights: Weights,
): number[] {
  return softmax(chances.map((chance, i) => logChance(chance) + sumOf(weights, pieces[i]!)));
}

function sumOf(weights: Weights, pieces: readonly number[]): number {
  let sum = 0;
  for (const piece of pieces) sum += weights[piece] ?? 0;
  return sum / UNIT;
}
