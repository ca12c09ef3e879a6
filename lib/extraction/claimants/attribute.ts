import type { SentenceReading } from "../cues/sentence-reading";
import type { SayEntry } from "../language-pack";
import type { Mention } from "../mentions/mention";
import type { Rule } from "../rules";
import type { Say } from "./find-says";

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

const AGENT_REACH = 16;
const AFTER_REACH = 7;

/**
 * Who asserts what stands at `first`…`end` in a sentence, by the words of saying in it: the last one before the figure (so that
 * "Reuters reported that OpenAI said" gives OpenAI), else one that follows it. Null if the sentence has none.
 */
export function attribute(reading: SentenceReading, first: number, end: number): Attribution | null {
  const says = reading.says();
  let found = null as Attribution | null;
  for (const say of says) {
    if (say.end > first || isReckoning(reading, say, first)) continue;
    // "… claimed, and said": a verb joined on without a subject of its own has the one before.
    const joined: boolean = found?.claimant != null && joinedOn(reading, say);
    const attribution: Attribution | null = joined
      ? { ...found!, rule: "claimant_continued", sort: say.sort, first: say.first, end: say.end }
      : speakerOf(reading, say);
    // Somebody unnamed takes no words from somebody named.
    if (attribution && (attribution.claimant !== null || !found)) found = attribution;
  }
  if (found) return found;
  for (const say of says) {
    if (say.first < end || (!say.before && !trails(reading, say, end))) continue;
    const attribution = speakerOf(reading, say);
    if (attribution) return attribution;
  }
  return null;
}

/** "Is put at N", "وتقدر بأقل من N": the verb sets the figure and has no subject of its own. */
function isReckoning(reading: SentenceReading, say: Say, first: number): boolean {
  if (say.sort !== "estimate" || say.before || first - say.end > 4) return false;
  if (reading.crossing(say.end - 1, first) >= 1) return false;
  return !reading.sentence.mentions.some((mention) => mention.first >= say.end && mention.end <= first);
}

function joinedOn(reading: SentenceReading, say: Say): boolean {
  if (say.before) return false;
  const { tokens } = reading.document;
  const before = say.first - 1;
  const joined =
    reading.compiled.joins(tokens[say.first]!.text) ||
    (before >= reading.sentence.first &&
      reading.compiled.conjunctions.at(tokens, before, say.first) !== null);
  return joined && !reading.sentence.mentions.some(({ first }) => first >= say.end && first - say.end <= 3);
}

/** ", Altman said" and ", said Altman": a clause of its own behind what is said. */
function trails(reading: SentenceReading, say: Say, end: number): boolean {
  const aside = reading.region(say.first);
  const border =
    reading.crossing(end - 1, say.first) >= 1 || (aside !== -1 && aside !== reading.region(end - 1));
  return border && (say.sort === "say" || say.sort === "report" || say.sort === "estimate");
}

