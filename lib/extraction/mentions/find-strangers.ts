import type { CompiledPack } from "../compiled-pack";
import type { Token } from "../document/token";
import { isHan } from "../document/tokenise";
import type { NormalisedText } from "../text/normalised-text";
import { endOfName, isLabel, isLexical, isName } from "./capitalised-name";
import { headOfEntry, opensLine } from "./head-of-entry";
import type { Mention } from "./mention";

export interface Run {
  first: number;
  end: number;
  /** The name, where it is not the words themselves: نبرة (Nabra). */
  name: string | null;
}

const LONGEST_QUOTED = 4;
const LONGEST_DATELINE = 10;

/** "SAN FRANCISCO, Nov 3 (Reuters) - ": where the sentence begins behind its dateline, which names nobody. */
function datelineEnd(tokens: readonly Token[], { first, end }: { first: number; end: number }): number {
  const limit = Math.min(end, first + LONGEST_DATELINE);
  for (let i = first + 1; i < limit - 1; i++) {
    if (tokens[i]!.text !== ")") continue;
    const dash = tokens[i + 1]!.text === "." ? i + 2 : i + 1;
    return tokens[dash]?.text === "-" ? dash + 1 : first;
  }
  return first;
}

/**
 * Names that are introduced in quotes where capitals mark none: شركة «نبرة» (Nabra). From the folded words to the name, the Latin
 * one where it follows in brackets.
 */
export function quotedNames(
  compiled: CompiledPack,
  view: NormalisedText,
  tokens: readonly Token[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (!compiled.pack.quotedNames) return names;
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]!.text !== '"') continue;
    const introduced = [1, 2].some((back) => {
      const match = i >= back ? compiled.introductions.at(tokens, i - back, i) : null;
      return match?.end === i;
    });
    const end = closing(tokens, i);
    // "«موزن» السعودية المتخصصة في …": told right behind the name.
    const told =
      end !== null &&
      [1, 2].some((ahead) => compiled.introductions.at(tokens, end + ahead, end + ahead + 2) !== null);
    // A name that its spelling in Latin letters follows needs no other introduction.
    const spelt = end !== null && tokens[end + 1]?.text === "(" && tokens[end + 2]?.capital === true;
    if (end === null || !(introduced || told || spelt)) continue;
    const words = view.text.slice(tokens[i + 1]!.from, tokens[end - 1]!.to);
    const bracket = tokens[end + 1]?.text === "(" ? tokens.slice(end + 2, end + 2 + LONGEST_QUOTED) : [];
    const close = bracket.findIndex(({ text }) => text === ")");
    const latin =
      close > 0 && bracket[0]!.capital ? view.text.slice(bracket[0]!.from, bracket[close - 1]!.to) : null;
    names.set(foldedWords(tokens, i + 1, end), latin ?? words);
  }
  return names;
}

/** The token of the closing quotation mark, if few words stand before it. */
function closing(tokens: readonly Token[], open: number): number | null {
  for (let i = open + 1; i <= open + LONGEST_QUOTED + 1 && i < tokens.length; i++) {
    if (tokens[i]!.text === '"') return i > open + 1 ? i : null;
  }
  return null;
}

function foldedWords(tokens: readonly Token[], first: number, end: number): string {
  return tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(" ");
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
  quoted: ReadonlyMap<string, string>,
): Run[] {
  if (compiled.pack.capitals === "none") return [];
  const runs: Run[] = [];
  const nouns = compiled.pack.capitals === "nouns";
  let next = 0;
  const head = opensLine(view, tokens, sentence.first)
    ? headOfEntry(compiled, tokens, sentence.first, mentions[0]?.first ?? sentence.end)
    : null;
  for (let i = datelineEnd(tokens, sentence); i < sentence.end; i++) {
    while (next < mentions.length && mentions[next]!.end <= i) next++;
    const mention = mentions[next];
    if (mention && mention.first <= i) {
      i = mention.end - 1;
      continue;
    }
    if (head?.first === i) {
      runs.push(head);
      i = head.end - 1;
      continue;
    }
    if (quoted.size > 0 && tokens[i]!.text === '"') {
      const close = closing(tokens, i);
      const name = close === null ? undefined : quoted.get(foldedWords(tokens, i + 1, close));
      const free =
        close !== null && close <= sentence.end && (mention === undefined || mention.first >= close);
      if (close !== null && name !== undefined && free) {
        runs.push({ first: i + 1, end: close, name });
        i = close;
        continue;
      }
    }
    const mayOpen =
      quoted.size > 0 && (nouns ? tokens[i]!.capital || isHan(tokens[i]!.text) : compiled.pack.quotedNames);
    const introduced = mayOpen ? knownAt(tokens, i, mention?.first ?? sentence.end, quoted) : null;
    if (introduced) {
      runs.push(introduced);
      i = introduced.end - 1;
      continue;
    }
    if (!isName(compiled, tokens[i]!)) continue;
    const end = endOfName(compiled, tokens, i + 1, mention ? mention.first : sentence.end);
    // "Legal AI startup Harvey": what the firm does.
    if (tokens[end - 1]!.text === "ai" && compiled.introductions.at(tokens, end, end + 1) !== null) {
      i = end - 1;
      continue;
    }
    const opens = opensSentence(tokens, sentence.first, i);
    const doubtful =
      end - i === 1 ? opens || isLexical(compiled, tokens, i) : opens && isLabel(compiled, tokens, i, end);
    const known = nouns
      ? isFullName(compiled, tokens, i, end)
      : !doubtful || capitals.has(tokens[i]!.text) || isIntroduced(compiled, tokens, end);
    if (known && view.text.slice(tokens[i]!.from, tokens[end - 1]!.to).length > 1)
      runs.push({ first: i, end, name: null });
    i = end - 1;
  }
  return runs;
}

