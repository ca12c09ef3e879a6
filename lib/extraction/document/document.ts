import type { AmountMatch } from "../amounts/amount-match";
import type { LanguagePack } from "../language-pack";
import type { Mention } from "../mentions/mention";
import type { PeriodMatch } from "../periods/find-periods";
import type { NormalisedText } from "../text/normalised-text";
import type { Sentence } from "../text/sentence";
import type { Article, Span } from "../types";
import type { Inserted } from "./parentheses";
import type { Token } from "./token";

/** A sentence with all that was found in it. Token numbers count over the whole document. */
export interface SentenceView extends Sentence {
  index: number;
  first: number;
  end: number;
  chrome: boolean;
  mentions: readonly Mention[];
  /** Indexes into the document's amounts. */
  amounts: readonly number[];
  /** What stands between commas or brackets and parts nothing. */
  inserted: readonly Inserted[];
  /** Strength of the clause borders up to each token, counted from `first`. */
  borders: Float32Array;
}

export interface Document {
  article: Article;
  pack: LanguagePack;
  view: NormalisedText;
  tokens: Token[];
  sentences: SentenceView[];
  /** The names in the title; it is context, never quoted. */
  titleMentions: Mention[];
  /** Words of the industry in the title. */
  titleWords: number;
  amounts: AmountMatch[];
  /** The tokens that each amount covers. */
  amountTokens: Array<{ first: number; end: number }>;
  periodsOf(sentence: SentenceView): PeriodMatch[];
}

/** The tokens that a span of the text covers. */
export function tokensOf({ tokens, view }: Document, span: Span): { first: number; end: number } {
  const { from, to } = view.range(span);
  return { first: tokenAt(tokens, from), end: tokenAt(tokens, to - 1) + 1 };
}

/** The first token that ends after a view position. */
export function tokenAt(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.to <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
