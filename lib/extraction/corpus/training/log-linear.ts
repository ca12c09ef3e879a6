import { type Loss, minimise } from "./minimise";

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

/** How weights are held small, by half their squares. */
export interface Damping {
  /** Each by as much. */
  evenly: number;
  /**
   * On top of it as if evidence were overlooked now and then: the weight of a piece is held by how much is left in doubt where it
   * stands, so that rare evidence that decides may weigh (Wager, Wang and Liang, "Dropout Training as Adaptive Regularization", 2013).
   */
  byDoubt: number;
}

/**
 * The weights under which right options are the likeliest, the chance of each being the softmax of the sum of its weights.
 */
export function fitChoices(choices: readonly Choice[], size: number, damping: Damping): Float64Array {
  const sums = new Float64Array(Math.max(0, ...choices.map(({ options }) => options.length)));
  const weigh = ({ options, offsets }: Choice, weights: Float64Array) =>
    options.forEach((numbers, option) => {
      sums[option] = (offsets?.[option] ?? 0) + sumOf(numbers, weights);
    });
  const lossOf = (held: Float64Array) => (weights: Float64Array) => {
    const slope = new Float64Array(size);
    let loss = damped(weights, slope, held);
    for (const choice of choices) {
      const { options, right, weight } = choice;
      weigh(choice, weights);
      loss -= weight * judge(sums, options.length, right);
      options.forEach((numbers, option) => {
        const off = weight * sums[option]!;
        for (let i = 0; i < numbers.length; i++) slope[numbers[i]!]! += off;
      });
    }
    return { loss, slope };
  };
  const doubtOf = (weights: Float64Array) => {
    const doubt = new Float64Array(size);
    for (const choice of choices) {
      weigh(choice, weights);
      toChances(sums, choice.options.length);
      choice.options.forEach((numbers, option) => {
        const open = choice.weight * sums[option]! * (1 - sums[option]!);
        for (let i = 0; i < numbers.length; i++) doubt[numbers[i]!]! += open;
      });
    }
    return doubt;
  };
  return fitTwice(lossOf, doubtOf, size, damping);
}

/** The same for classes that share their features: each feature has a weight for each class, side by side. */
export function fitClasses(
  examples: readonly Example[],
  features: number,
  classes: number,
  damping: Damping,
): Float64Array {
  const size = features * classes;
  const sums = new Float64Array(classes);
  const weigh = ({ features: numbers }: Example, weights: Float64Array) => {
    sums.fill(0);
    for (let i = 0; i < numbers.length; i++) {
      const at = numbers[i]! * classes;
      for (let c = 0; c < classes; c++) sums[c]! += weights[at + c]!;
    }
  };
  /** Adds what stands in `sums`, times a weight, to every feature of an example. */
  const spread = ({ features: numbers, weight }: Example, to: Float64Array) => {
    for (let i = 0; i < numbers.length; i++) {
      const at = numbers[i]! * classes;
      for (let c = 0; c < classes; c++) to[at + c]! += weight * sums[c]!;
    }
  };
  const lossOf = (held: Float64Array) => (weights: Float64Array) => {
    const slope = new Float64Array(size);
    let loss = damped(weights, slope, held);
    for (const example of examples) {
      weigh(example, weights);
      loss -= example.weight * judge(sums, classes, example.right);
      spread(example, slope);
    }
    return { loss, slope };
  };
  const doubtOf = (weights: Float64Array) => {
    const doubt = new Float64Array(size);
    for (const example of examples) {
      weigh(example, weights);
      toChances(sums, classes);
      for (let c = 0; c < classes; c++) sums[c] = sums[c]! * (1 - sums[c]!);
      spread(example, doubt);
    }
    return doubt;
  };
  return fitTwice(lossOf, doubtOf, size, damping);
}

/** Once with all weights held alike, to see what stays in doubt, and again from there. */
function fitTwice(
  lossOf: (held: Float64Array) => Loss,
  doubtOf: (weights: Float64Array) => Float64Array,
  size: number,
  { evenly, byDoubt }: Damping,
): Float64Array {
  const first = minimise(lossOf(new Float64Array(size).fill(evenly + byDoubt)), new Float64Array(size));
  if (byDoubt === 0) return first;
  const held = doubtOf(first).map((doubt) => evenly + byDoubt * doubt);
  return minimise(lossOf(held), first);
}

function damped(weights: Float64Array, slope: Float64Array, held: Float64Array): number {
  let loss = 0;
  for (let i = 0; i < weights.length; i++) {
    loss += (held[i]! / 2) * weights[i]! * weights[i]!;
    slope[i] = held[i]! * weights[i]!;
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
  toChances(sums, count);
  let sum = 0;
  for (const option of right) sum += sums[option]!;
  sum = Math.max(NEVER, sum);
  for (const option of right) sums[option]! -= sums[option]! / sum;
  return Math.log(sum);
}

/** The first of these sums of weights become the chances that go with them. */
function toChances(sums: Float64Array, count: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) most = Math.max(most, sums[i]!);
  let total = 0;
  for (let i = 0; i < count; i++) total += sums[i] = Math.exp(sums[i]! - most);
  for (let i = 0; i < count; i++) sums[i]! /= total;
}
