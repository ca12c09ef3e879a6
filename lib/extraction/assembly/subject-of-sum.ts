import { attribute } from "../claimants/attribute";
import { impliedSubject, mayBeSubject, type Roles, type Subject } from "../cues/choose-subject";
import type { Cue } from "../cues/find-cues";
import { frameOf } from "../cues/frames";
import { isFirm } from "../cues/reframe";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Mention } from "../mentions/mention";
import { type Resolved, unmentioned } from "../mentions/resolved";
import type { Kind } from "../types";
import type { Base, Decision } from "./decision";

/** "Beating the $870 million that Scale managed": whose figure it is stands in the clause behind it. */
export function ofRelative(reading: SentenceReading, { first, end }: Base, cue: Cue): Subject | null {
  const { compiled, document, sentence } = reading;
  if (compiled.pack.order !== "subject_first" || compiled.dense || cue.end > first || end >= sentence.end)
    return null;
  const frame = frameOf(cue.frame);
  if (!MEASURED.has(frame.kind) || !compiled.relatives.at(document.tokens, end, end + 1)) return null;
  const mention = sentence.mentions.find((other) => other.first > end);
  if (mention?.sort !== "organisation" || mention.marker !== "bare" || mention.first - end > RELATIVE_REACH)
    return null;
  const resolved = reading.resolver.resolve(mention);
  return resolved && mayBeSubject(resolved, frame)
    ? { resolved, rule: "subject_agent", part: "agent" }
    : null;
}

const MEASURED: ReadonlySet<Kind> = new Set(["revenue", "profit", "valuation", "operating_cost"]);
const RELATIVE_REACH = 3;

/** "X said that revenue rose to N": without an owner named inside what is said, it is the speaker's own. */
export function ownFigure(
  reading: SentenceReading,
  cue: Cue,
  base: Base,
  { subject }: Roles,
): Subject | null {
  const tells = cue.part === "noun" || (cue.frame === "costs" && subject === null);
  if (!tells || (subject !== null && subject.part !== "agent")) return null;
  const said = attribute(reading, base.first, base.end);
  if (!said?.speaker || said.rule === "claimant_according_to") return null;
  // ", stellte die Chefin in Aussicht": behind what is said, and nobody named in it.
  const trails = said.first >= base.end && said.first >= cue.end;
  if (trails ? subject !== null || said.speaker.sort !== "person" : said.end > cue.first) return null;
  const mention = subject?.resolved.mention;
  if (mention && mention.first >= said.end) return null;
  const resolved = firmOf(reading, said.speaker);
  if (!resolved || !mayBeSubject(resolved, frameOf(cue.frame))) return null;
  // Who promises money to others does not tell of his own round.
  if (said.sort === "promise" && ROUNDS.has(frameOf(cue.frame).kind)) return null;
  return { resolved, rule: "subject_agent", part: "agent" };
}

/** Who leads a firm speaks of its figures. */
function firmOf(reading: SentenceReading, speaker: Mention): Resolved | null {
  const resolved = reading.resolver.resolve(speaker);
  if (speaker.sort !== "person" || !resolved?.organisation || !isFirm(resolved.organisation)) return resolved;
  return unmentioned(resolved);
}

export const ROUNDS: ReadonlySet<Kind> = new Set(["funding", "valuation"]);

/** "The deal values the company at N", behind a purchase: the company is whom the deal is about. */
export function ofBought(cue: Cue, base: Base, { subject }: Roles, before: Decision | null): Subject | null {
  if (frameOf(cue.frame).kind !== "valuation" || !before || base.sentence - before.sentence > 1) return null;
  const mention = subject?.resolved.mention;
  const vague =
    !subject || subject.part === null || mention?.sort === "description" || mention?.sort === "pronoun";
  // A product that is bought is no company to be worth anything.
  if (!before.target || before.target.mention?.sort === "object" || !vague) return null;
  return { resolved: unmentioned(before.target), rule: "subject_topic", part: null };
}

/** Where nobody is named: whom the figure before is about, else whom the sentence and the article speak of. */
export function implied(
  reading: SentenceReading,
  cue: Cue,
  base: Base,
  last: Decision | null,
): Subject | null {
  const frame = frameOf(cue.frame);
  // Who was given money is not whom the article goes on about when it tells what is spent.
  const given = last?.kind === "funding" && last.counterparty !== null && !ROUNDS.has(frame.kind);
  if (last && !given && mayBeSubject(last.subject.resolved, frame))
    return { ...last.subject, rule: "subject_topic" };
  const resolved = impliedSubject(reading, base.first, frame);
  return resolved && { resolved, rule: "subject_topic", part: null };
}
