import { type Voice, voiceOf } from "../claimants/modality";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Document } from "../document/document";
import type { Claim, TraceStep } from "../types";
import { confidenceOf, shown } from "./confidence";
import { type Decision, isHeldAgainstPlan } from "./decision";
import { basisOf, objectOf, periodOf } from "./particulars";
import { quoteOf } from "./quote";

/** A decision with everything that a claim carries. */
export function assemble(reading: SentenceReading, decision: Decision, before: Claim | null): Claim {
  const { document } = reading;
  const { amount } = decision;
  const voice = inheritedVoice(voiceOf(reading, decision), decision, before);
  const span = quoteOf(reading, decision);
  const period = periodOf(reading, decision);
  const basis = basisOf(reading, decision);
  const steps: Decision["steps"] = [
    { rule: "amount", ...document.amountTokens[decision.index]! },
    ...decision.steps,
    ...voice.steps,
  ];
  if (basis?.words) steps.push({ rule: "basis", first: basis.words.first, end: basis.words.end });
  const conversions = conversionsOf(document, decision.index);
  const source = document.article.source ?? null;
  const claimant = voice.claimant !== null && voice.claimant === source ? null : voice.claimant;
  const trace: TraceStep[] = steps.map(({ rule, first, end }) => ({
    rule,
    ...document.view.span(document.tokens[first]!.from, document.tokens[end - 1]!.to),
  }));
  if (period) trace.push({ rule: "period", ...period.span });
  for (const { start, end } of conversions) trace.push({ rule: "conversion", start, end });
  const rules = trace.map(({ rule }) => rule);
  const intended =
    decision.cue?.tense !== "past" && (voice.modality === "planned" || voice.modality === "estimated");
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
    basis: basis?.basis ?? null,
    period: (intended ? period?.coming : null) ?? period?.period ?? null,
    conversions,
    quote: document.view.slice(span),
    ...span,
    confidence: decision.chance === undefined ? confidenceOf(decision.kind, rules) : shown(decision.chance),
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
  if (isHeldAgainstPlan(decision)) return voice;
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
