import { type Voice, voiceOf } from "../claimants/modality";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Document } from "../document/document";
import type { NamedObject } from "../gazetteer";
import type { Basis, Claim, Period, TraceStep } from "../types";
import { confidenceOf } from "./confidence";
import type { Decision } from "./decision";
import { quoteOf } from "./quote";

/** A decision with everything that a claim carries. */
export function assemble(reading: SentenceReading, decision: Decision, before: Claim | null): Claim {
  const { document } = reading;
  const { amount } = decision;
  const voice = inheritedVoice(voiceOf(reading, decision), decision, before);
  const span = quoteOf(reading, decision);
  const period = periodOf(reading, decision);
  const basis = basisOf(reading, decision);
  const steps = [...decision.steps, ...voice.steps];
  const source = document.article.source ?? null;
  const claimant = voice.claimant !== null && voice.claimant === source ? null : voice.claimant;
  const trace: TraceStep[] = steps.map(({ rule, first, end }) => ({
    rule,
    ...document.view.span(document.tokens[first]!.from, document.tokens[end - 1]!.to),
  }));
  return {
    kind: decision.kind,
    subject: decision.subject.resolved.name,
    object: objectOf(reading, decision),
    low: amount.low,
    high: amount.high,
    comparator: amount.comparator,
    direction: decision.direction,
    currency: amount.currency,
    unit: decision.kind === "price" || decision.kind === "quantity" ? amount.unit : null,
    modality: voice.modality === "claimed" && claimant === null ? "reported" : voice.modality,
    claimant,
    counterparty: decision.counterparty,
    basis,
    period,
    conversions: conversionsOf(document, decision.index),
    quote: document.view.slice(span),
    ...span,
    confidence: confidenceOf(decision),
    trace,
  };
}

const ASSERTED: ReadonlySet<string> = new Set(["reported", "claimed"]);

/** "From $4bn … to $13bn": the second figure is as sure as the first, and said by the same. */
function inheritedVoice(voice: Voice, decision: Decision, before: Claim | null): Voice {
  // "In talks to raise N at a valuation of M": the value is as much a plan as the round.
  const round = before?.kind === "funding" && decision.kind === "valuation" && before.modality === "planned";
  if (round && before.subject === decision.subject.resolved.name && ASSERTED.has(voice.modality)) {
    return { ...voice, modality: "planned", claimant: voice.claimant ?? before.claimant };
  }
  if (!before || decision.steps[0]?.rule !== "cue_inherited" || voice.modality !== "reported") return voice;
  return { ...voice, modality: before.modality, claimant: voice.claimant ?? before.claimant };
}

function conversionsOf(document: Document, index: number): Claim["conversions"] {
  const conversions: Claim["conversions"] = [];
  for (let i = index + 1; i < document.amounts.length && i <= index + 3; i++) {
    const other = document.amounts[i]!;
    if (other.conversionOf !== index || other.currency === null) continue;
    const { low, high, comparator, currency, start, end } = other;
    conversions.push({ low, high, comparator, currency, start, end } as Claim["conversions"][number]);
  }
  return conversions;
}

const PERIOD_REACH = 60;

/** The period nearest to the figure in its sentence, with no other figure between. */
function periodOf(reading: SentenceReading, decision: Decision): Period | null {
  const { document, sentence } = reading;
  let best: Period | null = null;
  let least = PERIOD_REACH;
  const { from, to } = decision.amount.view;
  for (const { period, span } of document.periodsOf(sentence)) {
    const range = document.view.range(span);
    const behind = range.from >= to;
    const distance = behind ? range.from - to : Math.max(0, from - range.to) * 1.3;
    const between = sentence.amounts.some((index) => {
      const other = document.amounts[index]!.view;
      return behind ? other.from >= to && other.to <= range.from : other.from >= range.to && other.to <= from;
    });
    if (between || distance >= least) continue;
    least = distance;
    best = period;
  }
  return best;
}

function basisOf(reading: SentenceReading, decision: Decision): Basis | null {
  const { compiled, document } = reading;
  const from = Math.min(decision.first, decision.cue?.first ?? decision.first);
  const to = Math.max(decision.end, decision.cue?.end ?? decision.end);
  const hit = reading.nearest(compiled.bases, from, to, 5, 0.9);
  if (hit) return compiled.bases.at(document.tokens, hit.first, hit.end)?.value ?? null;
  const inside = reading.find(compiled.bases).find(({ first, end }) => first >= from && end <= to);
  if (inside) return compiled.bases.at(document.tokens, inside.first, inside.end)?.value ?? null;
  if (decision.amount.unit === "per_year") return "per_year";
  return decision.cue?.basis ?? null;
}

/** The round, model, product or project that the sentence names nearest to the figure. */
function objectOf(reading: SentenceReading, decision: Decision): string | null {
  const round = reading.nearest(reading.compiled.rounds, decision.first, decision.end, 20, 2);
  if (round && (decision.kind === "funding" || decision.kind === "valuation")) {
    return reading.compiled.rounds.at(reading.document.tokens, round.first, round.end)?.value ?? null;
  }
  let best: string | null = null;
  let least = 30;
  for (const mention of reading.sentence.mentions) {
    const project = mention.organisation?.kind === "project" || mention.organisation?.kind === "programme";
    if (mention.sort !== "object" && !project) continue;
    if (mention.object && !isConcerned(mention.object, decision)) continue;
    const distance =
      mention.end <= decision.first
        ? decision.first - mention.end
        : Math.max(0, mention.first - decision.end);
    const cost = distance + 12 * reading.crossing(mention.first, decision.first);
    if (cost >= least) continue;
    least = cost;
    best = mention.object?.name ?? mention.organisation?.name ?? null;
  }
  return best;
}

/** A chip is what is bought or counted; what a firm spends on is a project, and what is its own is no one else's. */
function isConcerned({ kind, owners }: NamedObject, { kind: claim, subject }: Decision): boolean {
  if (kind === "project" || kind === "site") return true;
  if (kind === "chip") return claim === "price";
  if (claim === "investment_plan") return false;
  const owner = subject.resolved.organisation;
  return owner === null || owners.includes(owner.slug);
}
