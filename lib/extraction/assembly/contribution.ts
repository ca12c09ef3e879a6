import { mayBeSubject, type Roles, type Subject } from "../cues/choose-subject";
import type { Cue } from "../cues/find-cues";
import { type FrameName, frameOf, type Part } from "../cues/frames";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Mention } from "../mentions/mention";
import type { Kind } from "../types";
import type { Base } from "./decision";

/** Verbs by which somebody puts money into what is not his alone. */
const PUTTING_IN: ReadonlySet<FrameName> = new Set(["invest", "give", "plan", "earmark", "pay", "spend"]);
const INTO: readonly Part[] = ["in", "to", "on", "for"];
const OWNERS: readonly Part[] = ["possessive", "of", "premodifier"];

/**
 * "MGX will contribute N to Stargate": what a partner is to put into a joint project is that partner's plan, and never the
 * plan of the whole project. What has been put in already is the project's funding.
 */
export function contributor(
  reading: SentenceReading,
  cue: Cue,
  kind: Kind,
  { parts }: Roles,
): Subject | null {
  if (!PUTTING_IN.has(cue.frame) || (kind !== "funding" && kind !== "investment_plan")) return null;
  if (kind === "funding" && (cue.tense === "past" || cue.tense === "participle")) return null;
  // "The project's total investment", and the word for a project itself.
  const owned = OWNERS.some((part) =>
    parts.get(part)?.some((one) => one.sort !== "organisation" || isProject(reading, one)),
  );
  if (cue.part === "noun" && (cue.frame !== "invest" || owned)) return null;
  const project = INTO.flatMap((part) => parts.get(part) ?? []).find(
    (one) => isProject(reading, one) && reading.crossing(one.first, cue.first) < 1,
  );
  if (!project) return null;
  for (const mention of [...(parts.get("agent") ?? []), ...(parts.get("by") ?? [])]) {
    const resolved = reading.resolver.resolve(mention);
    if (!resolved || isProject(reading, mention)) continue;
    return mayBeSubject(resolved, frameOf("plan"))
      ? { resolved, rule: "subject_agent", part: "agent" }
      : null;
  }
  return null;
}

/**
 * "… to Stargate, for which N is earmarked", "…, which the president announced at N": a clause or a participle behind a project
 * tells of that project. Null where the clause says who else puts money in.
 */
export function ofProject(reading: SentenceReading, cue: Cue | null, kind: Kind, base: Base): Subject | null {
  if (kind !== "investment_plan" || (cue && PARTNERS.has(cue.frame))) return null;
  const { sentence, compiled } = reading;
  if (compiled.dense) return null;
  const project = sentence.mentions.findLast(
    (one) => one.end <= base.first && one.sort === "organisation" && isProject(reading, one),
  );
  if (!project || base.first - project.end > CLAUSE || (cue && cue.first < project.first)) return null;
  if (reading.figureBetween(project.end, base.first)) return null;
  const others = sentence.mentions.some(
    (one) =>
      one.first >= project.end && one.end <= base.first && !TELLING.has(one.sort) && one.marker !== "by",
  );
  const resolved = others ? null : reading.resolver.resolve(project);
  return resolved && { resolved, rule: "subject_owner", part: "project" };
}

/** A joint project that is named beside what it is to cost: the plan is the project's, whoever announced it. */
export function isProjectsOwn(
  reading: SentenceReading,
  base: Base,
  { resolved, part }: Subject,
  kind: Kind,
): boolean {
  const { mention } = resolved;
  if (kind !== "investment_plan" || part !== "project" || mention?.sort !== "organisation") return false;
  if (mention.sentence !== base.sentence || resolved.organisation?.kind !== "project") return false;
  const [from, to, reach] =
    mention.end <= base.first ? [mention.end, base.first, CLAUSE] : [base.end, mention.first, NOUN];
  return to - from <= reach && !reading.figureBetween(from, to);
}

/** "SoftBank put N into Stargate": what the project has been given by somebody who is named. */
export function isPaidIn({ resolved }: Subject, kind: Kind, other: Roles["counterparty"]): boolean {
  return kind === "funding" && resolved.organisation?.kind === "project" && other?.role === "investor";
}

const PARTNERS: ReadonlySet<FrameName> = new Set(["invest", "give", "spend"]);
const CLAUSE = 14;
/** "The N project Stargate". */
const NOUN = 5;
/** Who announces a project, and pronouns that stand for it. */
const TELLING: ReadonlySet<Mention["sort"]> = new Set(["person", "pronoun", "person_pronoun"]);

function isProject(reading: SentenceReading, mention: Mention): boolean {
  return reading.resolver.resolve(mention)?.organisation?.kind === "project";
}