const APPOSITION_REACH = 4;

/** "Textora, spin-off de …": what a word that opens the sentence is, right behind its comma. */
function isIntroduced(compiled: CompiledPack, tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.text !== ",") return false;
  for (let i = end + 1; i <= end + APPOSITION_REACH; i++)
    if (compiled.introductions.at(tokens, i, tokens.length)) return true;
  return false;
}

const LONGEST_NAME = 4;
const LONGEST_KNOWN = 7;

/**
 * Where every noun has a capital: two to four capitals in a row, without a hyphen, are a name behind a title or what a firm is
 * ("Finanzchefin Jean Hu"), and beside a word of saying.
 */
function isFullName(compiled: CompiledPack, tokens: readonly Token[], first: number, end: number): boolean {
  const words = end - first;
  if (words < 2 || words > LONGEST_NAME) return false;
  if (!tokens.slice(first, end).every(({ sort, text }) => sort === "word" || text === "&")) return false;
  const { modifiers, says } = compiled;
  const titled = first > 0 && tokens[first - 1]!.capital && modifiers.at(tokens, first - 1, first) !== null;
  if (titled || introducedBefore(compiled, tokens, first)) return true;
  return says.at(tokens, end, end + 1) !== null || (first > 0 && says.at(tokens, first - 1, end) !== null);
}

/**
 * Where every noun has a capital: single words that are introduced as names, right after what they are ("das Start-up Firnlicht")
 * or before it ("Firnlicht, ein Zürcher Start-up"). From the folded word to the name.
 */
export function introducedNouns(
  compiled: CompiledPack,
  view: NormalisedText,
  tokens: readonly Token[],
  names: ReadonlyArray<{ first: number; end: number }>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (compiled.pack.capitals !== "nouns") return found;
  let next = 0;
  for (let i = 1; i < tokens.length; i++) {
    while (next < names.length && names[next]!.end <= i) next++;
    const limit = names[next]?.first ?? tokens.length;
    if (limit <= i || !isName(compiled, tokens[i]!)) continue;
    const end = endOfName(compiled, tokens, i + 1, limit);
    const name = view.text.slice(tokens[i]!.from, tokens[end - 1]!.to);
    if (isFullName(compiled, tokens, i, end)) {
      found.set(foldedWords(tokens, i, end), name);
      // Whoever was named in full goes by the last name: "Finanzchefin Jean Hu … Hu sagte".
      if (!introducedBefore(compiled, tokens, i)) found.set(tokens[end - 1]!.text, name);
    } else if (
      end === i + 1 &&
      (introducedBefore(compiled, tokens, i) || introducedBehind(compiled, tokens, i))
    )
      found.set(tokens[i]!.text, name);
    i = end - 1;
  }
  return found;
}

/** A name that the article introduced, the longest that stands at a token. */
function knownAt(
  tokens: readonly Token[],
  first: number,
  limit: number,
  known: ReadonlyMap<string, string>,
): Run | null {
  for (let end = Math.min(limit, first + LONGEST_KNOWN); end > first; end--) {
    const name = known.get(foldedWords(tokens, first, end));
    if (name !== undefined) return { first, end, name };
  }
  return null;
}

const LONGEST_INTRODUCTION = 3;
const INTRODUCED_WITHIN = 6;

function introducedBefore(
  { introductions, descriptions }: CompiledPack,
  tokens: readonly Token[],
  i: number,
): boolean {
  for (let first = Math.max(0, i - LONGEST_INTRODUCTION); first < i; first++) {
    if (!tokens[first]!.capital && !isHan(tokens[first]!.text)) continue;
    if ([introductions, descriptions].some((list) => list.at(tokens, first, i)?.end === i)) return true;
  }
  return false;
}

function introducedBehind(compiled: CompiledPack, tokens: readonly Token[], i: number): boolean {
  const { introductions, indefinite } = compiled;
  const comma = tokens[i + 1]?.text;
  if ((comma !== "," && comma !== "，") || !indefinite.at(tokens, i + 2, i + 3)) return false;
  const end = Math.min(tokens.length, i + 3 + INTRODUCED_WITHIN);
  for (let at = i + 3; at < end && tokens[at]!.sort !== "punctuation"; at++)
    if (introductions.at(tokens, at, end)) return true;
  return false;
}

/** The first word of a sentence, or after a bullet, a number of a list or a quotation mark. */
function opensSentence(tokens: readonly Token[], first: number, i: number): boolean {
  if (tokens[i - 1]?.text === '"') return true;
  for (let at = i - 1; at >= first; at--) if (tokens[at]!.sort === "word") return false;
  return true;
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
      if (token.capital && !opensSentence(tokens, first, i)) capitals.add(token.text);
    }
  }
  return capitals;
}
