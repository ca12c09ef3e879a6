import type { CompiledPack } from "../compiled-pack";
import { type Document, type SentenceView, tokenAt } from "../document/document";
import type { PhraseIndex } from "../document/phrase-index";
import type { Hit } from "./sentence-reading";

/** For each token of a sentence: 1 link before a figure, 2 link after a figure, 4 name, 8 period or quantity, 16 money. */
export const LINK = 1;
export const LINK_AFTER = 2;
export const NAME = 4;
export const ASIDE = 8;
export const MONEY = 16;

export function linkMask(
  document: Document,
  sentence: SentenceView,
  compiled: CompiledPack,
  find: (list: PhraseIndex<unknown>) => readonly Hit[],
): Uint8Array {
  const mask = new Uint8Array(sentence.end - sentence.first);
  const cover = (first: number, end: number, bit: number) => {
    for (let i = Math.max(first, sentence.first); i < Math.min(end, sentence.end); i++)
      mask[i - sentence.first]! |= bit;
  };
  const mark = (index: PhraseIndex<true>, bit: number) => {
    for (const { first, end } of find(index)) cover(first, end, bit);
  };
  mark(compiled.links, LINK);
  mark(compiled.linksAfter, LINK_AFTER);
  mark(compiled.modifiers, LINK | LINK_AFTER);
  for (const mention of sentence.mentions) cover(mention.first, mention.end, NAME);
  const coverRange = (from: number, to: number, bit: number) => {
    cover(tokenAt(document.tokens, from), tokenAt(document.tokens, to - 1) + 1, bit);
  };
  for (const { span } of document.periodsOf(sentence)) {
    const range = document.view.range(span);
    coverRange(range.from, range.to, ASIDE);
  }
  for (const amount of sentence.amounts) {
    const { first, end } = document.amountTokens[amount]!;
    const { view, currency } = document.amounts[amount]!;
    coverRange(view.from, view.to, LINK | LINK_AFTER);
    cover(first, end, currency === null ? ASIDE : MONEY);
  }
  return mask;
}
