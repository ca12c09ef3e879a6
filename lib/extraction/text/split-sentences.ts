import type { Lang } from "../types";
import type { NormalisedText } from "./normalised-text";
import type { Sentence } from "./sentence";

const STOP = /[.!?\u3002\u2026]+["')\]]*(?=\s|$)|[\u3002!?\u2026]+["')\]\u300d\u300f]*|\n/g;

/** The sentences of a text in order, without overlap; spaces between them belong to none. Linear in the text's length. */
export function splitSentences(text: NormalisedText, _lang: Lang): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let from = 0;
  const add = (to: number) => {
    let first = from;
    let last = to;
    while (first < last && /\s/.test(text.text[first]!)) first++;
    while (last > first && /\s/.test(text.text[last - 1]!)) last--;
    if (first < last) sentences.push({ ...text.span(first, last), from: first, to: last, paragraph });
    from = to;
  };
  for (const match of text.text.matchAll(STOP)) {
    add(match.index + match[0].length);
    if (match[0] === "\n") paragraph++;
  }
  add(text.text.length);
  return sentences;
}
