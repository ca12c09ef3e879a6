import type { CompiledPack } from "../compiled-pack";
import type { Token } from "../document/token";
import type { NormalisedText } from "../text/normalised-text";
import { endOfName, isLabel, isName } from "./capitalised-name";
import type { Run } from "./find-strangers";

const LONGEST_BULLET = 4;
const LONGEST_HEAD = 4;
/** Where signs are no words yet. */
const LONGEST_DENSE_HEAD = 8;
const LONGEST_BRACKET = 8;

/** Whether a token is the first of its line. */
export function opensLine(view: NormalisedText, tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  const token = tokens[first];
  return (
    before === undefined || (token !== undefined && view.text.slice(before.to, token.from).includes("\n"))
  );
}

/**
 * The name that an entry of a list opens with, whoever it is: "Hlasovka (Ostrava). Voice agents …", "▸ Kimberlite (Grenoble), qui …",
 * "→ Lyngdal. …", "▪ نبراس (أبوظبي): …". Null where the line opens otherwise.
 */
export function headOfEntry(
  compiled: CompiledPack,
  tokens: readonly Token[],
  opening: number,
  limit: number,
): Run | null {
  let first = opening;
  while (first < limit && first - opening < LONGEST_BULLET && tokens[first]!.sort === "punctuation") {
    if (/^["«“(]$/.test(tokens[first]!.text)) return null;
    first++;
  }
  const isListed = first > opening;
  const isCased = first < limit && tokens[first]!.capital;
  const end = isCased
    ? endOfCased(compiled, tokens, first, limit)
    : endOfUncased(compiled, tokens, first, limit);
  if (
    end === null ||
    end - first > (compiled.dense ? LONGEST_DENSE_HEAD : LONGEST_HEAD) ||
    isLabel(compiled, tokens, first, end)
  )
    return null;
  if (compiled.cues.at(tokens, first, end) !== null || compiled.words.at(tokens, first, end) !== null)
    return null;
  const run = { first, end, name: null };
  const closed = endOfBracket(tokens, end);
  if (closed !== null) {
    const behind = tokens[closed]?.text ?? "";
    // "LINZ (APA) – …": a dateline.
    if (behind === "-" && !isListed) return null;
    return isCased || (isListed && /^[:：]$/.test(behind)) ? run : null;
  }
  return isListed && isCased && compiled.pack.capitals === "names" && /^[.:,]$/.test(tokens[end]?.text ?? "")
    ? run
    : null;
}

function endOfCased(
  compiled: CompiledPack,
  tokens: readonly Token[],
  first: number,
  limit: number,
): number | null {
  return isName(compiled, tokens[first]!) ? endOfName(compiled, tokens, first + 1, limit) : null;
}

/** Words up to a bracket, in a script without capitals. */
function endOfUncased(
  compiled: CompiledPack,
  tokens: readonly Token[],
  first: number,
  limit: number,
): number | null {
  if (!compiled.pack.quotedNames && !compiled.dense) return null;
  let end = first;
  while (end < limit && tokens[end]!.sort === "word") end++;
  return end > first && tokens[end]?.text === "(" ? end : null;
}

/** Behind a bracket of few words, without figures; null where none opens. */
function endOfBracket(tokens: readonly Token[], open: number): number | null {
  if (tokens[open]?.text !== "(") return null;
  for (let i = open + 1; i <= open + LONGEST_BRACKET && i < tokens.length; i++) {
    if (tokens[i]!.sort === "number") return null;
    if (tokens[i]!.text === ")") return i > open + 1 ? i + 1 : null;
  }
  return null;
}
