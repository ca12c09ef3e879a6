import { chooseCue } from "../cues/choose-cue";
import { chooseRoles, mayBeSubject, type Subject } from "../cues/choose-subject";
import type { Cue } from "../cues/find-cues";
import { frameOf } from "../cues/frames";
import { kindOfUnit, refineKind } from "../cues/refine-kind";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Decision } from "./decision";

/** Decides each amount of a sentence: what it is, and of whom. Amounts that make no claim are left out. */
export function decide(reading: SentenceReading): Decision[] {
  const decisions: Decision[] = [];
  const { document, sentence } = reading;
  let last: Decision | null = null;
  for (const index of sentence.amounts) {
    const amount = document.amounts[index]!;
    if (amount.conversionOf !== null) continue;
    const { first, end } = document.amountTokens[index]!;
    if (isExcluded(reading, first, end)) continue;
    const decision = decideOne(reading, index, last);
    if (!decision) continue;
    decisions.push(decision);
    last = decision;
  }
  return decisions;
}

function isExcluded(reading: SentenceReading, first: number, end: number): boolean {
  return reading.nearest(reading.compiled.exclusions, first, end, 8, 0.9) !== null;
}

function decideOne(reading: SentenceReading, index: number, last: Decision | null): Decision | null {
  const { document } = reading;
  const amount = document.amounts[index]!;
  const { first, end } = document.amountTokens[index]!;
  const place = { first, end };
  const byUnit = kindOfUnit(amount);
  const chosen = chooseCue(reading, first, end);
  const base = { index, amount, sentence: reading.sentence.index, first, end };
  if (byUnit === "quantity") {
    const subject = ownerNear(reading, place);
    if (!subject || amount.unit === null) return null;
    return {
      ...base,
      cue: null,
      kind: "quantity",
      direction: null,
      subject,
      counterparty: null,
      score: 1,
      steps: [{ rule: "kind_quantity", first, end }],
    };
  }
  if (!chosen) return inherited(base, last);
  const { cue, tie, score } = chosen;
  const roles = chooseRoles(reading, cue, place);
  const recipient = roles.subject !== null && cue.frame === "invest";
  const refined = refineKind(reading, cue, place, recipient);
  let subject = roles.subject;
  if (!subject && !roles.blocked) subject = fallback(reading, cue, place, refined.kind);
  if (!subject) return null;
  const kind = byUnit ?? refined.kind;
  const steps: Decision["steps"] = [
    {
      rule: tie === "after" ? "cue_after" : tie === "near" ? "cue_near" : "cue_direct",
      first: cue.first,
      end: cue.end,
    },
  ];
  if (refined.step) steps.push({ rule: refined.step.rule, first: refined.step.first, end: refined.step.end });
  const { mention } = subject.resolved;
  if (mention && mention.sentence === reading.sentence.index) {
    steps.push({ rule: subject.rule, first: mention.first, end: mention.end });
  } else steps.push({ rule: "subject_topic", first: cue.first, end: cue.end });
  return {
    ...base,
    cue,
    kind,
    direction: kind === refined.kind ? refined.direction : null,
    subject,
    counterparty: roles.counterparty,
    score,
    steps,
  };
}

/** "$5bn last year and $3bn the year before": an amount without words of its own goes with the one before it. */
function inherited(
  base: Pick<Decision, "index" | "amount" | "sentence" | "first" | "end">,
  last: Decision | null,
): Decision | null {
  if (!last || base.amount.currency === null || last.amount.currency === null) return null;
  return {
    ...base,
    cue: last.cue,
    kind: last.kind,
    direction: last.direction,
    subject: last.subject,
    counterparty: last.counterparty,
    score: last.score - 1,
    steps: [{ rule: "cue_inherited", first: last.first, end: last.end }],
  };
}

/** Spending that goes to nobody is its spender's; otherwise the sentence's or the article's topic. */
function fallback(
  reading: SentenceReading,
  cue: Cue,
  place: { first: number },
  kind: string,
): Subject | null {
  const frame = frameOf(cue.frame === "invest" && kind !== "funding" ? "spend" : cue.frame);
  if (cue.frame === "invest" && kind !== "funding") {
    const roles = chooseRoles(
      reading,
      { ...cue, frame: "spend" },
      { first: place.first, end: place.first + 1 },
    );
    if (roles.subject) return roles.subject;
    if (roles.blocked) return null;
  }
  const implied = reading.resolver.implicit(reading.sentence, place.first);
  return implied && mayBeSubject(implied, frame)
    ? { resolved: implied, rule: "subject_topic", part: null }
    : null;
}

function ownerNear(reading: SentenceReading, place: { first: number; end: number }): Subject | null {
  const implied = reading.resolver.implicit(reading.sentence, place.first);
  return implied && mayBeSubject(implied, frameOf("revenue"))
    ? { resolved: implied, rule: "subject_topic", part: null }
    : null;
}
