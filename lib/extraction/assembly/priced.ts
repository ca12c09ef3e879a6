import { chooseCue } from "../cues/choose-cue";
import { chooseRoles, impliedSubject, type Subject } from "../cues/choose-subject";
import { frameOf } from "../cues/frames";
import type { SentenceReading } from "../cues/sentence-reading";
import { type Base, type Decision, decided } from "./decision";
import { sellerOf } from "./default-kind";
import { subjectStep } from "./subject-step";

/** A figure too small for a firm's sum, where a word of price stands too: "Google facture 21,99 euros" invoices nothing. */
export function priced(reading: SentenceReading, base: Base): Decision | null {
  const chosen = chooseCue(reading, base.first, base.end, ({ frame }) => frame === "price");
  if (!chosen) return null;
  const { cue, score } = chosen;
  const roles = chooseRoles(reading, cue, base);
  const implied = roles.blocked ? null : impliedSubject(reading, base.first, frameOf("price"));
  const subject: Subject | null =
    roles.subject ??
    sellerOf(reading, base) ??
    (implied && { resolved: implied, rule: "subject_topic", part: null });
  if (!subject) return null;
  const steps: Decision["steps"] = [
    { rule: "cue_near", first: cue.first, end: cue.end },
    subjectStep(reading, subject, cue),
  ];
  return decided(base, { cue, kind: "price", direction: null, subject, counterparty: null, score, steps });
}
