import { mayBeSubject, type Roles, type Subject } from "../cues/choose-subject";
import type { Cue } from "../cues/find-cues";
import { frameOf, type Part } from "../cues/frames";
import { isFirm } from "../cues/reframe";
import type { SentenceReading } from "../cues/sentence-reading";
import { type Resolved, unmentioned } from "../mentions/resolved";
import type { Base, Decision } from "./decision";
import { ROUNDS } from "./subject-of-sum";

/** "Raised N at a valuation of M", "put N into X as part of a round of M": one sentence's round is of one company. */
export function ofRound(cue: Cue, { subject }: Roles, last: Decision | null): Subject | null {
  const { kind } = frameOf(cue.frame);
  if ((kind !== "valuation" && kind !== "funding") || !last || !ROUNDS.has(last.kind)) return null;
  const mention = subject?.resolved.mention;
  if (kind === "valuation" && mention?.sort === "pronoun" && subject?.part === "patient") return last.subject;
  if (kind === "funding" && isSameRound(subject, last)) return last.subject;
  // "بينما قيمتها N": an owner written with its noun is whom the figure before is about.
  const owned = cue.pronoun && (!subject?.part || subject.part === "agent");
  if (subject !== null && subject.part !== "agent" && !owned) return null;
  if (last.kind === "valuation" && !owned) return null;
  return mention && mention.first >= last.end ? null : last.subject;
}

/** "X puts N into Y, in a round in which the company raises M", "before Z put M into it": no word names another firm. */
function isSameRound(subject: Subject | null, last: Decision): boolean {
  const mention = subject?.resolved.mention;
  if (!mention || !subject.part || mention.first < last.end) return false;
  if (subject.resolved.name === last.subject.resolved.name) return false;
  if (mention.sort === "description")
    return (
      mention.description?.kinds === null &&
      subject.part === "agent" &&
      last.counterparty?.name === subject.resolved.name
    );
  return mention.sort === "pronoun" && RECIPIENT.has(subject.part);
}

const RECIPIENT: ReadonlySet<Part> = new Set(["in", "to", "on"]);

const ROUND_REACH = 5;

/** "Agreed to invest N in the round": the round of whom the article speaks, and not of who invests. */
export function ofTheRound(reading: SentenceReading, base: Base, { parts }: Roles): Subject | null {
  const { tokens } = reading.document;
  const round = reading.cues.find(
    ({ frame, part, first }) =>
      frame === "funding" && part === "noun" && first >= base.end && first - base.end <= ROUND_REACH,
  );
  if (!round || reading.compiled.markers.readBefore(tokens, round.first, null, base.end) !== "in")
    return null;
  const investor = parts.get("agent")?.[0];
  const name = investor && reading.resolver.resolve(investor)?.name;
  const fits = (one: Resolved) => one.name !== name && mayBeSubject(one, frameOf("funding"));
  const [resolved] = reading.resolver.topics.implied(reading.sentence, base.first, fits);
  return resolved ? { resolved, rule: "subject_topic", part: null } : null;
}

/** "A looks to raise N. B thinks of putting in M": with no word of where it goes, into the start-up spoken of just before. */
export function intoSame(
  reading: SentenceReading,
  cue: Cue,
  base: Base,
  { parts }: Roles,
  before: Decision | null,
): Subject | null {
  if (!before || base.sentence - before.sentence > 1) return null;
  const { resolved } = before.subject;
  const { organisation } = resolved;
  if (!organisation?.ai || organisation.ticker !== undefined || !isFirm(organisation)) return null;
  const giver = parts.get("agent")?.[0];
  const name = giver && reading.resolver.resolve(giver)?.name;
  if (name === undefined || name === resolved.name) return null;
  const { markers } = reading.compiled;
  const { tokens } = reading.document;
  for (const at of [base.end, cue.end])
    if (at < reading.sentence.end && markers.opensAt(tokens, at, reading.sentence.end)) return null;
  return { resolved: unmentioned(resolved), rule: "subject_topic", part: null };
}

export function isGivenBy(reading: SentenceReading, { parts }: Roles, { resolved }: Subject): boolean {
  const giver = parts.get("agent")?.[0];
  const name = giver && reading.resolver.resolve(giver)?.name;
  return name !== undefined && name !== resolved.name;
}
