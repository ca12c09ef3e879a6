import { MONEY_KINDS, NO_CLAIM } from "./kind-evidence";
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
  claims: Readonly<Record<string, number>>;
  /** To a chance the share that proved right at it, both in hundredths, rising. */
  reliability: Readonly<Record<string, number>>;
}

const UNIT = 100;

/** Log-linear: the chance of an answer is the softmax of the sum of the weights of what speaks for it. */
export class Model implements Teller, Reconsiderer {
  private readonly ofKinds: ReadonlyMap<string, readonly number[]>;
  private readonly ofSubjects: ReadonlyMap<string, number>;
  private readonly ofKindsAgain: ReadonlyMap<string, number>;
  private readonly ofSubjectsAgain: ReadonlyMap<string, number>;
  private readonly ofClaims: ReadonlyMap<string, number>;
  private readonly points: ReadonlyArray<readonly [number, number]>;

  constructor(weights: Partial<ModelWeights> = table) {
    const {
      kinds = {},
      subjects = {},
      kindsAgain = {},
      subjectsAgain = {},
      claims = {},
      reliability = {},
    } = weights;
    this.ofKinds = new Map(Object.entries(kinds).map(([name, row]) => [name, row.split(" ").map(Number)]));
    this.ofSubjects = new Map(Object.entries(subjects));
    this.ofKindsAgain = new Map(Object.entries(kindsAgain));
    this.ofSubjectsAgain = new Map(Object.entries(subjectsAgain));
    this.ofClaims = new Map(Object.entries(claims));
    const known = Object.entries(reliability).map(([chance, right]) => [Number(chance), right] as const);
    this.points = [[0, 0], ...known, [UNIT, UNIT]];
  }

  kinds(evidence: readonly string[]): number[] {
    const sums = KINDS_NONE.slice();
    for (const name of evidence) {
      const weights = this.ofKinds.get(name);
      if (weights) for (let kind = 0; kind < sums.length; kind++) sums[kind]! += weights[kind]! / UNIT;
    }
    return softmax(sums);
  }

  subjects(evidence: ReadonlyArray<readonly string[]>): number[] {
    return softmax(evidence.map((names) => sumOf(this.ofSubjects, names)));
  }

  kindsAgain(chances: readonly number[], evidence: ReadonlyArray<readonly string[]>): number[] {
    return again(chances, evidence, this.ofKindsAgain);
  }

  subjectsAgain(chances: readonly number[], evidence: ReadonlyArray<readonly string[]>): number[] {
    return again(chances, evidence, this.ofSubjectsAgain);
  }

  /** The chance that a claim as it was told is right. */
  claim(evidence: readonly string[]): number {
    return 1 / (1 + Math.exp(-sumOf(this.ofClaims, evidence)));
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
  speaksFor(kind: number, name: string): number {
    const weights = this.ofKinds.get(name);
    if (!weights) return 0;
    const kinds = weights.slice(0, NO_CLAIM);
    return (weights[kind]! - kinds.reduce((sum, one) => sum + one, 0) / kinds.length) / UNIT;
  }
}

const KINDS_NONE: readonly number[] = [...MONEY_KINDS.map(() => 0), 0];

function again(
  chances: readonly number[],
  evidence: ReadonlyArray<readonly string[]>,
  weights: ReadonlyMap<string, number>,
): number[] {
  return softmax(chances.map((chance, i) => logChance(chance) + sumOf(weights, evidence[i]!)));
}

function sumOf(weights: ReadonlyMap<string, number>, names: readonly string[]): number {
  let sum = 0;
  for (const name of names) sum += weights.get(name) ?? 0;
  return sum / UNIT;
}
