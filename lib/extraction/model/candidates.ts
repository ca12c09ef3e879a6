import { chooseCue } from "../cues/choose-cue";
import { chooseRoles, impliedSubject, mayBeSubject, type Subject } from "../cues/choose-subject";
import { frameOf, KIND_FRAME } from "../cues/frames";
import type { Mention } from "../mentions/mention";
import type { Resolved } from "../mentions/resolved";
import type { Kind } from "../types";
import { isInterview, leadersOf, paragraphOpener, strangersBefore, unintroduced } from "./before-the-figure";
import { Evidence } from "./evidence";
import { measurersOf } from "./measured";
import { type Names, NO_WORDS } from "./names";
import { prominenceOf } from "./prominence";
import { relativeBefore } from "./relative-before";
import type { Site } from "./site";
import { stemsOf } from "./stem";

/** Somebody whom a figure may be about, and what speaks for it. */
export interface Candidate {
  name: string;
  subject: Subject;
  evidence: Evidence;
  /** Named before the relative clause of the figure, and not whom it is about. */
  beyond: boolean;
}

/** Mentions on either side of the figure, and of those salient, that are looked at. */
const MOST_MENTIONS = 12;
const MOST_IMPLIED = 4;
const MOST_BEFORE = 3;

/** Whom a figure of a kind may be about: all who are named near, spoken of before, or chosen by a rule. */
export function candidatesOf(site: Site, kind: Kind, names: Names): Candidate[] {
  const { reading, base, decision, before } = site;
  const { resolver, sentence } = reading;
  const found = new Map<string, Candidate>();
  const candidate = (subject: Subject): Candidate => {
    const { name } = subject.resolved;
    const known = found.get(name);
    if (known) return known;
    const made: Candidate = { name, subject, evidence: new Evidence(names), beyond: false };
    found.set(name, made);
    ofOrganisation(site, kind, subject.resolved, made.evidence);
    return made;
  };
  const mentions = nearMentions(site);
  const acting = mentions.filter(({ marker }) => marker === "bare");
  for (const mention of mentions) {
    const unknown = unintroduced(reading, mention);
    if (unknown) {
      const one = candidate({ resolved: unknown, rule: "subject_unknown_name", part: null });
      one.evidence.add("unintroduced");
      one.evidence.add("unintroduced", kind);
      ofMention(site, kind, mention, 0, acting, one);
      continue;
    }
    resolver
      .candidates(mention)
      .slice(0, 3)
      .forEach((resolved, rank) => {
        const one = candidate({ resolved, rule: ruleOf(mention), part: null });
        ofMention(site, kind, mention, rank, acting, one);
      });
  }
  resolver.topics
    .implied(sentence, base.first)
    .slice(0, MOST_IMPLIED)
    .forEach((resolved, rank) => {
      const { evidence } = candidate({ resolved, rule: "subject_topic", part: null });
      evidence.add("implied", rank);
      evidence.add("implied", rank, mentions.length === 0 ? "alone" : "");
    });
  const opener = paragraphOpener(reading);
  if (opener) {
    const { evidence } = candidate({ resolved: opener.resolved, rule: "subject_topic", part: null });
    evidence.add("opens", "paragraph", opener.how);
    evidence.add("opens", "paragraph", opener.how, mentions.length === 0 ? "alone" : "");
    evidence.add("opens", "paragraph", opener.how, acting.length === 0 ? "unacted" : "");
  }
  strangersBefore(reading).forEach((resolved, rank) => {
    const { evidence } = candidate({ resolved, rule: "subject_topic", part: null });
    evidence.add("stranger", "before", rank);
    evidence.add("stranger", "before", rank, mentions.length === 0 ? "alone" : "");
  });
  const main = resolver.topics.main();
  const { most, introduced } = leadersOf(reading);
  const interview = isInterview(reading) ? "interview" : "";
  if (most) {
    const { evidence } = candidate({ resolved: most.resolved, rule: "subject_topic", part: null });
    const often = Math.min(4, most.count);
    evidence.add("leads", "article", often);
    evidence.add("leads", "article", often, main ? "" : "alone");
    evidence.add("leads", "article", mentions.length === 0 ? "unnamed" : "", main ? "" : "alone");
    evidence.add("leads", "article", interview, acting.length === 0 ? "unacted" : "");
  }
  if (introduced) {
    const { evidence } = candidate({ resolved: introduced, rule: "subject_topic", part: null });
    const nobody = mentions.length === 0 ? "unnamed" : acting.length === 0 ? "unacted" : "";
    evidence.add("opens", "article");
    evidence.add("opens", "article", nobody, interview);
    evidence.add("opens", "article", main?.name === introduced.name ? "main" : "", interview);
  }
  if (main) candidate({ resolved: main, rule: "subject_topic", part: null }).evidence.add("main");
  before.slice(-MOST_BEFORE).forEach((earlier, i, all) => {
    const where =
      earlier.sentence === base.sentence ? "here" : base.sentence - earlier.sentence <= 1 ? "last" : "far";
    const { evidence } = candidate({ ...earlier.subject, rule: "subject_topic" });
    evidence.add("before", where);
    if (i === all.length - 1) {
      evidence.add("just", "before", where);
      evidence.add(`just before ${where} ${earlier.kind === kind ? "same" : `${earlier.kind} ${kind}`}`);
    }
  });
  byRoles(site, kind, candidate);
  if (decision) {
    const { evidence } = candidate(decision.subject);
    evidence.add("rules");
    evidence.add("rules", decision.subject.rule);
    evidence.add("rules", decision.kind === kind ? "same" : "other");
    evidence.add("rules", String(decision.steps[0]?.rule), decision.subject.rule);
    const { counterparty } = decision;
    if (counterparty) found.get(counterparty.name)?.evidence.add("rules", "other", counterparty.role);
  }
  const measurers = measurersOf(reading, base, kind);
  return [...found.values()].filter(({ name }) => !measurers.has(name));
}

