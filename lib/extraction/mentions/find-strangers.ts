import type { CompiledPack } from "../compiled-pack";
import type { Token } from "../document/token";
import type { NormalisedText } from "../text/normalised-text";
import type { Mention } from "./mention";

export interface Run {
  first: number;
  end: number;
}

/**
 * Names that the gazetteer does not know: runs of capitalised words outside the mentions. A single capital at the start of a
 * sentence counts only if the word keeps its capital inside another sentence (`capitals`).
 */
export function findStrangers(
  compiled: CompiledPack,
  view: NormalisedText,
  tokens: readonly Token[],
  sentence: { first: number; end: number },
  mentions: readonly Mention[],
  capitals: ReadonlySet<string>,
): Run[] {
  if (compiled.pack.capitals === "none") return [];
  const runs: Run[] = [];
  let next = 0;
  for (let i = sentence.first; i < sentence.end; i++) {
    while (next < mentions.length && mentions[next]!.end <= i) next++;
    const mention = mentions[next];
    if (mention && mention.first <= i) {
      i = mention.end - 1;
      continue;
    }
    if (!isName(compiled, tokens[i]!)) continue;
    const limit = mention ? mention.first : sentence.end;
    let end = i + 1;
    while (end < limit) {
      const token = tokens[end]!;
      if (isName(compiled, token)) end++;
      else if (token.sort === "joiner" && end + 1 < limit && isName(compiled, tokens[end + 1]!)) end += 2;
      else break;
    }
    const opens = i === sentence.first || tokens[i - 1]?.text === '"';
    const known = !opens || end - i > 1 || capitals.has(tokens[i]!.text);
    if (known && view.text.slice(tokens[i]!.from, tokens[end - 1]!.to).length > 1)
      runs.push({ first: i, end });
    i = end - 1;
  }
  return runs;
}

function isName(compiled: CompiledPack, token: Token): boolean {
  return token.sort === "word" && token.capital && !compiled.ordinary.has(token.text);
}

/** The words that stand with a capital inside a sentence. */
export function innerCapitals(
  tokens: readonly Token[],
  sentences: ReadonlyArray<{ first: number; end: number }>,
): Set<string> {
  const capitals = new Set<string>();
  for (const { first, end } of sentences) {
    for (let i = first + 1; i < end; i++) {
      const token = tokens[i]!;
      if (token.capital && tokens[i - 1]!.text !== '"') capitals.add(token.text);
    }
  }
  return capitals;
}
