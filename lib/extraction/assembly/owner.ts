import { impliedSubject, mayBeSubject, type Subject } from "../cues/choose-subject";
import { type Frame, frameOf } from "../cues/frames";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Mention } from "../mentions/mention";
import type { Base } from "./decision";

const FRAME = frameOf("revenue");
/** Chips and power are planned by states too. */
const OF_STATES: ReadonlySet<string> = new Set(["GW", "GPU", "chip", "data centre"]);
const BESIDE = 6;

/**
 * Whose counted things a quantity counts: the name that acts or owns nearest before it in its clause, else one right behind
 * ("650 million users of Gemini"), else whom the sentence speaks of.
 */
export function ownerOf(reading: SentenceReading, { first, end, amount }: Base): Subject | null {
  const frame: Frame = OF_STATES.has(amount.unit ?? "") ? { ...FRAME, governments: true } : FRAME;
  const { mentions } = reading.sentence;
  // What is counted owns nothing: "60,400 A100 chips".
  const own = (mention: Mention) =>
    mention.object?.kind !== "chip" && reading.crossing(mention.first, first) < 1;
  const before = mentions.filter((mention) => mention.end <= first && own(mention));
  const acting = before.filter(({ marker, sort }) => {
    // "خدمات شركته": what stands for a firm owns, whatever stands before it.
    return marker === "bare" || marker === "possessive" || (marker === "of" && sort === "description");
  });
  const behind = mentions.filter(
    (mention) =>
      mention.first >= end && mention.first - end <= BESIDE && own(mention) && OWNING.has(mention.marker),
  );
  const colon = reading.document.tokens[end]?.text === ":" && first - reading.sentence.first <= 1;
  const told = colon ? mentions.filter((mention) => mention.first > end && TOLD.has(mention.marker)) : [];
  // "يعمل لدى الشركة 350 موظفا", "in the lab 40 people work".
  const within = before.filter(({ marker }) => marker === "from" || marker === "in").reverse();
  for (const mention of [...acting.reverse(), ...behind, ...within, ...told]) {
    // "In the kingdom" is a place.
    const place = within.includes(mention);
    const resolved = reading.resolver
      .candidates(mention)
      .find((one) => mayBeSubject(one, place ? FRAME : frame));
    if (resolved && !(resolved.organisation?.kind === "fund" && resolved.rule === "subject_topic"))
      return { resolved, rule: "subject_agent", part: "agent" };
  }
  const resolved = impliedSubject(reading, first, frame);
  return resolved && { resolved, rule: "subject_topic", part: null };
}

/** "5 gigawatts: the size of what G42 will build". */
const TOLD: ReadonlySet<string> = new Set(["bare", "possessive"]);
const OWNING: ReadonlySet<string> = new Set(["of", "to", "for", "in"]);
