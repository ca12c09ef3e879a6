import type { Decision } from "./decision";

const BY_TIE: Readonly<Record<string, number>> = {
  cue_direct: 0.85,
  cue_after: 0.85,
  cue_near: 0.65,
  cue_inherited: 0.6,
  kind_quantity: 0.5,
};
const BY_SUBJECT: Readonly<Record<string, number>> = {
  subject_topic: 0.75,
  subject_pronoun: 0.9,
  subject_description: 0.9,
  subject_person: 0.8,
  subject_unknown_name: 0.8,
};

/** 0…1: how often claims with this evidence were right on the corpus. */
export function confidenceOf(decision: Decision): number {
  const tie = BY_TIE[decision.steps[0]?.rule ?? ""] ?? 0.6;
  const subject = BY_SUBJECT[decision.subject.rule] ?? 1;
  return Math.round(tie * subject * 100) / 100;
}
