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
  // "N كان يتوقعها المحللون": the verb behind takes the figure up, and has its own subject.
  const resuming = says.find(
    (say) => say.sort === "expect" && !say.before && say.first >= end && say.first - end <= 2,
  );
  const expected =
    resuming && reading.compiled.pack.order === "verb_first" ? speakerOf(reading, resuming) : null;
  if (expected) return expected;
  let found = null as Attribution | null;
  for (const say of says) {
    if (say.end > first || isReckoning(reading, say, first) || isBeforeSaid(reading, say, first, end))
      continue;
    // ", تقديرات المحللين، إذ ارتفعت إلى N": what was expected is compared with, and asserts nothing of what follows.
    const forecast = say.before && (say.sort === "expect" || say.sort === "estimate");
    if (forecast && reading.crossing(say.end - 1, first) >= 1) continue;
    // "… claimed, and said": a verb joined on without a subject of its own has the one before.
    const joined: boolean = found?.claimant != null && joinedOn(reading, say);
    const attribution: Attribution | null = joined
      ? { ...found!, rule: "claimant_continued", sort: say.sort, first: say.first, end: say.end }
      : speakerOf(reading, say);
    // Somebody unnamed takes no words from somebody named.
    if (attribution && (attribution.claimant !== null || !found || isOwnSubject(reading, say, attribution)))
      found = attribution;
  }
  if (found) return found;
  for (const say of says) {
    if (say.first < end || (!say.before && !trails(reading, say, end))) continue;
    // ", متخطية متوسط توقعات المحللين": what others had expected is another figure.
    const expected = say.before && (say.sort === "expect" || say.sort === "estimate");
    if (expected && reading.crossing(end - 1, say.first) >= 1) continue;
    const attribution = speakerOf(reading, say);
    if (attribution) return attribution;
  }
  return null;
}

/** "وقد قدّر مطلعون": somebody unnamed who stands right behind a verb is its subject. */
function isOwnSubject(reading: SentenceReading, say: Say, { rule, first }: Attribution): boolean {
  return (
    reading.compiled.pack.order === "verb_first" &&
    rule === "claimant_unnamed" &&
    !say.before &&
    first === say.end
  );
}

/** Who speaks in a sentence. */
export function speakersOf(reading: SentenceReading): ReadonlySet<Mention> {
  const speakers = new Set<Mention>();
  for (const say of reading.says()) {
    const speaker = speakerOf(reading, say)?.speaker;
    if (speaker) speakers.add(speaker);
  }
  return speakers;
}

/** "Is put at N", "وتقدر بأقل من N": the verb sets the figure and has no subject of its own. */
function isReckoning(reading: SentenceReading, say: Say, first: number): boolean {
  if (say.sort !== "estimate" || say.before || first - say.end > 4) return false;
  if (reading.crossing(say.end - 1, first) >= 1) return false;
  // "Arthur Mensch, chiffre à N": a person right before it is its subject.
  const { pack } = reading.compiled;
  if (
    pack.order === "subject_first" &&
    reading.sentence.mentions.some(
      ({ sort, marker, end }) =>
        sort === "person" && marker === "bare" && end <= say.first && say.first - end <= 2,
    )
  )
    return false;
  return !reading.sentence.mentions.some((mention) => mention.first >= say.end && mention.end <= first);
}

/** "قالت مايكروسوفت، التي كانت قد استثمرت N، إنها …": the figure stands between the verb and what is said. */
function isBeforeSaid(reading: SentenceReading, say: Say, first: number, end: number): boolean {
  if (reading.compiled.pack.order !== "verb_first" || say.before) return false;
  const that = reading.find(reading.compiled.infinitives);
  if (!that.some((hit) => hit.first >= end) || that.some((hit) => hit.first >= say.end && hit.end <= first))
    return false;
  const relative = reading
    .find(reading.compiled.relatives)
    .some((hit) => hit.first >= say.end && hit.end <= first);
  return (
    relative && (reading.crossing(say.end, first) >= 1 || reading.region(first) !== reading.region(say.first))
  );
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
  if (!border || opensClause(reading, say) || opensSaying(reading, say)) return false;
  return say.sort === "say" || say.sort === "report" || say.sort === "estimate";
}

/** "…; its analysts think it will": what is said begins only there. */
function opensClause(reading: SentenceReading, say: Say): boolean {
  const { tokens } = reading.document;
  const { pronouns, relatives } = reading.compiled;
  return [pronouns, relatives].some((list) => list.at(tokens, say.end, reading.sentence.end) !== null);
}

const OPENS_WITHIN = 8;

/** "… مليار دولار، وأكدت أنها …": where the verb comes first, what it says follows it. */
function opensSaying(reading: SentenceReading, say: Say): boolean {
  return (
    reading.compiled.pack.order === "verb_first" &&
    reading
      .find(reading.compiled.infinitives)
      .some(({ first }) => first >= say.end && first - say.end <= OPENS_WITHIN)
  );
}

