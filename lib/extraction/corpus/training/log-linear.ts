import { softmax } from "../../model/softmax";
import { minimise } from "./minimise";

/** A choice among options, each with what speaks for it (numbers of weights); `right` are the numbers of right ones. */
export interface Choice {
  options: ReadonlyArray<ArrayLike<number>>;
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
  return minimise((weights) => {
    const slope = new Float64Array(size);
    let loss = damped(weights, slope, damping);
    for (const { options, right, weight } of choices) {
      const sums = options.map((numbers) => sumOf(numbers, weights));
      const { off, likelihood } = judged(softmax(sums), right);
      loss -= weight * likelihood;
      options.forEach((numbers, option) => {
        for (let i = 0; i < numbers.length; i++) slope[numbers[i]!]! += weight * off[option]!;
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
  return minimise((weights) => {
    const slope = new Float64Array(features * classes);
    let loss = damped(weights, slope, damping);
    for (const { features: numbers, right, weight } of examples) {
      const sums = new Array<number>(classes).fill(0);
      for (let i = 0; i < numbers.length; i++) {
        const at = numbers[i]! * classes;
        for (let c = 0; c < classes; c++) sums[c]! += weights[at + c]!;
      }
      const { off, likelihood } = judged(softmax(sums), right);
      loss -= weight * likelihood;
      for (let i = 0; i < numbers.length; i++) {
        const at = numbers[i]! * classes;
        for (let c = 0; c < classes; c++) slope[at + c]! += weight * off[c]!;
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

/** How likely the right options together are, and how far each option's chance is off. */
function judged(chance: readonly number[], right: readonly number[]): { off: number[]; likelihood: number } {
  const sum = Math.max(
    NEVER,
    right.reduce((all, option) => all + chance[option]!, 0),
  );
  const off = chance.map((one, option) => (right.includes(option) ? one - one / sum : one));
  return { off, likelihood: Math.log(sum) };
}
