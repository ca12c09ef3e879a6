import type { SentenceReading } from "../cues/sentence-reading";
import type { Say } from "./find-says";
import { type Attribution, speakerOf } from "./speaker";

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
    if (isValuing(reading, say)) continue;
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

/** "صفقة تقدر قيمة الشركة بـN": the deal puts it at so much; "تقدر غارتنر قيمة …" has somebody who does. */
function isValuing(reading: SentenceReading, say: Say): boolean {
  if (reading.compiled.pack.order !== "verb_first" || say.sort !== "estimate" || say.before) return false;
  return reading.cues.some(
    ({ frame, first, end }) =>
      (frame === "value" || frame === "valuation") && first <= say.first && end > say.end,
  );
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
