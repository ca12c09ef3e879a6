import { mayBeSubject, type Subject } from "../cues/choose-subject";
import type { Cue } from "../cues/find-cues";
import { type Frame, frameOf, KIND_FRAME } from "../cues/frames";
import type { SentenceReading } from "../cues/sentence-reading";
import { tokensOf } from "../document/document";
import { daysBetween, MOST_OF_A_YEAR } from "../periods/length";
import { type Base, type Decision, decided } from "./decision";
import { subjectStep } from "./subject-step";

const COMPARISON_REACH = 3;

/** "$5bn last year and $3bn the year before": an amount without words of its own goes with the one before it. */
export function inherited(reading: SentenceReading, base: Base, last: Decision | null): Decision | null {
  if (!last || base.amount.currency === null || last.amount.currency === null) return null;
  // "$150,000 a work could run beyond $1 trillion": a sum is no price.
  if (last.kind === "price" && base.amount.unit === null && magnitude(base) > UNLIKE * magnitude(last))
    return null;
  const giver = gives(last) ? newGiver(reading, last, base) : null;
  const other = giver
    ? null
    : (newSubject(reading, last.end, base.first, frameFor(last)) ??
      ownerBehind(reading, base, frameFor(last)));
  const changed = base.amount.change?.with.includes(last.index) === true;
  const steps: Decision["steps"] = [{ rule: "cue_inherited", first: last.first, end: last.end }];
  const spent = last.kind === "investment_plan" ? spentBy(reading, base) : null;
  if (spent) steps.push({ rule: "kind_capital_spent", ...spent });
  if (changed) steps.push({ rule: "change_pair", first: last.first, end: base.end });
  if (other) steps.push(subjectStep(reading, other, base));
  // "The market value rose by N to M": what it came to is a value.
  const reached =
    last.kind === "market_value_change" && (base.amount.change?.part === "to" || comesTo(reading, base));
  return decided(base, {
    cue: last.cue,
    kind: reached ? "valuation" : spent ? "operating_cost" : last.kind,
    direction: reached ? null : last.direction,
    subject: other ?? last.subject,
    counterparty: giver ?? (other ? null : last.counterparty),
    settled: spent !== null && other === null,
    score: last.score - 1,
    steps,
  });
}

/** "Plans N, against M in 2024": the time right behind a figure is over, so that what was planned for it has been spent. */
function spentBy(reading: SentenceReading, { end, amount }: Base): { first: number; end: number } | null {
  const { document, sentence } = reading;
  if (amount.change?.part === "by") return null;
  const published = document.article.published ?? "";
  for (const { period, span } of document.periodsOf(sentence)) {
    if (period.end === null || period.end >= published) continue;
    // Of a shorter one it may tell when the plan was announced.
    if ((daysBetween(period) ?? 0) < MOST_OF_A_YEAR) continue;
    const told = tokensOf(document, span);
    const near = told.first >= end && told.first - end <= COMPARISON_REACH;
    if (near && reading.crossing(end - 1, told.first) < 1) return told;
  }
  return null;
}

/** "Nvidia puts N into it, Microsoft M": who is named next to a sum that others give gives it. */
function newGiver(reading: SentenceReading, last: Decision, base: Base): Decision["counterparty"] {
  const mention = reading.sentence.mentions.findLast(
    ({ sort, marker, first, end }) =>
      sort === "organisation" && marker === "bare" && first >= last.end && end <= base.first,
  );
  const resolved = mention && reading.resolver.resolve(mention);
  if (!resolved || resolved.name === last.subject.resolved.name) return null;
  return { name: resolved.name, role: last.counterparty!.role };
}

function gives({ kind, cue, counterparty }: Decision): boolean {
  return kind === "funding" && counterparty !== null && (cue?.frame === "invest" || cue?.frame === "give");
}

const LEVELS: ReadonlySet<string> = new Set(["level"]);

/** "خسرت N لتصل إلى M", "حين لامست M": a value that is reached, behind a change. */
function comesTo(reading: SentenceReading, { first }: Base): boolean {
  const near = (end: number) => end <= first && first - end <= COMPARISON_REACH;
  const { tokens } = reading.document;
  for (let i = first - 1; i >= first - 2 * COMPARISON_REACH && i >= reading.sentence.first; i--) {
    const match = reading.compiled.reached.at(tokens, i, first);
    if (match && near(match.end)) return true;
  }
  return reading.cues.some(({ frame, part, end }) => LEVELS.has(frame) && part === "verb" && near(end));
}

