import { createParser } from "nuqs/server";
import { type Codecs, one, type Params, type Problem, readParameters } from "./parameters";
import { refusalOfWords, tidyWords } from "./words";

const CODECS: Codecs<{ q: string | null }> = {
  q: one(
    createParser<string>({
      parse: (text) => (refusalOfWords(text) === null ? tidyWords(text) : null),
      serialize: (text) => text,
    }),
    (text) => refusalOfWords(text) ?? "not_text",
  ),
};

/** What the companies page is asked for: `?q=` with a name, in any script; null for all of them. Never throws. */
export function readSearch(params: Params): { text: string | null; problems: Problem[] } {
  const { values, problems } = readParameters(CODECS, params);
  return { text: values.q, problems };
}