function ruleOf({ sort }: Mention): Subject["rule"] {
  switch (sort) {
    case "pronoun":
    case "person_pronoun":
      return "subject_pronoun";
    case "description":
      return "subject_description";
    case "object":
      return "subject_object_owner";
    case "person":
      return "subject_person";
    case "stranger":
      return "subject_unknown_name";
    default:
      return "subject_agent";
  }
}

/** The names of the sentence that stand nearest to the figure. */
function nearMentions({ reading, base }: Site): Mention[] {
  const { mentions } = reading.sentence;
  if (mentions.length <= MOST_MENTIONS) return [...mentions];
  const distance = ({ first, end }: Mention) => (end <= base.first ? base.first - end : first - base.end);
  return [...mentions]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_MENTIONS)
    .sort((a, b) => a.first - b.first);
}

function ofOrganisation({ reading, base }: Site, kind: Kind, resolved: Resolved, evidence: Evidence): void {
  const { organisation } = resolved;
  const sort = organisation?.kind ?? "unknown";
  evidence.add("is", sort);
  evidence.add("is", sort, kind);
  if (organisation) {
    evidence.add("is", organisation.ai ? "ai" : "other", kind);
    evidence.add("is", organisation.ticker ? "listed" : "private", kind);
  }
  if (mayBeSubject(resolved, frameOf(KIND_FRAME[kind]))) evidence.add("may", "be");
  const prominence = prominenceOf(reading.document, reading.resolver, resolved.name);
  evidence.add("prominent", prominence);
  evidence.add("prominent", prominence, kind);
  const { sentences } = reading.document;
  if (reading.resolver.topics.titles(resolved.name)) evidence.add("titled");
  const named = (index: number) =>
    sentences[index]?.mentions
      .slice(0, MOST_MENTIONS)
      .some((mention) => reading.resolver.resolve(mention)?.name === resolved.name);
  const { index, paragraph } = reading.sentence;
  if (named(index - 1))
    evidence.add("named", "last", sentences[index - 1]!.paragraph === paragraph ? "same" : "");
  const opener = sentences[index - 1]?.mentions[0];
  if (opener && reading.resolver.resolve(opener)?.name === resolved.name) evidence.add("opens", "last");
  if (base.sentence <= 1 && named(index + 1)) evidence.add("named", "next");
}

const RANKS = ["", "rank 1", "rank 2"] as const;

