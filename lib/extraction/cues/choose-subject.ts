import type { OrganisationKind } from "../gazetteer";
import type { Mention } from "../mentions/mention";
import type { Resolved } from "../mentions/resolve";
import type { Rule } from "../rules";
import type { Kind, Role } from "../types";
import type { Cue } from "./find-cues";
import { type Frame, frameOf, type Part } from "./frames";
import { type Parts, partsOf } from "./parts";
import type { SentenceReading } from "./sentence-reading";

export interface Subject {
  resolved: Resolved;
  rule: Rule;
  part: Part | null;
}

export interface Roles {
  subject: Subject | null;
  /** Somebody outside the gazetteer stands where the subject stands: the figure is not of the topic. */
  blocked: boolean;
  counterparty: { name: string; role: Role; mention: Mention } | null;
  parts: Parts;
}

const RULE_OF: Partial<Record<Part, Rule>> = {
  agent: "subject_agent",
  patient: "subject_patient",
  possessive: "subject_owner",
  of: "subject_owner",
  premodifier: "subject_owner",
  in: "subject_recipient",
  to: "subject_recipient",
  by: "subject_payer",
  from: "subject_payer",
  with: "subject_payer",
};

const NEVER: ReadonlySet<OrganisationKind> = new Set(["outlet", "regulator", "bank"]);

const MAKERS: ReadonlySet<Kind> = new Set(["price", "revenue"]);
const PLANNED_BY_PERSONS: ReadonlySet<Kind> = new Set(["investment_plan", "funding"]);

/** Whether an organisation can be what a figure of this frame is about. */
export function mayBeSubject(resolved: Resolved, frame: Frame): boolean {
  const { organisation, mention } = resolved;
  if (!organisation) return true;
  // Who makes a chip does not pay for those who use it.
  if (mention?.sort === "object" && mention.object?.kind === "chip" && !MAKERS.has(frame.kind)) return false;
  // What a person pays or owns is not the firm's; what a head of state or of a firm plans is.
  const personal = mention?.sort === "person" || mention?.sort === "person_pronoun";
  if (personal && !PLANNED_BY_PERSONS.has(frame.kind)) return false;
  if (NEVER.has(organisation.kind)) return false;
  if (organisation.kind === "government") return frame.governments === true;
  if (organisation.kind === "fund") return frame.kind !== "funding" && frame.kind !== "valuation";
  return organisation.ai;
}

/** Where somebody unknown stands in one of these, the figure is theirs. */
const BLOCKING: ReadonlySet<Part> = new Set(["agent", "patient", "possessive", "of", "premodifier"]);

export function chooseRoles(
  reading: SentenceReading,
  cue: Cue,
  amount: { first: number; end: number },
): Roles {
  const frame = frameOf(cue.frame);
  const parts = partsOf(reading, cue, amount);
  let blocked = false;
  let subject: Subject | null = null;
  for (const part of frame.subject) {
    const found = part === "project" ? projectNear(reading, amount) : firstOf(reading, parts, part, frame);
    if (found === "stranger") {
      blocked ||= BLOCKING.has(part);
      continue;
    }
    if (!found) continue;
    subject = { resolved: found, rule: ruleOf(found, part), part };
    break;
  }
  if (!subject && !blocked && cue.pronoun) {
    const implied = impliedSubject(reading, cue.first, frame);
    if (implied) subject = { resolved: implied, rule: "subject_pronoun", part: null };
  }
  return { subject, blocked, counterparty: counterpartyOf(reading, frame, parts, subject), parts };
}

/** Whom the sentence speaks of, if the frame allows it as a subject. */
export function impliedSubject(reading: SentenceReading, before: number, frame: Frame): Resolved | null {
  return preferred(reading.resolver.implied(reading.sentence, before), frame);
}

function ruleOf(resolved: Resolved, part: Part): Rule {
  return resolved.mention && resolved.mention.sort !== "organisation"
    ? resolved.rule
    : (RULE_OF[part] ?? "subject_agent");
}

