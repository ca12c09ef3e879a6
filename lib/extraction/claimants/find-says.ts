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
    .filter((match) => {
      // "According to data of" is written without the article: البيانات is only a noun.
      if (match.value.place === "aside") return isAside(tokens, match.first, match.end, mentions);
      if (match.value.before) return !match.form.article;
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
      first: from,
      end: to,
    }));
}

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
