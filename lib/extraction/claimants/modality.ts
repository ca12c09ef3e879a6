import { type Decision, isHeldAgainstPlan } from "../assembly/decision";
import { periodOf } from "../assembly/particulars";
import type { Hit, SentenceReading } from "../cues/sentence-reading";
import type { PhraseIndex } from "../document/phrase-index";
import { daysBetween } from "../periods/length";
import type { Rule } from "../rules";
import type { Kind, Modality } from "../types";
import { attribute } from "./attribute";
import { interviewee } from "./interview";
import { negationOf } from "./negation";
import type { Attribution } from "./speaker";

export interface Voice {
  modality: Modality;
  claimant: string | null;
  steps: Array<{ rule: Rule; first: number; end: number }>;
}

const PLANS: ReadonlySet<string> = new Set(["funding", "valuation", "deal", "investment_plan"]);

const BEFORE = 9;
/** Where the verb stands before its subject, what it governs may stand far behind it. */
const BEFORE_VERB_FIRST = 20;
const BEHIND = 2;
const TOLD = 9;

/** How a figure is asserted and by whom: denied, planned, estimated, claimed, reported, the first that fits. */
export function voiceOf(reading: SentenceReading, decision: Decision): Voice {
  const steps: Voice["steps"] = [];
  const { first, end } = decision;
  const { compiled } = reading;
  const said = ownPromise(decision.inPassing ? null : attribute(reading, first, end), decision);
  const attribution = said ?? answered(reading, decision);
  const step = (rule: Rule, hit: { first: number; end: number }) =>
    steps.push({ rule, first: hit.first, end: hit.end });
  let claimant = attribution?.claimant ?? null;
  if (attribution) step(attribution.rule, attribution);

  const denied = attribution?.sort === "deny" ? attribution : denialOf(reading, first, end);
  if (denied) {
    step("modality_denied", denied);
    claimant ??= denier(reading);
    return { modality: "denied", claimant, steps };
  }
  const negated = negationOf(reading, decision);
  if (negated) {
    step("modality_denied", negated);
    return { modality: "denied", claimant, steps };
  }
  // Held against a plan, but of a time that is over.
  if (isHeldAgainstPlan(decision))
    return { modality: claimant === null ? "reported" : "claimed", claimant, steps };
  const plan = PLANS.has(decision.kind);
  const talks = colour(reading, compiled.talks, decision);
  const planned =
    talks ??
    colour(reading, compiled.planned, decision) ??
    futureCue(reading, decision) ??
    (decision.cue?.tense === "past" ? null : reading.futureBefore(decision.first, BEFORE_VERB_FIRST));
  const named =
    attribution !== null &&
    claimant !== null &&
    (attribution.sort === "say" || attribution.sort === "announce");
  const estimated =
    colour(reading, compiled.estimated, decision) ??
    (named || decision.kind === "valuation" ? null : colour(reading, compiled.reckoned, decision));
  // "يتوقع أن تضيف الشركة، التي سبق أن وضعت N": a verb of the past tells what is done.
  const done =
    decision.steps[0]?.rule !== "cue_inherited" &&
    decision.cue?.tense === "past" &&
    compiled.pack.order === "verb_first";
  const promised = attribution && !done && (attribution.sort === "promise" || attribution.sort === "expect");
  const guessed =
    attribution?.sort === "estimate" || (attribution?.sort === "expect" && !done) ? attribution : null;
  if (guessed && decision.kind === "investment_plan" && isOutsider(guessed)) {
    step("modality_estimated", guessed);
    return { modality: "estimated", claimant, steps };
  }
  if (decision.kind === "investment_plan" && !planned && !promised && isOver(reading, decision))
    return { modality: claimant === null ? "reported" : "claimed", claimant, steps };
  if (decision.kind === "investment_plan" || (plan && (planned || promised))) {
    if (planned) step("modality_planned", planned);
    const person = decision.subject.resolved.mention?.person;
    if (claimant === null && person) {
      claimant = person.name;
      step("claimant_own_plan", decision.subject.resolved.mention!);
    }
    return { modality: "planned", claimant, steps };
  }
  const guess = estimated ?? guessed ?? unsettled(reading, decision, named);
  if (
    planned &&
    !guess &&
    (decision.kind === "operating_cost" || decision.kind === "training_cost" || decision.kind === "quantity")
  ) {
    step("modality_planned", planned);
    return { modality: "planned", claimant, steps };
  }
  const forecast = guess ?? planned;
  if (forecast) {
    step("modality_estimated", forecast);
    return { modality: "estimated", claimant, steps };
  }
  if (claimant !== null && isAsserted(attribution)) {
    step("modality_claimed", attribution!);
    return { modality: "claimed", claimant, steps };
  }
  return { modality: "reported", claimant, steps };
}

/**
 * What nobody can know yet: a result of a time that is still to come, or one that is only told as a range. "Between 32.2 and 33.4
 * billion"; "25 billion this year", where no verb says that it is done.
 */
