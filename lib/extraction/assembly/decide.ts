import { chooseCue } from "../cues/choose-cue";
import { chooseRoles, impliedSubject, mayBeSubject, type Subject } from "../cues/choose-subject";
import type { Cue } from "../cues/find-cues";
import { type Frame, frameOf } from "../cues/frames";
import { kindOfUnit, refineKind } from "../cues/refine-kind";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Decision } from "./decision";

/**
 * Decides each amount of a sentence: what it is, and of whom. Amounts that make no claim are left out. `before` is the last
 * decision of the sentence before, which "analysts had expected …" speaks of.
 */
export function decide(reading: SentenceReading, before: Decision | null): Decision[] {
  const decisions: Decision[] = [];
  const { document, sentence } = reading;
  let last: Decision | null = null;
  for (const index of sentence.amounts) {
    const amount = document.amounts[index]!;
    if (amount.conversionOf !== null) continue;
    const { first, end } = document.amountTokens[index]!;
    if (isExcluded(reading, first, end)) continue;
    const decision = decideOne(reading, index, last, before);
    if (!decision) continue;
    decisions.push(decision);
    if (amount.currency !== null) last = decision;
  }
  return decisions;
}

function isExcluded(reading: SentenceReading, first: number, end: number): boolean {
  return reading.nearest(reading.compiled.exclusions, first, end, 8, 0.9) !== null;
}

type Base = Pick<Decision, "index" | "amount" | "sentence" | "first" | "end">;

function decideOne(
  reading: SentenceReading,
  index: number,
  last: Decision | null,
  before: Decision | null,
): Decision | null {
  const { document } = reading;
  const amount = document.amounts[index]!;
  const { first, end } = document.amountTokens[index]!;
  const base: Base = { index, amount, sentence: reading.sentence.index, first, end };
  const byUnit = kindOfUnit(amount);
  if (byUnit === "quantity") return quantity(reading, base);
  if (last && isCompared(reading, base, last)) return inherited(reading, base, last);
  const chosen = chooseCue(reading, first, end);
  if (!chosen) return inherited(reading, base, last) ?? named(reading, base);
  if (chosen.cue.frame === "same") return same(reading, base, chosen.cue, last ?? before);
  const { cue, tie, score } = chosen;
  if (cue.frame === "gain" && !ofMarketValue(reading, cue, base)) return inherited(reading, base, last);
  const roles = chooseRoles(reading, cue, base);
  const recipient = roles.subject !== null && cue.frame === "invest";
  const refined = refineKind(reading, cue, base, recipient);
  const kind = byUnit ?? refined.kind;
  let { subject } = roles;
  if (!subject && !roles.blocked) subject = fallback(reading, cue, base, refined.kind, last);
  if (!subject) return null;
  const steps: Decision["steps"] = [{ rule: RULE_OF_TIE[tie], first: cue.first, end: cue.end }];
  if (refined.step) steps.push({ rule: refined.step.rule, first: refined.step.first, end: refined.step.end });
  steps.push(subjectStep(reading, subject, cue));
  const direction = kind === refined.kind ? refined.direction : null;
  return { ...base, cue, kind, direction, subject, counterparty: roles.counterparty, score, steps };
}

const RULE_OF_TIE = {
  direct: "cue_direct",
  after: "cue_after",
  near: "cue_near",
  inherited: "cue_inherited",
} as const;

function subjectStep(reading: SentenceReading, subject: Subject, at: { first: number; end: number }) {
  const { mention } = subject.resolved;
  return mention && mention.sentence === reading.sentence.index
    ? { rule: subject.rule, first: mention.first, end: mention.end }
    : { rule: "subject_topic" as const, first: at.first, end: at.end };
}

function quantity(reading: SentenceReading, base: Base): Decision | null {
  const subject = ownerNear(reading, base);
  if (!subject || base.amount.unit === null) return null;
  const steps: Decision["steps"] = [{ rule: "kind_quantity", first: base.first, end: base.end }];
  return {
    ...base,
    cue: null,
    kind: "quantity",
    direction: null,
    subject,
    counterparty: null,
    score: 1,
    steps,
  };
}

/** "$5bn last year and $3bn the year before": an amount without words of its own goes with the one before it. */
function inherited(reading: SentenceReading, base: Base, last: Decision | null): Decision | null {
  if (!last || base.amount.currency === null) return null;
  const other = newSubject(
    reading,
    last.end,
    base.first,
    last.cue ? frameOf(last.cue.frame) : frameOf(KIND_FRAME[last.kind]),
  );
  const steps: Decision["steps"] = [{ rule: "cue_inherited", first: last.first, end: last.end }];
  if (other) steps.push(subjectStep(reading, other, base));
  return {
    ...base,
    cue: last.cue,
    kind: last.kind,
    direction: last.direction,
    subject: other ?? last.subject,
    counterparty: other ? null : last.counterparty,
    score: last.score - 1,
    steps,
  };
}

