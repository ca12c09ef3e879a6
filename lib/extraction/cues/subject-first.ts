import type { Mention } from "../mentions/mention";
import { opensTopic } from "../mentions/opens-topic";
import type { Cue } from "./find-cues";
import { LINK } from "./link-mask";
import type { Add } from "./parts";
import type { Hit, SentenceReading } from "./sentence-reading";

export function subjectFirstParts(
  reading: SentenceReading,
  cue: Cue,
  left: Mention[],
  right: Mention[],
  amount: { first: number; end: number },
  passive: boolean,
  add: Add,
): void {
  const part = passive ? "patient" : "agent";
  const { dense } = reading.compiled;
  const relative = dense ? null : relativeBefore(reading, cue);
  if (relative) left = antecedents(relative, left);
  // 其 is "its" and "it" alike.
  const bare = left.filter(
    (mention) =>
      (mention.marker === "bare" ||
        opensTopic(reading.document.tokens, reading.sentence, mention) ||
        (dense !== null && mention.sort === "pronoun" && mention.marker === "possessive")) &&
      !(mention.end === cue.first && cue.part === "noun"),
  );
  const speakers = bare.filter((mention) => isSpeaker(reading, mention, cue));
  const own = bare.filter(
    (mention) => reading.crossing(mention.end, cue.first) < 1 && !speakers.includes(mention),
  );
  // Left to right a clause has first its subject, then its objects: the nearest acts only right before the cue.
  if (!dense && own.length > 1 && !isRightBefore(reading, own[0]!, cue)) own.reverse();
  // "With Microsoft alone promising N": who acts in a clause without a finite verb.
  const [absolute] = left;
  if (!dense && cue.part === "verb" && absolute?.marker === "with" && cue.first - absolute.end <= 1)
    add(part, absolute);
  for (const mention of own) add(part, mention);
  // "after employees sold": somebody else acts, whose name is not given.
  if (relative === null && (cue.part === "noun" || own.length > 0 || !hasOtherAgent(reading, cue))) {
    const further = bare.filter((mention) => !own.includes(mention) && !speakers.includes(mention));
    // A clause without a subject goes on about whom the clause before began with.
    further.sort(
      (a, b) => clausesApart(reading, a, cue) - clausesApart(reading, b, cue) || a.first - b.first,
    );
    for (const mention of further) add(part, mention);
    for (const mention of speakers) if (mention.sort !== "person") add(part, mention);
  }
  const limit = Math.max(amount.first, cue.end);
  // "$1.4 trillion: the pledge the Emirates made", "its buying of chips".
  const next = right[0];
  if (
    !dense &&
    cue.part === "noun" &&
    amount.end <= cue.first &&
    next?.marker === "bare" &&
    next.first - cue.end <= 1
  )
    add(part, next);
  const owner = left[0];
  if (!dense && cue.part === "verb" && owner?.marker === "possessive" && cue.first - owner.end <= POSSESSIVE)
    add(part, owner);
  for (const mention of right) {
    if (mention.marker !== "bare") continue;
    const within = mention.end <= limit || reading.crossing(cue.first, mention.first) < 1;
    if (within) add("patient", mention);
  }
}

/** "A deal that put xAI at N": the relative pronoun that the verb has for its subject, where it is no mention itself. */
function relativeBefore(reading: SentenceReading, cue: Cue): Hit | null {
  if (cue.part !== "verb") return null;
  const { tokens } = reading.document;
  const { passives, future, links, relatives } = reading.compiled;
  for (let i = cue.first - 1; i > reading.sentence.first && i >= cue.first - RELATIVE_AUXILIARIES; i--) {
    if (relatives.at(tokens, i, i + 1)) {
      const mention = reading.sentence.mentions.some(({ first, end }) => i >= first && i < end);
      return mention ? null : { first: i, end: i + 1 };
    }
    const auxiliary = [passives, future, links].some((list) => list.at(tokens, i, i + 1) !== null);
    if (!auxiliary && !tokens[i]!.text.endsWith("ly")) return null;
  }
  return null;
}

const RELATIVE_AUXILIARIES = 5;

/** Whom a relative pronoun stands for: a name right before it, else nobody named. */
function antecedents({ first }: Hit, left: Mention[]): Mention[] {
  const name = left.find(({ end }) => end <= first);
  return name && first - name.end <= 1 ? [{ ...name, marker: "bare" }] : [];
}

/** Nothing but auxiliaries, articles and adjectives between: "Microsoft has spent", "gives Scale AI a price tag". */
function isRightBefore(reading: SentenceReading, mention: Mention, cue: Cue): boolean {
  const { tokens } = reading.document;
  const { markers } = reading.compiled;
  for (let i = mention.end; i < cue.first; i++) {
    if (reading.region(i) !== -1 || tokens[i]!.sort === "punctuation") continue;
    if (markers.opensAt(tokens, i, cue.first)) return false;
    if (!reading.masked(i, LINK) && !tokens[i]!.text.endsWith("ly")) return false;
  }
  return true;
}

/** An apostrophe and its letter. */
const POSSESSIVE = 2;

function clausesApart(reading: SentenceReading, mention: Mention, cue: Cue): number {
  return Math.floor(reading.crossing(mention.end, cue.first));
}

/** "Musk said …": who speaks of a figure is mostly not whom it is about. */
function isSpeaker(reading: SentenceReading, mention: Mention, cue: Cue): boolean {
  const { tokens } = reading.document;
  for (let i = mention.end; i < Math.min(mention.end + 2, reading.sentence.end); i++) {
    const say = reading.compiled.says.at(tokens, i, reading.sentence.end);
    // "Amazon pledged N": saying it is doing it.
    const acts = say !== null && i <= cue.first && cue.first < say.end;
    if (say && !say.value.before && !acts) return true;
  }
  return false;
}

/** A plain noun right before the verb, with nothing but auxiliaries between: "employees sold", "the champions lost". */
export function hasOtherAgent(reading: SentenceReading, cue: Cue): boolean {
  const { tokens } = reading.document;
  const { passives, future, links, clauseWords, conjunctions, pronouns, cues, determiners, markers } =
    reading.compiled;
  const named = (i: number) => reading.sentence.mentions.some(({ first, end }) => i >= first && i < end);
  for (let i = cue.first - 1; i >= Math.max(reading.sentence.first, cue.first - 4); i--) {
    const token = tokens[i]!;
    if (token.sort !== "word") return false;
    if (
      conjunctions.at(tokens, i, i + 1) ||
      clauseWords.at(tokens, i, i + 1) ||
      pronouns.at(tokens, i, i + 1) ||
      markers.opensAt(tokens, i, i + 1)
    )
      return false;
    const auxiliary =
      passives.at(tokens, i, i + 1) ?? future.at(tokens, i, i + 1) ?? links.at(tokens, i, i + 1);
    if (auxiliary || token.text.endsWith("ly")) continue;
    if (named(i)) return false;
    if (token.text.endsWith("s")) return true;
    // "The state spends": a noun by its article, and nothing that a figure is called by.
    const noun = determiners.at(tokens, i - 1, i) !== null && cues.at(tokens, i, i + 1) === null;
    return noun && reading.region(i) === -1;
  }
  return false;
}