function ofMention(
  { reading, base, blind }: Site,
  kind: Kind,
  mention: Mention,
  rank: number,
  acting: readonly Mention[],
  candidate: Candidate,
): void {
  const { evidence } = candidate;
  const { sentence, document, compiled } = reading;
  const { first, end, sort, marker } = mention;
  const side = end <= base.first ? "<" : ">";
  const distance = side === "<" ? base.first - end : Math.max(0, first - base.end);
  const reach = distance <= 1 ? 1 : distance <= 3 ? 3 : distance <= 7 ? 7 : distance <= 14 ? 14 : 30;
  const borders = Math.min(2, Math.floor(reading.crossing(first, base.first)));
  const standing = rank === 0 ? undefined : RANKS[rank];
  evidence.add("named", rank);
  evidence.add(sort, marker, standing);
  evidence.add(side, sort, marker, standing);
  evidence.add(side, marker, kind, standing);
  evidence.add(side, marker, borders, standing);
  evidence.add(side, reach, standing);
  evidence.add(side, borders, standing);
  evidence.add(side, reach, marker, kind, standing);
  if (reading.region(first) !== reading.region(base.first)) evidence.add("aside");
  const relative = relativeBefore(reading, base.first);
  if (relative !== null && end <= relative) {
    const isHead = sentence.mentions.findLast((one) => one.end <= relative) === mention;
    if (!isHead) candidate.beyond = true;
    evidence.add("relative", isHead ? "head" : "beyond");
    evidence.add("relative", isHead ? "head" : "beyond", marker);
  }
  if (rank > 0) return;
  if (mention === sentence.mentions[0]) {
    evidence.add("first", "name");
    evidence.add("first", "name", kind);
    if (first - sentence.first <= 2) evidence.add("opens");
  }
  const before = acting.filter((one) => one.end <= base.first);
  if (mention === before[0]) evidence.add("first", "acting");
  if (mention === before.at(-1)) evidence.add("last", "acting", kind);
  if (mention === before.at(-1)) evidence.add("last", "acting");
  const last = sentence.mentions.findLast((one) => one.end <= base.first);
  if (mention === last) evidence.add("nearest", "before");
  const next = sentence.mentions.find((one) => one.first >= base.end);
  if (mention === next) evidence.add("nearest", "after", marker);
  if (reading.speakers().has(mention)) {
    evidence.add("speaks");
    evidence.add("speaks", kind);
  }
  if (mention.joined) evidence.add(mention.leader ? "joined" : "leads");
  if (mention === sentence.mentions[0] && /^[:：(]$/.test(document.tokens[end]?.text ?? ""))
    evidence.add("heads");
  const tokens = document.tokens;
  const stem = (i: number) =>
    i < sentence.first || i >= sentence.end ? "^" : stemsOf(tokens[i]!, compiled).at(-1)!;
  const { names } = evidence;
  const word = (i: number) => names.word(stem(i));
  const behind = evidence.on(names.after(NO_WORDS, word(first - 1)), "_");
  const ahead = names.after(names.afterText(NO_WORDS, "_"), word(end));
  evidence.put(ahead);
  evidence.on(behind, kind);
  evidence.on(ahead, kind);
  if (blind) return;
  // What a figure's own words have between them and the name.
  for (const cue of reading.cues) {
    if (cue.end <= first && first - cue.end <= 2) evidence.add("behind", "cue", cue.frame, cue.part);
    if (cue.first >= end && cue.first - end <= 2) evidence.add("before", "cue", cue.frame, cue.part);
  }
}

/** Whom the rules of roles choose with the cue of this kind that is the strongest. */
function byRoles(
  { reading, base, blind }: Site,
  kind: Kind,
  candidate: (subject: Subject) => Candidate,
): void {
  if (blind) return;
  const chosen = chooseCue(reading, base.first, base.end, ({ frame }) => frameOf(frame).kind === kind);
  const strongest = chosen ?? chooseCue(reading, base.first, base.end);
  if (!strongest) return;
  const { cue, tie } = strongest;
  const roles = chooseRoles(reading, cue, base);
  const own = chosen ? "own" : "other";
  if (roles.subject) {
    const { evidence } = candidate(roles.subject);
    evidence.add("role", own);
    evidence.add("role", own, tie);
    evidence.add("role", roles.subject.part, kind);
    evidence.add("role", cue.frame, roles.subject.part);
  } else if (!roles.blocked) {
    const implied = impliedSubject(reading, base.first, frameOf(cue.frame));
    if (implied)
      candidate({ resolved: implied, rule: "subject_topic", part: null }).evidence.add(
        "role",
        "implied",
        own,
      );
  }
  for (const [part, mentions] of roles.parts) {
    for (const mention of mentions.slice(0, 2)) {
      const resolved = reading.resolver.resolve(mention);
      if (!resolved) continue;
      const { evidence } = candidate({ resolved, rule: ruleOf(mention), part: null });
      evidence.add("part", cue.frame, part);
      evidence.add("part", part, kind);
    }
  }
  if (roles.counterparty) {
    const { mention, role } = roles.counterparty;
    const resolved = reading.resolver.resolve(mention);
    if (resolved)
      candidate({ resolved, rule: ruleOf(mention), part: null }).evidence.add("other", "side", role);
  }
}
