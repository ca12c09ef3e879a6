import type { Subject } from "../cues/choose-subject";
import type { Cue } from "../cues/find-cues";
import { frameOf } from "../cues/frames";
import type { Hit, SentenceReading } from "../cues/sentence-reading";
import { unmentioned } from "../mentions/resolved";
import type { Base, Decision } from "./decision";

const REACH = 3;

/** "One of the driving forces behind the plan", "خطة تدعمها": words by which somebody merely takes part in a plan. */
export function partaking(reading: SentenceReading, cue: Cue): Hit | null {
  if (frameOf(cue.frame).kind !== "investment_plan" || cue.part !== "noun") return null;
  return reading.nearest(reading.compiled.partaking, cue.first, cue.end, REACH, 0.9);
}

/**
 * Whose a plan is that others merely take part in: whose it was where the article spoke of the same sum before, else the
 * project that the sentence names. Null if neither is known.
 */
export function planner(base: Base, earlier: readonly Decision[], named: Subject | null): Subject | null {
  const { low, high } = base.amount;
  const before = earlier.find(
    ({ kind, amount }) => kind === "investment_plan" && amount.low === low && amount.high === high,
  );
  // Who spoke then does not speak now.
  if (before) {
    const resolved = unmentioned(before.subject.resolved);
    return { resolved, rule: "subject_topic", part: null };
  }
  return named?.part === "project" ? named : null;
}
