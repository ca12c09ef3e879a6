import type { SentenceReading } from "../cues/sentence-reading";
import type { Mention } from "../mentions/mention";
import type { Say } from "./find-says";

const AGENT_REACH = 16;

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

export function speakerOfVerb(reading: SentenceReading, say: Say): Mention | null {
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
    const titled = titledSubject(reading, say);
    if (titled) return titled;
    return nearLeft && reading.crossing(nearLeft.first, say.first) <= 2 ? nearLeft : null;
  }
  // "said Altman": right after the verb, which itself follows a comma or a quotation mark.
  // "Google's boss, Sundar Pichai, said the company would": the comma ends an apposition, and what follows is said.
  const apposed =
    last?.sort === "person" &&
    last.end === say.first - 1 &&
    tokens[last.end]!.text === "," &&
    tokens[last.first - 1]?.text === ",";
  if (rightBare && rightBare.first - say.end <= 2 && !reading.compiled.dense && !apposed) {
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

/** A title in two parts, the word for a firm and what the firm is. */
const TITLED_REACH = 9;

/**
 * "قال الرئيس التنفيذي لغوغل سوندار بيتشاي": the person right behind the firm of his title. "قال متحدث باسم مايكروسوفت لرويترز":
 * without a person the firm that the title speaks for.
 */
function titledSubject(reading: SentenceReading, say: Say): Mention | null {
  const { tokens } = reading.document;
  const { mentions } = reading.sentence;
  const at = mentions.findIndex(({ first }) => first >= say.end);
  const firm = mentions[at];
  if (!firm || firm.first - say.end > TITLED_REACH || reading.crossing(say.end, firm.first) >= 1) return null;
  if (opensSaid(reading, say.end, firm.first)) return null;
  const next = mentions[at + 1];
  const follows =
    next?.first === firm.end || (next?.first === firm.end + 1 && tokens[firm.end]!.text === ",");
  if (next?.sort === "person" && next.marker === "bare" && follows) return next;
  const title = reading
    .find(reading.compiled.voices)
    .some(({ first, end }) => first === say.end && firm.first - end < VOICE_REACH);
  return title ? firm : null;
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

function opensSaid(reading: SentenceReading, from: number, to: number): boolean {
  return (
    reading.compiled.pack.order === "verb_first" &&
    reading.find(reading.compiled.infinitives).some(({ first, end }) => first >= from && end <= to)
  );
}