function speakerOf(reading: SentenceReading, say: Say): Attribution | null {
  const at = { first: say.first, end: say.end, sort: say.sort, speaker: null };
  const mention = say.before ? speakerAfter(reading, say) : speakerOfVerb(reading, say);
  const name = mention ? speakerName(reading, mention) : null;
  if (name !== null)
    return {
      ...at,
      claimant: name,
      speaker: mention,
      rule: say.before ? "claimant_according_to" : "claimant_said",
    };
  const unnamed = reading.nearest(reading.compiled.unnamed, say.first, say.end, AFTER_REACH, 1);
  if (!unnamed) return null;
  // "people briefed on it told Bloomberg": the outlet that they told stands for them.
  const outlet = reading.sentence.mentions.find(
    (other) => other.first >= say.end && other.first - say.end <= 2 && other.organisation?.kind === "outlet",
  );
  if (outlet && !say.before) return { ...at, claimant: outlet.organisation!.name, rule: "claimant_said" };
  return { ...at, claimant: null, rule: "claimant_unnamed", first: unnamed.first, end: unnamed.end };
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

const VOICE_REACH = 5;

/** "A spokesman for OpenAI", "OpenAI's spokesman": who speaks in its name. */
function voiced(reading: SentenceReading, { first, end }: Mention): boolean {
  return reading
    .find(reading.compiled.voices)
    .some(
      (voice) =>
        (voice.end <= first && first - voice.end < VOICE_REACH && reading.crossing(voice.first, first) < 1) ||
        (voice.first >= end && voice.first - end <= 2),
    );
}

function speakerOfVerb(reading: SentenceReading, say: Say): Mention | null {
  const { mentions } = reading.sentence;
  const { tokens } = reading.document;
  if (say.after) return mentions.find(({ end }) => end === say.first) ?? null;
  // "“说DeepSeek …”": opens what is quoted, and has no subject.
  if (reading.compiled.dense && tokens[say.first - 1]?.text === '"') return null;
  const region = reading.region(say.first);
  const left = mentions.filter((mention) => {
    const { marker, first, end } = mention;
    const near = end <= say.first && reading.distance(end, say.first) <= AGENT_REACH;
    const within = reading.region(first);
    // "The boss of Meta, Mark Zuckerberg, said": the insertion is who speaks.
    const sole =
      mention.sort === "person" &&
      reading.sentence.inserted.some((part) => part.first === first && part.end === end);
    if (!near || (within !== -1 && within !== region && !sole)) return false;
    return marker === "bare" || (marker !== "than" && voiced(reading, mention));
  });
  const last = left.at(-1) ?? null;
  // "软银出售英伟达股份，并表示": without a subject in its clause the verb has that of the sentence.
  const further =
    reading.compiled.dense !== null && last !== null && reading.crossing(last.end, say.first) >= 1;
  const nearLeft = further ? (left[0] ?? null) : last;
  const right = mentions.find(
    ({ first, marker }) => first >= say.end && first - say.end <= 5 && marker !== "other",
  );
  // "ذكرت أن الشركة": what is said begins before the name.
  const rightClause =
    right && reading.crossing(say.end, right.first) < 1 && !opensSaid(reading, say.end, right.first)
      ? right
      : null;
  const rightBare = rightClause?.marker === "bare" ? rightClause : null;
  if (reading.compiled.pack.order === "verb_first") {
    // "أنباء تفيد": the verb's subject stands right before it and names nobody.
    if (
      reading.find(reading.compiled.unnamed).some(({ first, end }) => end === say.first || first === say.end)
    )
      return null;
    if (nearLeft && say.first - nearLeft.end <= 1) return nearLeft;
    if (rightBare) return rightBare;
    return nearLeft && reading.crossing(nearLeft.first, say.first) <= 2 ? nearLeft : null;
  }
  // "said Altman": right after the verb, which itself follows a comma or a quotation mark.
  if (rightBare && rightBare.first - say.end <= 2 && !reading.compiled.dense) {
    const before = tokens[say.first - 1];
    if (before?.sort === "punctuation") return rightBare;
  }
  if (reading.compiled.pack.order === "verb_second" && rightBare && rightBare.first - say.end <= 3) {
    const before = nearLeft && reading.crossing(nearLeft.end, say.first) < 1;
    // "Am Dienstag sagte Huang": nobody before the verb in its clause.
    if (!before) return rightBare;
  }
  if (!nearLeft || reading.crossing(nearLeft.first, say.first) > 2.25) return null;
  // Somebody unnamed stands nearer to the verb: "OpenAI, people familiar with it said".
  const unnamed = reading.compiled.unnamed.findAll(tokens, nearLeft.end, say.first).length > 0;
  // An outlet reports what they say: "Reuters, unter Berufung auf Insider, berichtet".
  return unnamed && nearLeft.organisation?.kind !== "outlet" ? null : nearLeft;
}

/** "Nvidia's chief executive": the person of that firm who was named before. */
function headOf(reading: SentenceReading, mention: Mention): string | null {
  if (mention.sort !== "organisation" || mention.marker !== "possessive") return null;
  const led = reading
    .find(reading.compiled.heads)
    .some(({ first }) => first >= mention.end && first - mention.end <= HEAD_REACH);
  const person = led ? reading.resolver.personBefore(mention)?.person : null;
  const own = person?.roles.some(({ organisation }) => organisation === mention.organisation!.slug);
  return own ? person!.name : null;
}

/** An apostrophe, an s and an adjective. */
const HEAD_REACH = 3;

function opensSaid(reading: SentenceReading, from: number, to: number): boolean {
  return (
    reading.compiled.pack.order === "verb_first" &&
    reading.find(reading.compiled.infinitives).some(({ first, end }) => first >= from && end <= to)
  );
}

/** Persons, organisations and outlets by their canonical names; descriptions and pronouns by whom they stand for. */
function speakerName(reading: SentenceReading, mention: Mention): string | null {
  if (mention.person) return mention.person.name;
  if (mention.sort === "person_pronoun") return reading.resolver.personBefore(mention)?.person?.name ?? null;
  if (mention.sort === "stranger") return mention.text;
  if (mention.sort === "object") return null;
  return headOf(reading, mention) ?? reading.resolver.resolve(mention)?.name ?? null;
}