function unsettled(reading: SentenceReading, decision: Decision, named: boolean): Hit | null {
  const { kind, amount, first, end, cue } = decision;
  const range = amount.comparator === "between";
  if (range && (RESULTS.has(kind) || (kind === "training_cost" && !named))) return { first, end };
  if (!RESULTS.has(kind) || (cue?.part === "verb" && cue.tense === "past")) return null;
  const published = reading.document.article.published ?? "";
  const period = periodOf(reading, decision)?.period;
  // What is due within the year may be told of the year before.
  const from = period?.sort === "deadline" ? period.end && `${period.end.slice(0, 4)}-01-01` : period?.start;
  const ahead = from != null && published.length === FULL_DAY && from > published;
  return ahead ? { first, end } : null;
}

/** "In 2024 it put N into data centres": the whole time that the figure speaks of has passed. */
function isOver(reading: SentenceReading, decision: Decision): boolean {
  const published = reading.document.article.published ?? "";
  const period = periodOf(reading, decision)?.period;
  if (period?.sort !== "span" || period.end === null || period.end >= published) return false;
  return (daysBetween(period) ?? 0) >= MOST_OF_A_QUARTER;
}

const MOST_OF_A_QUARTER = 80;
const RESULTS: ReadonlySet<Kind> = new Set(["revenue", "profit"]);
const FULL_DAY = "2025-01-31".length;

/** A word of denial near; behind the figure only where it denies nothing of its own: ", وتنفي ميتا أن العروض عامة". */
function denialOf(reading: SentenceReading, first: number, end: number) {
  const hit = reading.nearest(reading.compiled.denied, first, end, 30, 3);
  if (!hit || hit.first < end || reading.compiled.pack.order !== "verb_first") return hit;
  if (reading.crossing(end - 1, hit.first) >= 2) return null;
  const own = reading.find(reading.compiled.infinitives).some((that) => that.first >= hit.end);
  return own ? null : hit;
}

/** What an interviewee answers, he asserts. */
function answered(reading: SentenceReading, { first, end }: Decision): Attribution | null {
  const claimant = interviewee(reading);
  if (claimant === null) return null;
  return { claimant, speaker: null, sort: "say", rule: "claimant_continued", first, end };
}

/** "Google had promised £5bn, while CoreWeave is adding £1.5bn": nobody promises what others plan. */
function ownPromise(attribution: Attribution | null, { subject, kind }: Decision): Attribution | null {
  const other = attribution?.sort === "promise" && attribution.speaker?.organisation;
  return other && kind === "investment_plan" && other.name !== subject.resolved.name ? null : attribution;
}

/** Banks and funds that reckon with a plan make no plan. */
function isOutsider({ speaker }: Attribution): boolean {
  const kind = speaker?.organisation?.kind;
  return kind === "bank" || kind === "fund";
}

/** Who denies, where no word of saying tells: the first person or organisation that the sentence names. */
function denier(reading: SentenceReading): string | null {
  for (const mention of reading.sentence.mentions) {
    if (mention.marker !== "bare") continue;
    if (mention.person) return mention.person.name;
    if (mention.sort === "organisation") return mention.organisation!.name;
  }
  return null;
}

function isAsserted(attribution: Attribution | null): boolean {
  return attribution !== null;
}

/**
 * A word that colours the figure: between its cue and itself, or in the same clause before both ("is expected to raise $5bn"),
 * or right behind ("$5bn, estimates say").
 */
function colour(reading: SentenceReading, list: PhraseIndex<unknown>, decision: Decision) {
  const from = Math.min(decision.first, decision.cue?.first ?? decision.first);
  const to = Math.max(decision.end, decision.cue?.end ?? decision.end);
  let found = null;
  // "The $15 billion that analysts had looked for".
  const { relatives, pack } = reading.compiled;
  const told = pack.order === "subject_first" && relatives.at(reading.document.tokens, to, to + 1) !== null;
  const reach = reading.compiled.pack.order === "subject_first" ? BEFORE : BEFORE_VERB_FIRST;
  for (const hit of reading.find(list)) {
    // "Valued at" is no estimate.
    const inCue = decision.cue !== null && hit.first < decision.cue.end && decision.cue.first < hit.end;
    if (inCue && decision.kind === "valuation") continue;
    const region = reading.region(hit.first);
    if (region !== reading.region(decision.first)) continue;
    if (hit.end <= from) {
      if (reading.distance(hit.end, from) <= reach && reading.crossing(hit.first, from) < 1) found = hit;
    } else if (hit.first < to) {
      // "فاقت تقديرات المحللين، إذ بلغت N": in another clause than the figure.
      if (reading.compiled.pack.order !== "verb_first" || reading.crossing(hit.first, decision.first) <= 1)
        return hit;
    } else if (
      !found &&
      hit.first - to <= (told ? TOLD : BEHIND) &&
      reading.crossing(to - 1, hit.first) < (told ? 1.3 : 1)
    )
      return hit;
  }
  return found;
}

function futureCue(reading: SentenceReading, decision: Decision) {
  const { cue } = decision;
  if (cue?.part !== "verb") return null;
  if (cue.tense === "future") return cue;
  // "أن تجمع": to raise. A verb of the past behind it tells what was done.
  const infinitive = cue.tense === "present" && reading.compiled.pack.order === "verb_first";
  if (infinitive) {
    const to = reading.find(reading.compiled.infinitives).find(({ end }) => end === cue.first);
    if (to) return to;
  }
  for (const hit of reading.find(reading.compiled.future)) {
    if (hit.end <= cue.first && cue.first - hit.end <= 3) return hit;
  }
  return null;
}