const OWNERS: ReadonlySet<string> = new Set(["of", "for", "at"]);
/** "60 دولارا لنموذج o1". */
const OWNERS_WITH_TO: ReadonlySet<string> = new Set([...OWNERS, "to"]);

/** "Against $60 for o1", "frente a los 60 dólares de OpenAI": whose the figure is stands right behind it. */
function ownerBehind(reading: SentenceReading, base: Base, frame: Frame): Subject | null {
  const mention = reading.sentence.mentions.find(({ first }) => first >= base.end);
  const owners = reading.compiled.pack.order === "verb_first" ? OWNERS_WITH_TO : OWNERS;
  if (!mention || !owners.has(mention.marker) || mention.first - base.end > COMPARISON_REACH + 1) return null;
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
    if (match?.end !== base.first) continue;
    // "… في حين نمت إيراداتها لتصل إلى N": a word of its own between tells what it is.
    const reached = reading.compiled.reached.at(tokens, i, base.first) !== null;
    const own = ({ part, weight, first, end }: Cue) =>
      part === "noun" && weight >= 2 && first >= last.end && end <= i && first !== last.cue?.first;
    if (!reached || !reading.cues.some(own)) return true;
  }
  return false;
}

/** "It came in at N", "analysts had expected N": the kind of the figure before, of whoever is named here. */
export function same(
  reading: SentenceReading,
  base: Base,
  cue: Cue,
  before: readonly Decision[],
): Decision | null {
  const near = spokenOf(base, before);
  if (!near) return null;
  const named = newSubject(reading, reading.sentence.first, base.first, frameFor(near));
  // "Gained N and so came to M": what it came to is a value.
  const reached = near.kind === "market_value_change" && cue.frame === "same";
  const steps: Decision["steps"] = [{ rule: "cue_inherited", first: cue.first, end: cue.end }];
  if (named) steps.push(subjectStep(reading, named, cue));
  return decided(base, {
    cue,
    kind: reached ? "valuation" : near.kind,
    direction: reached ? null : near.direction,
    subject: named ?? near.subject,
    counterparty: null,
    score: cue.weight,
    steps,
  });
}

/** The figure of the same order that was told last; else the one before, if it stands right before. */
function spokenOf(base: Base, before: readonly Decision[]): Decision | null {
  const sums = before.filter(({ amount, sentence }) => {
    return amount.currency !== null && base.sentence - sentence <= SAME_REACH;
  });
  const last = sums.at(-1) ?? null;
  const alike = sums.findLast((one) => isAlike(base, one, base.sentence - one.sentence > 1 ? CLOSE : ALIKE));
  return alike ?? (last && base.sentence - last.sentence <= 1 ? last : null);
}

const SAME_REACH = 4;
/** From further off only a sum of nearly the same size. */
const CLOSE = 6;

/** "OpenAI expects N in sales. Anthropic, by contrast, hopes for M": the next sentence, of somebody else, in no words of its own. */
export function continued(reading: SentenceReading, base: Base, before: Decision | null): Decision | null {
  if (!before?.cue || base.sentence - before.sentence !== 1 || before.amount.currency === null) return null;
  const { paragraph } = reading.sentence;
  if (reading.document.sentences[before.sentence]!.paragraph !== paragraph) return null;
  const named = newSubject(reading, reading.sentence.first, base.first, frameFor(before));
  if (named?.resolved.mention?.marker !== "bare") return null;
  if (!isAlike(base, before)) return null;
  const steps: Decision["steps"] = [
    { rule: "cue_inherited", first: base.first, end: base.end },
    subjectStep(reading, named, base),
  ];
  const { cue, kind, direction } = before;
  return decided(base, { cue, kind, direction, subject: named, counterparty: null, score: 0, steps });
}

/** Figures that are spoken of in one breath are of one order. */
const ALIKE = 30;

const UNLIKE = 10_000;
function isAlike(one: Base, other: Base, most = ALIKE): boolean {
  const ratio = magnitude(one) / magnitude(other);
  return ratio > 1 / most && ratio < most;
}

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
