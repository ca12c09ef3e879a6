import type { OrganisationKind } from "../gazetteer";
import { standsForStranger } from "../mentions/description";
import type { Mention } from "../mentions/mention";
import { resumesStranger } from "../mentions/pronoun";
import { type Resolved, unmentioned } from "../mentions/resolved";
import type { Rule } from "../rules";
import type { Kind, Role } from "../types";
import type { Cue } from "./find-cues";
import { type Frame, frameOf, type Part } from "./frames";
import { type Parts, partsOf } from "./parts";
import { isPassive } from "./passive";
import { withPayer } from "./payer";
import type { SentenceReading } from "./sentence-reading";
import { hasOtherAgent } from "./subject-first";

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
  // What a firm of another industry plans counts where AI is what it is for: that is looked at later.
  return organisation.ai || frame.kind === "investment_plan";
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
  const ordered = reading.compiled.pack.order === "subject_first" && reading.compiled.dense === null;
  if (!subject && ordered && cue.part === "verb" && !isPassive(reading, cue) && hasOtherAgent(reading, cue))
    blocked = true;
  // "ما ستستثمره": the pronoun is the money.
  if (!subject && !blocked && cue.pronoun && cue.frame !== "invest") {
    const implied = impliedSubject(reading, cue.first, frame);
    if (implied) subject = { resolved: implied, rule: "subject_pronoun", part: null };
  }
  const counterparty = counterpartyOf(reading, frame, parts, subject);
  return withPayer(reading, cue, { subject, blocked, counterparty, parts });
}

/** Whom the sentence speaks of, if the frame allows it as a subject. */
export function impliedSubject(reading: SentenceReading, before: number, frame: Frame): Resolved | null {
  const { index } = reading.sentence;
  // Whoever was named before brings his firm to mind; what it pays and earns is not his own.
  const firms = reading.resolver.topics
    .implied(reading.sentence, before)
    .map((one) =>
      one.mention?.sort === "person" && one.mention.sentence !== index ? unmentioned(one) : one,
    );
  return preferred(firms, frame);
}

function ruleOf(resolved: Resolved, part: Part): Rule {
  return resolved.mention && resolved.mention.sort !== "organisation"
    ? resolved.rule
    : (RULE_OF[part] ?? "subject_agent");
}

/** The likeliest that may be the subject; of several who may have raised money, rather one without a ticker. */
function preferred(candidates: readonly Resolved[], frame: Frame): Resolved | null {
  const possible = candidates.filter((one) => mayBeSubject(one, frame));
  if (frame.kind === "investment_plan") return possible[0] ?? null;
  // Funds put money in; what a sentence says of nobody named is seldom theirs.
  if (frame.kind !== "funding")
    return possible.find(({ organisation }) => organisation?.kind !== "fund") ?? possible[0] ?? null;
  const unlisted = ({ organisation }: Resolved) =>
    organisation?.ticker === undefined && organisation?.kind !== "group";
  return possible.find(unlisted) ?? possible[0] ?? null;
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
    if (isInvestor(reading, mention, part, frame)) continue;
    const candidates = reading.resolver.candidates(mention);
    if (
      candidates.length === 0 &&
      (mention.sort === "stranger" ||
        standsForStranger(reading.resolver, mention) ||
        resumesStranger(reading.resolver, mention))
    )
      stranger = true;
    // Nobody invests in himself.
    const others = candidates.filter(({ name }) => name !== acting || isApart(reading, agents!, mention));
    const vague = mention.sort === "pronoun" || isTopicDescribed(reading, mention, others);
    const named = reading.resolver.within(mention) ?? reading.resolver.goesOnAbout(mention);
    const within = named && others[0]?.name === named.name && mayBeSubject(others[0], frame);
    const resolved =
      vague && !within ? preferred(others, frame) : others.find((one) => mayBeSubject(one, frame));
    if (resolved) return stranger ? "stranger" : resolved;
    if (candidates[0] && isForeign(candidates[0], frame) && !speaksOf(reading, mention)) stranger = true;
  }
  return stranger ? "stranger" : null;
}

/** "SemiAnalysis تعتقد أن الفاتورة …": where the verb may come first, who speaks stands where its object's owner might. */
function speaksOf(reading: SentenceReading, mention: Mention): boolean {
  return reading.compiled.pack.order === "verb_first" && reading.speakers().has(mention);
}

/** "腾讯、阿里和吉利资本共同领投，投后估值达到…": who put money in is not whom the value is of. */
function isInvestor(reading: SentenceReading, mention: Mention, part: Part, frame: Frame): boolean {
  if (part !== "agent" || frame.kind !== "valuation" || !reading.compiled.dense) return false;
  return reading.cues.some(
    ({ frame: name, part: sort, first }) =>
      name === "give" &&
      sort === "verb" &&
      first >= mention.end &&
      reading.crossing(mention.first, first) < 1,
  );
}

/** "The company": whom the article speaks of most, where it may be. */
function isTopicDescribed(
  reading: SentenceReading,
  mention: Mention,
  candidates: readonly Resolved[],
): boolean {
  if (mention.sort !== "description" || mention.object || mention.description?.last) return false;
  const main = reading.resolver.topics.main();
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
const STATES_OWN: ReadonlySet<Kind> = new Set(["profit", "revenue"]);

/** A firm of another industry that acts: what it pays, earns or owes is no claim. Who lends and invests merely takes part. */
function isForeign({ organisation, mention }: Resolved, frame: Frame): boolean {
  // "تسجل المملكة عجزا": a state's deficit is nobody else's.
  if (organisation?.kind === "government" && STATES_OWN.has(frame.kind) && mention?.sort !== "person")
    return true;
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
    // A programme stands for its country.
    const kind = mention.organisation?.kind ?? resolved.organisation?.kind ?? mention.object?.kind;
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
      // "Buys $250bn of Azure": who makes what is bought is not bought.
      const made = role === "target" && mention.sort === "object" && mention.object?.kind !== "site";
      return { name, role: made ? "supplier" : role, mention };
    }
  }
  return null;
}