/** The likeliest that may be the subject; of several who may have raised money, rather one without a ticker. */
function preferred(candidates: readonly Resolved[], frame: Frame): Resolved | null {
  const possible = candidates.filter((one) => mayBeSubject(one, frame));
  if (frame.kind !== "funding" || possible.length < 2) return possible[0] ?? null;
  return possible.find(({ organisation }) => organisation?.ticker === undefined) ?? possible[0] ?? null;
}

const OTHER_SIDE: ReadonlySet<Part> = new Set(["in", "to", "patient", "from", "for"]);
const LENDERS: ReadonlySet<OrganisationKind> = new Set(["fund", "bank", "outlet", "government", "regulator"]);

function firstOf(
  reading: SentenceReading,
  parts: Parts,
  part: Part,
  frame: Frame,
): Resolved | "stranger" | null {
  let stranger = false;
  const agents = OTHER_SIDE.has(part) ? parts.get("agent")?.[0] : undefined;
  const acting = agents && reading.resolver.resolve(agents)?.name;
  for (const mention of parts.get(part) ?? []) {
    const candidates = reading.resolver.candidates(mention);
    if (candidates.length === 0 && mention.sort === "stranger") stranger = true;
    // Nobody invests in himself.
    const others = candidates.filter(({ name }) => name !== acting || isApart(reading, agents!, mention));
    const vague = mention.sort === "pronoun" || isTopicDescribed(reading, mention, others);
    const resolved = vague ? preferred(others, frame) : others.find((one) => mayBeSubject(one, frame));
    if (resolved) return stranger ? "stranger" : resolved;
    if (candidates[0] && isForeign(candidates[0], frame)) stranger = true;
  }
  return stranger ? "stranger" : null;
}

/** "The company": whom the article speaks of most, where it may be. */
function isTopicDescribed(
  reading: SentenceReading,
  mention: Mention,
  candidates: readonly Resolved[],
): boolean {
  if (mention.sort !== "description" || mention.object) return false;
  const main = reading.resolver.main();
  return main?.organisation?.ticker === undefined && candidates.some(({ name }) => name === main?.name);
}

/** "OpenAI prepares a round that would value it": what acts on the pronoun is the round. */
function isApart(reading: SentenceReading, agent: Mention, mention: Mention): boolean {
  return (
    mention.sort === "pronoun" &&
    reading
      .find(reading.compiled.relatives)
      .some(({ first, end }) => first - agent.end > ANTECEDENT_REACH && end <= mention.first)
  );
}

const ANTECEDENT_REACH = 2;

/** A firm of another industry that acts: what it pays, earns or owes is no claim. Who lends and invests merely takes part. */
function isForeign({ organisation, mention }: Resolved, frame: Frame): boolean {
  if (!organisation || organisation.ai || mention?.sort !== "organisation") return false;
  if (organisation.kind === "outlet" || organisation.kind === "regulator") return false;
  const lends =
    LENDERS.has(organisation.kind) &&
    (frame.kind === "funding" || frame.kind === "valuation" || frame.kind === "deal");
  return !lends;
}

function projectNear(reading: SentenceReading, amount: { first: number; end: number }): Resolved | null {
  for (const mention of reading.sentence.mentions) {
    // "للمشروع" is what the money is for, not who spends it.
    if (mention.sort === "description" || reading.crossing(mention.first, amount.first) > 1.5) continue;
    const resolved = reading.resolver.resolve(mention);
    if (!resolved) continue;
    const kind = resolved.organisation?.kind ?? mention.object?.kind;
    if (kind === "project" || kind === "programme") return resolved;
  }
  return null;
}

function counterpartyOf(
  reading: SentenceReading,
  frame: Frame,
  parts: Parts,
  subject: Subject | null,
): Roles["counterparty"] {
  for (const { part, role } of frame.counterparty ?? []) {
    for (const mention of parts.get(part) ?? []) {
      const resolved = reading.resolver.resolve(mention);
      const name = resolved?.name ?? (mention.sort === "stranger" ? mention.text : null);
      if (name === null || name === subject?.resolved.name) continue;
      if (resolved?.organisation?.kind === "outlet") continue;
      return { name, role, mention };
    }
  }
  return null;
}
