import type { Mention } from "../mentions/mention";
import type { Cue } from "./find-cues";
import type { Add } from "./parts";
import type { SentenceReading } from "./sentence-reading";

export function verbFirstParts(
  reading: SentenceReading,
  cue: Cue,
  left: Mention[],
  right: Mention[],
  amount: { first: number; end: number },
  add: Add,
): void {
  const antecedent = antecedentOf(reading, cue, left);
  const resumed = antecedent !== null && isResumed(reading, cue);
  if (antecedent) add(resumed ? "patient" : "agent", antecedent);
  const head = resumed ? reading.resolver.resolve(antecedent)?.name : undefined;
  const bareLeft = left.filter(
    (mention) =>
      mention.marker === "bare" && (head === undefined || reading.resolver.resolve(mention)?.name !== head),
  );
  const limit = amount.first >= cue.end ? amount.first : Number.POSITIVE_INFINITY;
  const bareRight = right.filter(
    (mention) =>
      mention.marker === "bare" &&
      mention.end <= limit &&
      reading.crossing(cue.first, mention.first) < (cue.part === "noun" && cue.first >= amount.end ? 1 : 1.5),
  );
  if (cue.part === "verb") {
    const subject = bareLeft[0];
    const close =
      subject !== undefined && reading.crossing(subject.first, cue.first) < 1 && cue.first - subject.end <= 3;
    if (close) {
      add("agent", subject);
      for (const mention of bareRight) add("patient", mention);
    } else {
      const [first, ...others] = bareRight;
      if (first) add("agent", first);
      for (const mention of others) add("patient", mention);
      if (!first || cue.pronoun) for (const mention of bareLeft) add("agent", mention);
    }
    return;
  }
  const sameClause = bareLeft.filter((mention) => reading.crossing(mention.first, cue.first) < 1);
  for (const mention of sameClause) add("agent", mention);
  for (const mention of bareRight) add("patient", mention);
  for (const mention of bareLeft) if (!sameClause.includes(mention)) add("agent", mention);
}

/** "OpenAI, which was behind the plan": who the relative pronoun before the cue stands for. */
function antecedentOf(reading: SentenceReading, cue: Cue, left: readonly Mention[]): Mention | null {
  const pronoun = reading.find(reading.compiled.relatives).findLast(({ end }) => end <= cue.first);
  if (!pronoun || reading.distance(pronoun.end, cue.first) > RELATIVE_REACH) return null;
  if (reading.crossing(pronoun.end, cue.first) >= 1) return null;
  if (left.some((mention) => mention.first >= pronoun.end && mention.marker === "bare")) return null;
  const named = left.find(({ end }) => end <= pronoun.first);
  return named && reading.distance(named.end, pronoun.first) <= ANTECEDENT_REACH ? named : null;
}

/** "الشركة التي أسسها", "التي ضخت فيها": a pronoun stands for the head of the clause, which then does not act in it. */
function isResumed(reading: SentenceReading, cue: Cue): boolean {
  if (cue.part === "verb" && cue.pronoun) return true;
  return reading.sentence.mentions.some(
    ({ first, sort, marker }) =>
      sort === "pronoun" && marker !== "bare" && first >= cue.end && first - cue.end <= 1,
  );
}

const RELATIVE_REACH = 12;
const ANTECEDENT_REACH = 4;
