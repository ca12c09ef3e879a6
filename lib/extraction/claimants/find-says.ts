import type { SentenceReading } from "../cues/sentence-reading";
import type { SayEntry } from "../language-pack";

/** A word of saying. Token numbers, end exclusive. */
export interface Say {
  sort: SayEntry["sort"];
  /** The claimant stands after the words: "according to". */
  before: boolean;
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
      if (match.value.before) return !match.form.article;
      const i = match.first - 1;
      // "a report", "to write": no finite verb.
      return (
        i < first || (!determiners.at(tokens, i, match.first) && !infinitives.at(tokens, i, match.first))
      );
    })
    .map(({ value, first: from, end: to }) => ({
      sort: value.sort,
      before: value.before,
      first: from,
      end: to,
    }));
}
