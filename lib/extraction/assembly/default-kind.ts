import { impliedSubject, mayBeSubject, type Subject } from "../cues/choose-subject";
import { frameOf } from "../cues/frames";
import { kindOfUnit } from "../cues/refine-kind";
import { isFirm } from "../cues/reframe";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Kind } from "../types";
import { type Base, type Decision, decided } from "./decision";

const LEAST_VALUE = 1e8;
const LEAST_PLAN = 1e6;
const LEAST_TRAINING = 500;
const MOST_TRAINING = 3e9;
const HEADLINE = 10;
const MODEL_REACH = 7;
/** Tokens between a price and the product that has it. */
const SOLD_REACH = 6;

/** What a figure is that no word names: of a model its training cost, of a company in a headline its value. */
export function byDefault(reading: SentenceReading, base: Base): Decision | null {
  return (
    perUnit(reading, base) ??
    ofProject(reading, base) ??
    ofModel(reading, base) ??
    inItem(reading, base) ??
    inHeadline(reading, base) ??
    forFirm(reading, base)
  );
}

/** "$2 per million tokens": a price, of whoever sells. */
function perUnit(reading: SentenceReading, base: Base): Decision | null {
  if (kindOfUnit(base.amount) !== "price") return null;
  const resolved = impliedSubject(reading, base.first, frameOf("price"));
  const subject: Subject | null =
    sellerOf(reading, base) ?? (resolved && { resolved, rule: "subject_topic", part: null });
  return subject && made(base, "price", subject, "kind_price_per_unit", base);
}

/** "The C$2-billion Sovereign Compute Strategy": the size of the project that is named right behind. */
function ofProject(reading: SentenceReading, base: Base): Decision | null {
  if (base.amount.currency === null || (base.amount.low ?? base.amount.high ?? 0) < LEAST_PLAN) return null;
  const mention = reading.sentence.mentions.find(({ first }) => first >= base.end && first - base.end <= 1);
  const kind = mention?.organisation?.kind ?? mention?.object?.kind;
  if (!mention || (kind !== "project" && kind !== "programme")) return null;
  const resolved = reading.resolver.resolve(mention);
  return (
    resolved &&
    made(base, "investment_plan", { resolved, rule: "subject_owner", part: null }, "named_value", mention)
  );
}

/** Whose product a price per unit stands beside. */
export function sellerOf(reading: SentenceReading, base: Base): Subject | null {
  if (kindOfUnit(base.amount) !== "price") return null;
  const sold = reading.nearestObject(base.first, base.end, SOLD_REACH);
  const resolved = sold && reading.resolver.resolve(sold);
  if (!resolved || !mayBeSubject(resolved, frameOf("price"))) return null;
  return { resolved, rule: "subject_object_owner", part: null };
}

/** "About $5 million for GPT-3": what a model's money is spoken of for is its training. */
function ofModel(reading: SentenceReading, base: Base): Decision | null {
  const { amount, first, end } = base;
  if (amount.currency === null || amount.unit !== null) return null;
  const stated = amount.low ?? amount.high ?? 0;
  if (stated > MOST_TRAINING || stated < LEAST_TRAINING) return null;
  for (const mention of reading.sentence.mentions) {
    if (mention.object?.kind !== "model" || mention.sort !== "object") continue;
    const before = mention.end <= first;
    const distance = before ? reading.distance(mention.end, first) : reading.distance(end, mention.first);
    if (distance > MODEL_REACH || reading.crossing(mention.first, first) >= 1) continue;
    if (!before && mention.marker !== "for" && mention.marker !== "on") continue;
    const resolved = reading.resolver.resolve(mention);
    if (!resolved || !mayBeSubject(resolved, frameOf("training"))) continue;
    return made(
      base,
      "training_cost",
      { resolved, rule: "subject_object_owner", part: null },
      "kind_training",
      mention,
    );
  }
  return null;
}

const TOLD_BY_NEXT: ReadonlySet<Kind> = new Set([
  "funding",
  "valuation",
  "deal",
  "revenue",
  "investment_plan",
]);

/** "Harvey — $300 million. The company raised …": the item of a list, told by the sentence behind it. */
function inItem(reading: SentenceReading, base: Base): Decision | null {
  const { document, sentence, compiled } = reading;
  const [mention] = sentence.mentions;
  const sign = mention && document.tokens[mention.end]?.text;
  const item = mention && mention.first === sentence.first && (sign === "-" || sign === ":");
  if (!item || base.first - mention.end > 2 || sentence.end - base.end > 1) return null;
  const next = document.sentences[sentence.index + 1];
  if (!next || next.paragraph !== sentence.paragraph) return null;
  const told = compiled.cues
    .findAll(document.tokens, next.first, next.end)
    .find(({ value }) => TOLD_BY_NEXT.has(frameOf(value.frame).kind) && value.weight >= PLAIN);
  const resolved = told && reading.resolver.resolve(mention);
  if (!resolved || !mayBeSubject(resolved, frameOf(told.value.frame))) return null;
  const subject: Subject = { resolved, rule: "subject_owner", part: null };
  return made(base, frameOf(told.value.frame).kind, subject, "named_value", mention);
}

const PLAIN = 2;

/** "OpenAI at $300 billion", the way of headlines: a value. */
function inHeadline(reading: SentenceReading, base: Base): Decision | null {
  const { amount, first } = base;
  if (amount.currency === null || (amount.low ?? amount.high ?? 0) < LEAST_VALUE) return null;
  if (first - reading.sentence.first > HEADLINE || reading.cues.length > 0) return null;
  const mention = reading.sentence.mentions.filter(({ end }) => end <= first).at(-1);
  if (mention?.sort !== "organisation" || mention.marker !== "bare") return null;
  if (!atFigure(reading, mention.end, base)) return null;
  const resolved = reading.resolver.resolve(mention);
  if (!resolved || !mayBeSubject(resolved, frameOf("valuation"))) return null;
  return made(base, "valuation", { resolved, rule: "subject_owner", part: null }, "named_value", mention);
}

/** "500 Millionen für Aleph Alpha": what a young firm gets. */
function forFirm(reading: SentenceReading, base: Base): Decision | null {
  const { amount, end } = base;
  if (amount.currency === null || (amount.low ?? amount.high ?? 0) < LEAST_PLAN) return null;
  const mention = reading.sentence.mentions.find(({ first }) => first >= end);
  if (mention?.sort !== "organisation" || mention.marker !== "for" || mention.first - end > BESIDE)
    return null;
  const { organisation } = mention;
  if (!organisation?.ai || organisation.ticker !== undefined || !isFirm(organisation)) return null;
  const resolved = reading.resolver.resolve(mention);
  return (
    resolved &&
    made(base, "funding", { resolved, rule: "subject_recipient", part: "for" }, "named_value", mention)
  );
}

/** A preposition and what the firm is. */
const BESIDE = 3;

function made(
  base: Base,
  kind: Decision["kind"],
  subject: Subject,
  rule: Decision["steps"][number]["rule"],
  { first, end }: { first: number; end: number },
): Decision {
  const steps: Decision["steps"] = [{ rule, first, end }];
  return decided(base, { cue: null, kind, direction: null, subject, counterparty: null, score: 1, steps });
}

function atFigure(reading: SentenceReading, from: number, { first, end }: Base): boolean {
  const { tokens } = reading.document;
  if (first - from === 1) return reading.compiled.atFigure.at(tokens, from, first) !== null;
  return first === from && reading.compiled.atFigure.at(tokens, first, end) !== null;
}
