import type { NormalisedText } from "../text/normalised-text";
import type { Sentence } from "../text/sentence";
import type { Lang, Period, Span } from "../types";

/** A period in its text; `text` is the exact run at `start`…`end` of `span`. */
export interface PeriodMatch {
  period: Period;
  span: Span;
}

/**
 * The periods that a sentence names, in order. `published` is an ISO day, month or year; relative periods ("last year",
 * "on Monday") get days only with it. The clock is never read.
 */
export function findPeriods(
  _text: NormalisedText,
  _sentence: Sentence,
  _lang: Lang,
  _published: string | null,
): PeriodMatch[] {
  return [];
}
