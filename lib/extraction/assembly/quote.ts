import type { SentenceReading } from "../cues/sentence-reading";
import type { Span } from "../types";
import type { Decision } from "./decision";

/** A cue further away than this many letters stays out of the quote. */
const LONGEST = 110;

/** The shortest run of the text, within one sentence, that holds the figure and the words that tell what it is. */
export function quoteOf(reading: SentenceReading, decision: Decision): Span {
  const { document } = reading;
  let { from, to } = decision.amount.view;
  const { cue } = decision;
  if (cue && decision.steps[0]?.rule !== "cue_inherited") {
    const cueFrom = document.tokens[cue.first]!.from;
    const cueTo = document.tokens[cue.end - 1]!.to;
    if (to - cueFrom <= LONGEST && cueFrom < from) from = cueFrom;
    if (cueTo - from <= LONGEST && cueTo > to) to = cueTo;
  }
  const { sentence } = reading;
  return document.view.span(Math.max(from, sentence.from), Math.min(to, sentence.to));
}
