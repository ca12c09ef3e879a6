import { mayBeSubject, type Subject } from "../cues/choose-subject";
import type { Cue } from "../cues/find-cues";
import { type Frame, type FrameName, frameOf } from "../cues/frames";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Kind } from "../types";
import type { Base, Decision } from "./decision";
import { subjectStep } from "./subject-step";

/** A frame for each kind, where a decision has no cue of its own. */
const KIND_FRAME: Readonly<Record<Kind, FrameName>> = {
  training_cost: "training",
  operating_cost: "cost",
  price: "price",
  valuation: "valuation",
  market_value_change: "market_change",
  funding: "raise",
  deal: "contract",
  investment_plan: "plan",
  revenue: "revenue",
  profit: "profit",
  quantity: "revenue",
};
const COMPARISON_REACH = 3;

/** "$5bn last year and $3bn the year before": an amount without words of its own goes with the one before it. */
export function inherited(reading: SentenceReading, base: Base, last: Decision | null): Decision | null {
  if (!last || base.amount.currency === null || last.amount.currency === null) return null;
  const other =
    newSubject(reading, last.end, base.first, frameFor(last)) ?? ownerBehind(reading, base, frameFor(last));
  const changed = base.amount.change?.with.includes(last.index) === true;
  const steps: Decision["steps"] = [{ rule: "cue_inherited", first: last.first, end: last.end }];
  if (changed) steps.push({ rule: "change_pair", first: last.first, end: base.end });
  if (other) steps.push(subjectStep(reading, other, base));
  // "The market value rose by N to M": what it came to is a value.
  const reached = last.kind === "market_value_change" && base.amount.change?.part === "to";
  return {
    ...base,
    cue: last.cue,
    kind: reached ? "valuation" : last.kind,
    direction: reached ? null : last.direction,
    subject: other ?? last.subject,
    counterparty: other ? null : last.counterparty,
    score: last.score - 1,
    steps,
  };
}

const OWNERS: ReadonlySet<string> = new Set(["of", "for", "at"]);

/** "Against $60 for o1", "frente a los 60 dólares de OpenAI": whose the figure is stands right behind it. */
function ownerBehind(reading: SentenceReading, base: Base, frame: Frame): Subject | null {
  const mention = reading.sentence.mentions.find(({ first }) => first >= base.end);
  if (!mention || !OWNERS.has(mention.marker) || mention.first - base.end > COMPARISON_REACH + 1) return null;
  if (mention.sort !== "organisation" && mention.sort !== "object") return null;
  if (reading.crossing(base.end - 1, mention.first) >= 1) return null;
  const resolved = reading.resolver.resolve(mention);
  return resolved && mayBeSubject(resolved, frame) ? { resolved, rule: "subject_owner", part: null } : null;
}

/** "From $4bn to $13bn", "against $1bn a year before": the other end of a change, or what the figure before is held against. */
export function isCompared(reading: SentenceReading, base: Base, last: Decision): boolean {
  if (base.amount.currency === null) return false;
  if (base.amount.change?.with.includes(last.index)) return true;
  const { tokens } = reading.document;
  for (let i = base.first - 1; i >= Math.max(last.end, base.first - COMPARISON_REACH); i--) {
    const match = reading.compiled.comparisons.at(tokens, i, base.first);
    if (match?.end === base.first) return true;
  }
  return false;
}

/** "It came in at N", "analysts had expected N": the kind of the figure before, of whoever is named here. */
export function same(reading: SentenceReading, base: Base, cue: Cue, last: Decision | null): Decision | null {
  const near = last && last.amount.currency !== null && base.sentence - last.sentence <= 1 ? last : null;
  if (!near) return null;
  const named = newSubject(reading, reading.sentence.first, base.first, frameFor(near));
  const steps: Decision["steps"] = [{ rule: "cue_inherited", first: cue.first, end: cue.end }];
  if (named) steps.push(subjectStep(reading, named, cue));
  return {
    ...base,
    cue,
    kind: near.kind,
    direction: near.direction,
    subject: named ?? near.subject,
    counterparty: null,
    score: cue.weight,
    steps,
  };
}

/** "OpenAI expects N in sales. Anthropic, by contrast, hopes for M": the next sentence, of somebody else, in no words of its own. */
export function continued(reading: SentenceReading, base: Base, before: Decision | null): Decision | null {
  if (!before?.cue || base.sentence - before.sentence !== 1 || before.amount.currency === null) return null;
  const { paragraph } = reading.sentence;
  if (reading.document.sentences[before.sentence]!.paragraph !== paragraph) return null;
  const named = newSubject(reading, reading.sentence.first, base.first, frameFor(before));
  if (named?.resolved.mention?.marker !== "bare") return null;
  const ratio = magnitude(base) / magnitude(before);
  if (!(ratio > 1 / ALIKE && ratio < ALIKE)) return null;
  const steps: Decision["steps"] = [
    { rule: "cue_inherited", first: base.first, end: base.end },
    subjectStep(reading, named, base),
  ];
  const { cue, kind, direction } = before;
  return { ...base, cue, kind, direction, subject: named, counterparty: null, score: 0, steps };
}

/** Figures that are spoken of in one breath are of one order. */
const ALIKE = 30;

function magnitude({ amount }: Base): number {
  return amount.low ?? amount.high ?? 0;
}

function frameFor({ cue, kind }: Decision): Frame {
  const frame = cue && frameOf(cue.frame);
  return frame?.kind === kind ? frame : frameOf(KIND_FRAME[kind]);
}

/** "Apple (3.4 trillion) and Microsoft (3.2 trillion)": a name between two figures takes the second. */
function newSubject(reading: SentenceReading, from: number, to: number, frame: Frame): Subject | null {
  const between = reading.sentence.mentions.filter(({ first, end }) => first >= from && end <= to);
  for (const mention of between.reverse()) {
    const beside = to - mention.end <= 2;
    if (!beside && !["bare", "of", "possessive", "for", "at"].includes(mention.marker)) continue;
    const resolved = reading.resolver.resolve(mention);
    if (!resolved || !mayBeSubject(resolved, frame)) continue;
    return { resolved, rule: "subject_owner", part: null };
  }
  return null;
}
