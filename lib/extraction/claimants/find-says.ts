import type { FrameName } from "../cues/frames";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Token } from "../document/token";
import type { SayEntry } from "../language-pack";

/** A word of saying. Token numbers, end exclusive. */
export interface Say {
  sort: SayEntry["sort"];
  /** The claimant stands after the words: "according to". */
  before: boolean;
  /** The claimant stands right before the words: "zufolge". */
  after: boolean;
  /** The claimant is the subject of the sentence: "قائلا". */
  subject: boolean;
  first: number;
  end: number;
}

/** The finite verbs and phrases of saying in a sentence, outside of names. */
export function findSays(reading: SentenceReading): Say[] {
  const { tokens } = reading.document;
  const { says, determiners, infinitives } = reading.compiled;
  const { first, end, mentions } = reading.sentence;
  const named = new Uint8Array(end - first);
  for (const mention of mentions) named.fill(1, mention.first - first, mention.end - first);
  return says
    .findAll(tokens, first, end)
    .filter((match) => !named[match.first - first] && !named[match.end - 1 - first])
    .filter((match) => !addsFigure(reading, match))
    .filter((match) => {
      // "According to data of" is written without the article: البيانات is only a noun.
      if (match.value.place === "aside") return isAside(tokens, match.first, match.end, mentions);
      if (match.value.before) return !match.form.article;
      const next = tokens[match.end]?.text ?? "";
      if (reading.compiled.pack.isParticle?.(tokens[match.first]!.text, next)) return false;
      if (isAdding(reading, match.first, match.end)) return false;
      const i = match.first - 1;
      if (match.value.place === "after") return true;
      // "a report", "to write": no finite verb.
      return (
        i < first || (!determiners.at(tokens, i, match.first) && !infinitives.at(tokens, i, match.first))
      );
    })
    .map(({ value, first: from, end: to }) => ({
      sort: value.sort,
      before: value.before,
      after: value.place === "after",
      subject: value.place === "subject",
      first: from,
      end: to,
    }));
}

const SAID_REACH = 6;

const EARNING: ReadonlySet<FrameName> = new Set(["add", "earn", "raise"]);

/** "أضافت 244 مليار دولار", "lui a rapporté 13,6 milliards": the verb that also says adds a figure where nothing opens what is said. */
function isAdding(
  { cues, document, sentence, compiled }: SentenceReading,
  first: number,
  end: number,
): boolean {
  if (
    !cues.some((cue) => EARNING.has(cue.frame) && cue.part === "verb" && cue.first < end && first < cue.end)
  )
    return false;
  const figure = sentence.amounts.map((index) => document.amountTokens[index]!.first).find((at) => at >= end);
  if (figure === undefined || figure - end >= 2 * SAID_REACH) return false;
  const opens = [compiled.infinitives, compiled.relatives, compiled.clauseWords];
  for (let i = end; i < Math.min(figure, end + SAID_REACH); i++) {
    const { text } = document.tokens[i]!;
    if (text === '"' || text === ":" || opens.some((list) => list.at(document.tokens, i, figure)))
      return false;
  }
  return true;
}

/** "Closing up 36% and adding $244 billion": what is also done with money, with a figure for its object. */
function addsFigure(
  { document, sentence, compiled }: SentenceReading,
  match: { value: { sort: string }; first: number; end: number },
): boolean {
  if (compiled.pack.order !== "subject_first" || compiled.dense) return false;
  if (match.value.sort !== "say" || compiled.cues.at(document.tokens, match.first, match.end) === null)
    return false;
  return sentence.amounts.some((index) => {
    const { first } = document.amountTokens[index]!;
    return first >= match.end && first - match.end <= FIGURE_REACH;
  });
}

/** Words of a comparator. */
const FIGURE_REACH = 2;

const ASIDE_REACH = 4;

/** Right behind a comma or a quotation, with a name near: ", so Altman". */
function isAside(
  tokens: readonly Token[],
  first: number,
  end: number,
  mentions: ReadonlyArray<{ first: number }>,
): boolean {
  if (tokens[first - 1]?.sort !== "punctuation") return false;
  return mentions.some((mention) => mention.first >= end && mention.first - end <= ASIDE_REACH);
}
