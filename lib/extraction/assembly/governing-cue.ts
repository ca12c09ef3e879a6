import { chooseCue } from "../cues/choose-cue";
import { chooseRoles } from "../cues/choose-subject";
import type { Cue } from "../cues/find-cues";
import { type FrameName, frameOf, type Part } from "../cues/frames";
import { marketLoss } from "../cues/refine-kind";
import type { SentenceReading } from "../cues/sentence-reading";
import type { ChosenCue } from "../cues/weigh-cue";
import type { Base, Decision } from "./decision";

/** "C$1 billion to pay for machines and C$300 million to help firms": one of a list, by what it is for. */
export function isShareFor(reading: SentenceReading, base: Base, { cue, tie }: ChosenCue): boolean {
  if (tie !== "near" || cue.first < base.end) return false;
  return reading.compiled.infinitives.at(reading.document.tokens, base.end, base.end + 1) !== null;
}

const OWN_SIDE: ReadonlySet<Part> = new Set(["agent", "patient", "possessive", "of"]);

/** "X is worth N, Y M": another name with the words of the figure before. */
export function isGapped(reading: SentenceReading, cue: Cue, base: Base, last: Decision): boolean {
  if (last.cue?.first !== cue.first || last.cue.frame !== cue.frame || cue.first > base.first) return false;
  if (!OWN_SIDE.has(frameOf(cue.frame).subject[0]!)) return false;
  return reading.sentence.mentions.some(
    ({ first, end, marker, sort, leader }) =>
      (sort === "organisation" || sort === "object") &&
      (marker === "bare" || marker === "possessive" || marker === "at") &&
      !leader &&
      first >= last.end &&
      end <= base.first,
  );
}

/** "Doubles its bet, adding $4bn": what is added to no market value is told by another word. */
export function cueOf(reading: SentenceReading, base: Base): ChosenCue | null {
  const chosen = chooseCue(reading, base.first, base.end);
  if (chosen?.cue.frame === "add" && !addsValue(reading, chosen.cue, base))
    return (
      ofWhole(reading, chosen, base) ??
      chooseCue(reading, base.first, base.end, ({ frame }) => frame !== "add") ??
      ofOwnMoney(reading, chosen)
    );
  if (chosen?.cue.frame !== "gain") return chosen;
  const { cue } = chosen;
  const subject = chooseRoles(reading, cue, base).subject;
  const organisation = subject?.resolved.organisation ?? null;
  const from = Math.min(cue.first, base.first);
  const to = Math.max(cue.end, base.end);
  if (marketLoss(reading, cue, base, organisation, from, to)) return chosen;
  return chooseCue(reading, base.first, base.end, ({ frame }) => frame !== "gain");
}

/** "Added $100 million to the $500 million financing", "to its spending plan": what it is added to says what it is. */
function ofWhole(reading: SentenceReading, chosen: ChosenCue, { end }: Base): ChosenCue | null {
  const { compiled, document, sentence } = reading;
  if (end >= sentence.end || compiled.markers.contracted(document.tokens, end, end) !== "to") return null;
  const whole = reading.cues.find(
    ({ frame, part, first }) =>
      WHOLES.has(frame) && part === "noun" && first > end && first - end <= WHOLE_REACH,
  );
  return whole
    ? { ...chosen, cue: { ...chosen.cue, frame: whole.frame === "funding" ? "raise" : whole.frame } }
    : null;
}

const WHOLES: ReadonlySet<FrameName> = new Set(["funding", "plan", "capital", "backlog"]);
const WHOLE_REACH = 9;

/** "Means to add two trillion yen of its own": what is still to be added is a plan. */
function ofOwnMoney(reading: SentenceReading, chosen: ChosenCue): ChosenCue {
  const { cue } = chosen;
  const { infinitives, future } = reading.compiled;
  const ahead = [infinitives, future].some((list) => reading.find(list).some(({ end }) => end === cue.first));
  return ahead && cue.part === "verb" ? { ...chosen, cue: { ...cue, frame: "earmark" } } : chosen;
}

export function addsValue(reading: SentenceReading, cue: Cue, base: Base): boolean {
  return reading.nearest(reading.compiled.marketValue, cue.first, base.end, 10, 1.25) !== null;
}