function ofMarketValue(reading: SentenceReading, cue: Cue, base: Base): boolean {
  const from = Math.min(cue.first, base.first);
  return reading.nearest(reading.compiled.marketValue, from, Math.max(cue.end, base.end), 10, 1.25) !== null;
}

/** "From $4bn to $13bn", "against $1bn a year before": the other end of a change, or what the figure before is held against. */
function isCompared(reading: SentenceReading, base: Base, last: Decision): boolean {
  if (base.amount.currency === null) return false;
  if (base.amount.change?.with.includes(last.index)) return true;
  const { tokens } = reading.document;
  for (let i = base.first - 1; i >= Math.max(last.end, base.first - 3); i--) {
    const match = reading.compiled.comparisons.at(tokens, i, base.first);
    if (match && match.end === base.first) return true;
  }
  return false;
}

const KIND_FRAME = {
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
} as const;

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

/** "It came in at N", "analysts had expected N": the kind of the figure before, of whoever is named here. */
function same(reading: SentenceReading, base: Base, cue: Cue, last: Decision | null): Decision | null {
  const near = last && base.sentence - last.sentence <= 1 ? last : null;
  const named = newSubject(
    reading,
    reading.sentence.first,
    base.first,
    frameOf(near?.cue?.frame ?? "training"),
  );
  const model = reading.sentence.mentions.find(
    ({ sort, object, first }) => sort === "object" && object?.kind === "model" && first < base.first,
  );
  const steps: Decision["steps"] = [{ rule: "cue_inherited", first: cue.first, end: cue.end }];
  const shared = {
    ...base,
    cue,
    direction: near?.direction ?? null,
    counterparty: null,
    score: cue.weight,
    steps,
  };
  if (near) {
    if (named) steps.push(subjectStep(reading, named, cue));
    return { ...shared, kind: near.kind, subject: named ?? near.subject };
  }
  if (!model || !named) return null;
  steps.push(subjectStep(reading, named, cue));
  return { ...shared, kind: "training_cost", direction: null, subject: named };
}

/** "OpenAI at $300 billion", the way of headlines: a value. */
function named(reading: SentenceReading, base: Base): Decision | null {
  const { amount, first } = base;
  if (amount.currency === null || (amount.low ?? amount.high ?? 0) < LEAST_VALUE) return null;
  if (first - reading.sentence.first > HEADLINE || reading.cues.length > 0) return null;
  const mention = reading.sentence.mentions.filter(({ end }) => end <= first).at(-1);
  if (mention?.sort !== "organisation" || mention.marker !== "bare" || !atFigure(reading, mention.end, base))
    return null;
  const resolved = reading.resolver.resolve(mention);
  if (!resolved || !mayBeSubject(resolved, frameOf("valuation"))) return null;
  const subject: Subject = { resolved, rule: "subject_owner", part: null };
  const steps: Decision["steps"] = [{ rule: "named_value", first: mention.first, end: mention.end }];
  return {
    ...base,
    cue: null,
    kind: "valuation",
    direction: null,
    subject,
    counterparty: null,
    score: 1,
    steps,
  };
}

const LEAST_VALUE = 1e8;
const HEADLINE = 10;

function atFigure(reading: SentenceReading, from: number, { first, end }: Base): boolean {
  const { tokens } = reading.document;
  if (first - from === 1) return reading.compiled.atFigure.at(tokens, from, first) !== null;
  return first === from && reading.compiled.atFigure.at(tokens, first, end) !== null;
}

/** Spending that goes to nobody is its spender's; otherwise the sentence's figure before or the article's topic. */
function fallback(
  reading: SentenceReading,
  cue: Cue,
  base: Base,
  kind: string,
  last: Decision | null,
): Subject | null {
  const ownSpending = cue.frame === "invest" && kind !== "funding";
  const frame = frameOf(ownSpending ? "spend" : cue.frame);
  if (ownSpending) {
    const roles = chooseRoles(reading, { ...cue, frame: "spend" }, base);
    if (roles.subject) return roles.subject;
    if (roles.blocked) return null;
  }
  if (last && mayBeSubject(last.subject.resolved, frame)) return { ...last.subject, rule: "subject_topic" };
  const implied = impliedSubject(reading, base.first, frame);
  return implied && { resolved: implied, rule: "subject_topic", part: null };
}

function ownerNear(reading: SentenceReading, { first }: Base): Subject | null {
  const implied = impliedSubject(reading, first, frameOf("revenue"));
  return implied && { resolved: implied, rule: "subject_topic", part: null };
}