/** Asked for by every figure of the sentence, and for its speakers. */
function speakerOf(reading: SentenceReading, say: Say): Attribution | null {
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
  // "Meta is said to": nobody with a name says it.
  if (isSaidOf(reading, say)) return null;
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
    if (isImpersonal(reading, say)) return null;
    if (say.subject) return left.find(({ sort }) => sort !== "object") ?? null;
    // "أنباء تفيد": the verb's subject stands right before it and names nobody.
    if (
      reading.find(reading.compiled.unnamed).some(({ first, end }) => end === say.first || first === say.end)
    )
      return null;
    const head = headOfClause(reading, say, left);
    if (head) return head;
    if (nearLeft && say.first - nearLeft.end <= 1) return nearLeft;
    if (rightBare) return rightBare;
    return nearLeft && reading.crossing(nearLeft.first, say.first) <= 2 ? nearLeft : null;
  }
  // "said Altman": right after the verb, which itself follows a comma or a quotation mark.
  if (rightBare && rightBare.first - say.end <= 2 && !reading.compiled.dense) {
    const before = tokens[say.first - 1];
    // "Il a dit non : X vaut N": what follows a colon is said.
    const said = tokens[rightBare.first - 1]?.text === ":";
    if (before?.sort === "punctuation" && !said) return rightBare;
  }
  const titledRight = titledBehind(reading, say);
  if (titledRight) return titledRight;
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

/** "المجموعة التي يديرها سون قد التزمت": a feminine verb behind a relative clause that holds a person is of the clause's head. */
function headOfClause(reading: SentenceReading, say: Say, left: readonly Mention[]): Mention | null {
  const { isFeminine } = reading.compiled.pack;
  const person = left.at(-1);
  if (person?.sort !== "person" || !isFeminine?.(reading.document.tokens[say.first]!.text)) return null;
  const head = left.findLast(({ sort }) => sort !== "person");
  if (!head) return null;
  const relative = reading
    .find(reading.compiled.relatives)
    .some(({ first, end }) => first >= head.end && end <= person.first);
  return relative ? head : null;
}

const TITLE_REACH = 14;

/** ", a déclaré son directeur général, Alexandre LeBrun": the person behind a title that follows the verb. */
function titledBehind(reading: SentenceReading, say: Say): Mention | null {
  const { tokens } = reading.document;
  if (reading.compiled.pack.order !== "subject_first" || tokens[say.first - 1]?.sort !== "punctuation")
    return null;
  const title = reading
    .find(reading.compiled.voices)
    .find(({ first }) => first >= say.end && first - say.end <= 2);
  if (!title) return null;
  const person = reading.sentence.mentions.find(({ sort, first }) => sort === "person" && first >= title.end);
  if (!person || person.first - say.end > TITLE_REACH) return null;
  // A title holds a firm, a department and commas, and no verb.
  for (let i = title.end; i < person.first; i++)
    if (reading.compiled.levels.at(tokens, i, person.first) || tokens[i]!.text === ".") return null;
  return person;
}

function isSaidOf({ compiled, document, sentence }: SentenceReading, { first, end, sort }: Say): boolean {
  const { tokens } = document;
  if (compiled.pack.order !== "subject_first" || compiled.dense || sort === "deny") return false;
  if (first === sentence.first || !compiled.passives.at(tokens, first - 1, first)) return false;
  const given = sentence.amounts.some((index) => document.amountTokens[index]!.first === end);
  return given || compiled.infinitives.at(tokens, end, end + 1) !== null;
}

const FIRMS_AND_STATES: ReadonlySet<string> = new Set([
  "lab",
  "company",
  "chip_maker",
  "cloud",
  "government",
]);

/** "يتوقع أن": it is expected. Firms and states are feminine, so that a masculine verb of expecting is not theirs. */
function isImpersonal(reading: SentenceReading, say: Say): boolean {
  const { tokens } = reading.document;
  const { isFeminine } = reading.compiled.pack;
  if ((say.sort !== "expect" && say.sort !== "estimate") || !isFeminine) return false;
  if (isFeminine(tokens[say.first]!.text)) return false;
  const near = reading.sentence.mentions.findLast(
    ({ first, end }) => (end <= say.first && say.first - end <= AGENT_REACH) || first === say.end,
  );
  const kind =
    near?.sort === "person" ? undefined : (near && reading.resolver.resolve(near))?.organisation?.kind;
  return kind !== undefined && FIRMS_AND_STATES.has(kind);
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
  const { resolver } = reading;
  if (mention.person || mention.sort === "person_pronoun") return resolver.nameOfPerson(mention);
  if (mention.sort === "stranger")
    return resolver.nameOfPerson(mention) ?? resolver.resolve(mention)?.name ?? mention.text;
  if (mention.sort === "object") return null;
  return headOf(reading, mention) ?? reading.resolver.resolve(mention)?.name ?? null;
}
