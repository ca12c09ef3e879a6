import { impliedSubject, mayBeSubject, type Subject } from "../cues/choose-subject";
import { frameOf } from "../cues/frames";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Mention } from "../mentions/mention";
import type { Base } from "./decision";

const FRAME = frameOf("revenue");
const BESIDE = 6;

/**
 * Whose counted things a quantity counts: the name that acts or owns nearest before it in its clause, else one right behind
 * ("650 million users of Gemini"), else whom the sentence speaks of.
 */
export function ownerOf(reading: SentenceReading, { first, end }: Base): Subject | null {
  const { mentions } = reading.sentence;
  const own = (mention: Mention) => reading.crossing(mention.first, first) < 1;
  const before = mentions.filter((mention) => mention.end <= first && own(mention));
  const acting = before.filter(({ marker, sort }) => {
    // "خدمات شركته": what stands for a firm owns, whatever stands before it.
    return marker === "bare" || marker === "possessive" || (marker === "of" && sort === "description");
  });
  const behind = mentions.filter(
    (mention) =>
      mention.first >= end && mention.first - end <= BESIDE && own(mention) && OWNING.has(mention.marker),
  );
  for (const mention of [...acting.reverse(), ...behind]) {
    const resolved = reading.resolver.candidates(mention).find((one) => mayBeSubject(one, FRAME));
    if (resolved) return { resolved, rule: "subject_agent", part: "agent" };
  }
  const resolved = impliedSubject(reading, first, FRAME);
  return resolved && { resolved, rule: "subject_topic", part: null };
}

const OWNING: ReadonlySet<string> = new Set(["of", "to", "for", "in"]);
