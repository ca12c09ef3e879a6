import { impliedSubject, mayBeSubject, type Subject } from "../cues/choose-subject";
import { frameOf } from "../cues/frames";
import { kindOfUnit } from "../cues/refine-kind";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Base, Decision } from "./decision";

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
    perUnit(reading, base) ?? ofProject(reading, base) ?? ofModel(reading, base) ?? inHeadline(reading, base)
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

function made(
  base: Base,
  kind: Decision["kind"],
  subject: Subject,
  rule: Decision["steps"][number]["rule"],
  { first, end }: { first: number; end: number },
): Decision {
  const steps: Decision["steps"] = [{ rule, first, end }];
  return { ...base, cue: null, kind, direction: null, subject, counterparty: null, score: 1, steps };
}

function atFigure(reading: SentenceReading, from: number, { first, end }: Base): boolean {
  const { tokens } = reading.document;
  if (first - from === 1) return reading.compiled.atFigure.at(tokens, from, first) !== null;
  return first === from && reading.compiled.atFigure.at(tokens, first, end) !== null;
}
