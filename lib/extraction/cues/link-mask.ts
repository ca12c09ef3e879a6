import { type Document, type SentenceView, tokenAt } from "../document/document";
import type { ViewRange } from "../text/normalised-text";
import type { Hit, SentenceReading } from "./sentence-reading";

/** For each token of a sentence: 1 link before a figure, 2 link after a figure, 4 name, 8 period or quantity, 16 money. */
export const LINK = 1;
export const LINK_AFTER = 2;
export const NAME = 4;
export const ASIDE = 8;
export const MONEY = 16;

export function linkMask(reading: SentenceReading): Uint8Array {
  const { document, sentence, compiled } = reading;
  const mask = new Uint8Array(sentence.end - sentence.first);
  const { links, linksAfter, modifiers } = compiled;
  for (const hit of reading.find(links)) cover(mask, sentence, hit, LINK);
  for (const hit of reading.find(linksAfter)) cover(mask, sentence, hit, LINK_AFTER);
  for (const hit of reading.find(modifiers)) cover(mask, sentence, hit, LINK | LINK_AFTER);
  for (const mention of sentence.mentions) cover(mask, sentence, mention, NAME);
  for (const { span } of document.periodsOf(sentence))
    cover(mask, sentence, tokensOf(document, document.view.range(span)), ASIDE);
  for (const amount of sentence.amounts) {
    const { view, currency } = document.amounts[amount]!;
    cover(mask, sentence, tokensOf(document, view), LINK | LINK_AFTER);
    cover(mask, sentence, document.amountTokens[amount]!, currency === null ? ASIDE : MONEY);
  }
  return mask;
}

function cover(mask: Uint8Array, { first, end }: SentenceView, place: Hit, bits: number): void {
  const to = Math.min(place.end, end);
  for (let i = Math.max(place.first, first); i < to; i++) mask[i - first]! |= bits;
}

function tokensOf({ tokens }: Document, { from, to }: ViewRange): Hit {
  return { first: tokenAt(tokens, from), end: tokenAt(tokens, to - 1) + 1 };
}
