import { minimise } from "./minimise";

/** A choice among options, each with what speaks for it (numbers of weights); `right` are the numbers of right ones. */
export interface Choice {
  options: ReadonlyArray<ArrayLike<number>>;
  /** What each option has to begin with; nothing unless said. */
  offsets?: readonly number[];
  right: readonly number[];
  weight: number;
}

/** One of several classes, told by what is there (numbers of features). */
export interface Example {
  features: ArrayLike<number>;
  right: readonly number[];
  weight: number;
}

/**
 * The weights under which right options are the likeliest, the chance of each being the softmax of the sum of its weights;
 * `damping` holds them small, by half their squares.
 */
export function fitChoices(choices: readonly Choice[], size: number, damping: number): Float64Array {
  const sums = new Float64Array(Math.max(0, ...choices.map(({ options }) => options.length)));
  return minimise((weights) => {
    const slope = new Float64Array(size);
    let loss = damped(weights, slope, damping);
    for (const { options, offsets, right, weight } of choices) {
      options.forEach((numbers, option) => {
        sums[option] = (offsets?.[option] ?? 0) + sumOf(numbers, weights);
      });
      loss -= weight * judge(sums, options.length, right);
      options.forEach((numbers, option) => {
        const off = weight * sums[option]!;
        for (let i = 0; i < numbers.length; i++) slope[numbers[i]!]! += off;
      });
    }
    return { loss, slope };
  }, size);
}

/** The same for classes that share their features: each feature has a weight for each class, side by side. */
export function fitClasses(
  examples: readonly Example[],
  features: number,
  classes: number,
  damping: number,
): Float64Array {
  const sums = new Float64Array(classes);
  return minimise((weights) => {
    const slope = new Float64Array(features * classes);
    let loss = damped(weights, slope, damping);
    for (const { features: numbers, right, weight } of examples) {
      sums.fill(0);
      for (let i = 0; i < numbers.length; i++) {
        const at = numbers[i]! * classes;
        for (let c = 0; c < classes; c++) sums[c]! += weights[at + c]!;
      }
      loss -= weight * judge(sums, classes, right);
      for (let i = 0; i < numbers.length; i++) {
        const at = numbers[i]! * classes;
        for (let c = 0; c < classes; c++) slope[at + c]! += weight * sums[c]!;
      }
    }
    return { loss, slope };
  }, features * classes);
}

function damped(weights: Float64Array, slope: Float64Array, damping: number): number {
  let loss = 0;
  for (let i = 0; i < weights.length; i++) {
    loss += (damping / 2) * weights[i]! * weights[i]!;
    slope[i] = damping * weights[i]!;
  }
  return loss;
}

function sumOf(numbers: ArrayLike<number>, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += weights[numbers[i]!]!;
  return sum;
}

const NEVER = 1e-300;

/** How likely the right options together are; in place of its sum of weights each option gets by how much its chance is off. */
function judge(sums: Float64Array, count: number, right: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) most = Math.max(most, sums[i]!);
  let total = 0;
  for (let i = 0; i < count; i++) total += sums[i] = Math.exp(sums[i]! - most);
  let sum = 0;
  for (const option of right) sum += sums[option]! / total;
  sum = Math.max(NEVER, sum);
  for (let i = 0; i < count; i++) sums[i]! /= total;
  for (const option of right) sums[option]! -= sums[option]! / sum;
  return Math.log(sum);
}
