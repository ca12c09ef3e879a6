import type { Kind } from "../types";
import weights from "./confidence-weights.json";

/** Log-odds of being right: a base, and what each piece of evidence adds. Fitted by corpus/fit-confidence.ts. */
export type ConfidenceWeights = Readonly<Record<string, number>>;

const CERTAIN = 0.98;

/** What speaks for or against a claim: the rules that made it and its kind. */
export function evidenceOf(kind: Kind, rules: readonly string[]): string[] {
  const evidence = new Set<string>(rules.filter((rule) => rule !== "period" && rule !== "conversion"));
  const tie = rules.find((rule) => rule.startsWith("cue_")) ?? "no_cue";
  const subject = rules.find((rule) => rule.startsWith("subject_")) ?? "no_subject";
  return [...evidence, `kind:${kind}`, `${tie}+${subject}`];
}

/** 0…1, calibrated on the corpus: of the claims given 0.9, nine in ten are right. */
export function confidenceOf(
  kind: Kind,
  rules: readonly string[],
  table: ConfidenceWeights = weights,
): number {
  const sum = evidenceOf(kind, rules).reduce((total, name) => total + (table[name] ?? 0), table.base ?? 0);
  return shown(1 / (1 + Math.exp(-sum)));
}

/** A chance as claims carry it: nothing is certain. */
export function shown(chance: number): number {
  return Math.round(Math.min(Math.max(chance, 1 - CERTAIN), CERTAIN) * 100) / 100;
}
