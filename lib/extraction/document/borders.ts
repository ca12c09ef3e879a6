import type { Inserted } from "./parentheses";
import type { PhraseIndex } from "./phrase-index";
import type { Token } from "./token";

const STRONG = new Set([";", ":", "(", ")", "[", "]", "؛"]);

/**
 * For each token of a sentence, the strength of the clause borders since the sentence's start: a comma or a clause word 1,
 * a colon, semicolon, bracket or dash 1.5. The difference of two places says how far apart they are in syntax.
 */
export function clauseBorders(
  tokens: readonly Token[],
  first: number,
  end: number,
  clauseWords: PhraseIndex<true>,
  inserted: readonly Inserted[],
  mentions: ReadonlyArray<{ first: number; end: number; sort: string }>,
): Float32Array {
  // The أي of أوبن إيه آي opens no clause; a relative pronoun does.
  const isNamed = (i: number) => {
    while (named < mentions.length && mentions[named]!.end <= i) named++;
    const mention = mentions[named];
    return mention !== undefined && mention.first <= i && mention.sort !== "pronoun";
  };
  const borders = new Float32Array(end - first + 1);
  let sum = 0;
  let next = 0;
  let named = 0;
  for (let i = first; i < end; i++) {
    while (next < inserted.length && inserted[next]!.end < i) next++;
    const aside = inserted[next];
    if (aside && i >= aside.first - 1 && i <= aside.end) {
      borders[i - first] = sum;
      continue;
    }
    const token = tokens[i]!;
    if (token.sort === "punctuation") {
      if (token.text === "," || token.text === "،" || token.text === "，") sum += 1;
      else if (token.text === ":" && tokens[i + 1] && /^[\d$€£¥]/.test(tokens[i + 1]!.text)) sum += 0.25;
      else if (STRONG.has(token.text) || (token.text === "-" && !token.glued)) sum += 1.5;
    } else if (!isNamed(i) && clauseWords.at(tokens, i, end)) {
      sum += tokens[i - 1]?.sort === "punctuation" && i > first ? 0.25 : 1;
    }
    borders[i - first] = sum;
  }
  borders[end - first] = sum;
  return borders;
}

/** How strong the borders between two tokens of a sentence are. */
export function crossing(sentence: { first: number; borders: Float32Array }, a: number, b: number): number {
  const at = (i: number) =>
    sentence.borders[Math.max(0, Math.min(sentence.borders.length - 1, i - sentence.first))] ?? 0;
  return Math.abs(at(a) - at(b));
}
