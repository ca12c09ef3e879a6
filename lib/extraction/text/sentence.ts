import type { Span } from "../types";
import type { ViewRange } from "./normalised-text";

/** A sentence, in code points of the original and in units of the views, without the spaces around it. */
export interface Sentence extends Span, ViewRange {
  /** Counts the blocks that line breaks part, from 0. A headline without a full stop is a sentence of its own. */
  paragraph: number;
}
