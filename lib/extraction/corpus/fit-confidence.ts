import { type ConfidenceWeights, confidenceOf, evidenceOf } from "../assembly/confidence";
import type { Judged } from "./score";

const ROUNDS = 4000;
const RATE = 0.05;
/** Holds weights of rare evidence near nothing. */
const DAMPING = 0.01;

/**
 * Fits the weights of evidence to claims that labels have judged: logistic regression, deterministic. Claims that are neither
 * right nor wrong are left out.
 */
export function fitConfidence(judged: readonly Judged[]): ConfidenceWeights {
  const rows = judged
    .filter(({ right }) => right !== null)
    .map(({ claim, right }) => ({
      evidence: evidenceOf(
        claim.kind,
        claim.trace.map(({ rule }) => rule),
      ),
      right: right ? 1 : 0,
    }));
  const weights: Record<string, number> = { base: 0 };
  for (const { evidence } of rows) for (const name of evidence) weights[name] = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slope: Record<string, number> = {};
    for (const { evidence, right } of rows) {
      const sum = evidence.reduce((total, name) => total + weights[name]!, weights.base!);
      const off = 1 / (1 + Math.exp(-sum)) - right;
      for (const name of ["base", ...evidence]) slope[name] = (slope[name] ?? 0) + off / rows.length;
    }
    for (const name of Object.keys(weights)) {
      const damping = name === "base" ? 0 : DAMPING * weights[name]!;
      weights[name]! -= RATE * 10 * ((slope[name] ?? 0) + damping);
    }
  }
  return Object.fromEntries(
    Object.entries(weights)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => [name, Math.round(weight * 100) / 100]),
  );
}

const FOLDS = 5;

/** The claims of each article with the confidence that weights fitted to the other folds' articles give them. */
export function crossValidated(articles: ReadonlyArray<readonly Judged[]>): Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitConfidence(articles.filter((_, i) => i % FOLDS !== fold).flat());
    return articles
      .filter((_, i) => i % FOLDS === fold)
      .flat()
      .map(({ claim, right }) => ({ claim: { ...claim, confidence: confidenceBy(weights, claim) }, right }));
  }).flat();
}

function confidenceBy(weights: ConfidenceWeights, { kind, trace }: Judged["claim"]): number {
  return confidenceOf(
    kind,
    trace.map(({ rule }) => rule),
    weights,
  );
}
