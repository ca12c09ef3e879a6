import type { SentenceReading } from "../cues/sentence-reading";
import type { SayEntry } from "../language-pack";
import type { Mention } from "../mentions/mention";
import type { Rule } from "../rules";
import type { Say } from "./find-says";
import { speakerName } from "./speaker-name";
import { speakerOfVerb } from "./speaker-of-verb";

export interface Attribution {
  /** Canonical English name; null for unnamed sources. */
  claimant: string | null;
  /** Who speaks, as the article names him; null for unnamed sources. */
  speaker: Mention | null;
  sort: SayEntry["sort"];
  rule: Rule;
  first: number;
  end: number;
}

const AFTER_REACH = 7;

/** Who speaks in a sentence. */
export function speakersOf(reading: SentenceReading): ReadonlySet<Mention> {
  const speakers = new Set<Mention>();
  for (const say of reading.says()) {
    const speaker = speakerOf(reading, say)?.speaker;
    if (speaker) speakers.add(speaker);
  }
  return speakers;
}

/** Asked for by every figure of the sentence, and for its speakers. */
export function speakerOf(reading: SentenceReading, say: Say): Attribution | null {
  const known = reading.attributed.get(say);
  if (known !== undefined) return known;
  const attribution = readSpeaker(reading, say);
  reading.attributed.set(say, attribution);
  return attribution;
}

function readSpeaker(reading: SentenceReading, say: Say): Attribution | null {
  const { first, end, sort } = say;
  const mention = say.before ? speakerAfter(reading, say) : speakerOfVerb(reading, say);
  const name = mention ? speakerName(reading, mention) : null;
  if (name !== null)
    return {
      claimant: name,
      speaker: mention,
      sort,
      rule: say.before ? "claimant_according_to" : "claimant_said",
      first,
      end,
    };
  const unnamed = reading.nearest(reading.compiled.unnamed, say.first, say.end, AFTER_REACH, 1);
  if (!unnamed) return goesOn(reading, say);
  // "people briefed on it told Bloomberg": the outlet that they told stands for them.
  const outlet = reading.sentence.mentions.find(
    (other) => other.first >= say.end && other.first - say.end <= 2 && other.organisation?.kind === "outlet",
  );
  if (outlet && !say.before)
    return {
      claimant: outlet.organisation!.name,
      speaker: null,
      sort,
      rule: "claimant_said",
      first,
      end,
    };
  return {
    claimant: null,
    speaker: null,
    sort,
    rule: "claimant_unnamed",
    first: unnamed.first,
    end: unnamed.end,
  };
}

const GOES_ON_WITHIN = 3;

/** "وأضافت أن …", "وأوضح أن …": a verb without a subject has the speaker of the sentences before, as its gender allows. */
function goesOn(reading: SentenceReading, say: Say): Attribution | null {
  const { document, sentence, compiled } = reading;
  const { isFeminine, order } = compiled.pack;
  const alone = order === "verb_first" && isFeminine && !say.before && !say.after;
  if (!alone || say.first - sentence.first > OPENING || mentionBefore(reading, say)) return null;
  // "ولم تكشف الأطراف": somebody else is the subject.
  if (compiled.isDefinite(document.tokens[say.end]?.text ?? "")) return null;
  const feminine = isFeminine(document.tokens[say.first]!.text);
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - GOES_ON_WITHIN); i--) {
    const earlier = document.sentences[i]!;
    if (earlier.chrome) return null;
    const before = reading.of(earlier);
    for (const other of [...before.says()].reverse()) {
      const mention = other.before ? speakerAfter(before, other) : speakerOfVerb(before, other);
      const name = mention && speakerName(before, mention);
      if (!mention || name === null) continue;
      const person = mention.sort === "person" || mention.sort === "person_pronoun";
      if (person === feminine) continue;
      const { first, end, sort } = say;
      return { claimant: name, speaker: mention, sort, rule: "claimant_continued", first, end };
    }
  }
  return null;
}

const OPENING = 2;

function mentionBefore({ sentence }: SentenceReading, say: Say): boolean {
  return sentence.mentions.some(({ end }) => end <= say.first);
}

function speakerAfter(reading: SentenceReading, say: Say): Mention | null {
  for (const mention of reading.sentence.mentions) {
    if (mention.first < say.end) continue;
    const far = mention.first - say.end > AFTER_REACH || reading.crossing(say.end, mention.first) > 1;
    const unnamed =
      reading.compiled.unnamed.findAll(reading.document.tokens, say.end, mention.first).length > 0;
    return far || unnamed ? null : (titled(reading, mention) ?? mention);
  }
  return null;
}

/** "The boss of Meta, Mark Zuckerberg": the person whose title held the firm's name. */
function titled(reading: SentenceReading, mention: Mention): Mention | null {
  if (mention.sort !== "organisation" || reading.document.tokens[mention.end]?.text !== ",") return null;
  return (
    reading.sentence.mentions.find(({ sort, first }) => sort === "person" && first === mention.end + 1) ??
    null
  );
}
