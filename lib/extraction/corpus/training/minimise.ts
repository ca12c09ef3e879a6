/** What is to be made small, with its slope at the same place. */
export type Loss = (weights: Float64Array) => { loss: number; slope: Float64Array };

const MEMORY = 8;
const ROUNDS = 150;
const TOLERANCE = 1e-4;

/** L-BFGS: the same loss from the same weights always leads to the same ones. */
export function minimise(lossOf: Loss, from: Float64Array): Float64Array {
  let weights = from;
  let { loss, slope } = lossOf(weights);
  const history: Step[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const direction = descent(slope, history);
    const fall = dot(direction, slope);
    if (fall > -1e-12) break;
    let step = round === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    let next = moved(weights, direction, step);
    let tried = lossOf(next);
    for (let cut = 0; cut < 20 && tried.loss > loss + 1e-4 * step * fall; cut++) {
      step /= 2;
      next = moved(weights, direction, step);
      tried = lossOf(next);
    }
    const way = moved(next, weights, -1);
    const turn = moved(tried.slope, slope, -1);
    const curve = dot(way, turn);
    if (curve > 1e-12) history.push({ way, turn, curve });
    if (history.length > MEMORY) history.shift();
    const gained = loss - tried.loss;
    weights = next;
    loss = tried.loss;
    slope = tried.slope;
    if (gained < TOLERANCE * Math.max(1, Math.abs(loss))) break;
  }
  return weights;
}

interface Step {
  way: Float64Array;
  turn: Float64Array;
  curve: number;
}

function descent(slope: Float64Array, history: readonly Step[]): Float64Array {
  let direction: Float64Array = slope.map((one) => -one);
  const alphas: number[] = [];
  for (let i = history.length - 1; i >= 0; i--) {
    const { way, turn, curve } = history[i]!;
    alphas[i] = dot(way, direction) / curve;
    direction = moved(direction, turn, -alphas[i]!);
  }
  const last = history.at(-1);
  if (last) {
    const scale = last.curve / dot(last.turn, last.turn);
    direction = direction.map((one) => one * scale);
  }
  history.forEach(({ way, turn, curve }, i) => {
    direction = moved(direction, way, alphas[i]! - dot(turn, direction) / curve);
  });
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function moved(a: Float64Array, by: Float64Array, times: number): Float64Array {
  const out = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) out[i] = a[i]! + times * by[i]!;
  return out;
}
