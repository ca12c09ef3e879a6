/** Chances that go with sums of weights. */
export function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const total = raised.reduce((a, b) => a + b, 0);
  return raised.map((one) => one / total);
}

const LEAST = 1e-4;

/** What a chance is to begin with where weights are added to it. */
export function logChance(chance: number): number {
  return Math.log(Math.max(chance, LEAST));
}

export function logOdds(chance: number): number {
  return Math.log(Math.max(chance, LEAST) / Math.max(1 - chance, LEAST));
}

/** A chance in steps of its log-odds. */
export function oddsStep(chance: number): number {
  return Math.max(-6, Math.min(8, Math.round(logOdds(chance))));
}
