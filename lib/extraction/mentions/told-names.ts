import type { CompiledPack } from "../compiled-pack";
import type { Token } from "../document/token";
import { isHan } from "../document/tokenise";
import type { NormalisedText } from "../text/normalised-text";

const LONGEST = 6;
const LEAST = 2;
const TITLE_REACH = 3;

/**
 * Names that neither capitals nor quotation marks set off, by what is told of them: "شركة مدى إيه آي السعودية الناشئة",
 * "初创公司灵跃科技". From the folded words to the name as written.
 */
export function toldNames(
  compiled: CompiledPack,
  view: NormalisedText,
  tokens: readonly Token[],
  names: ReadonlyArray<{ first: number; end: number }>,
  title: string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const { pack } = compiled;
  const end = compiled.dense ? endOfDense : pack.order === "verb_first" ? endOfAnnexed : null;
  if (!end) return found;
  const taken = new Uint8Array(tokens.length);
  for (const { first, end } of names) taken.fill(1, first, end);
  if (compiled.dense)
    for (const [key, name] of speltBehind(compiled, view, tokens, taken)) found.set(key, name);
  for (let i = 0; i < tokens.length; i++) {
    const introduced = compiled.introductions.at(tokens, i, i + TITLE_REACH);
    if (!introduced || introduced.form.article || taken[i]) continue;

    const to = end(compiled, tokens, introduced.end, taken);
    if (to === null) continue;
    const words = tokens.slice(introduced.end, to);
    const name = view.text.slice(words[0]!.from, words.at(-1)!.to);
    // "一家公司做人形机器人": what is no name is not said twice.
    if (compiled.dense && view.text.indexOf(name) === view.text.lastIndexOf(name) && !title.includes(name))
      continue;
    const keys = words.map(({ text }) => text);
    found.set(keys.join(" "), name);
    // "灵跃科技" goes by "灵跃".
    if (compiled.dense && keys.at(-1)!.length > 1 && keys.length > LEAST)
      found.set(keys.slice(0, -1).join(" "), name);
  }
  return found;
}

/** "灵犀动力（Lingxi Dynamics）": what Latin letters spell again right behind it. */
function speltBehind(
  compiled: CompiledPack,
  view: NormalisedText,
  tokens: readonly Token[],
  taken: Uint8Array,
): Array<[key: string, name: string]> {
  const found: Array<[string, string]> = [];
  for (let open = LEAST; open < tokens.length; open++) {
    if (tokens[open]!.text !== "(" || !tokens[open + 1]?.capital || taken[open - 1] || taken[open + 1])
      continue;
    let close = open + 1;
    while (tokens[close]?.sort === "word" && close - open <= LONGEST) close++;
    const latin = view.text.slice(tokens[open + 1]!.from, tokens[close - 1]!.to);
    // "(AI)" is an abbreviation.
    if (tokens[close]?.text !== ")" || !/\p{Ll}/u.test(latin)) continue;
    const named = compiled.pack.dense?.endings?.includes(tokens[open - 1]!.text) ? open - 1 : open;
    let first = named;
    while (first > 0 && named - first < LONGEST && isPlain(compiled, tokens, first - 1, taken)) first--;
    if (named - first < LEAST) continue;
    const keys = tokens.slice(first, open).map(({ text }) => text);
    found.push([keys.join(" "), latin]);
  }
  return found;
}

/** A character of which no word list makes a word. */
function isPlain({ pack, words }: CompiledPack, tokens: readonly Token[], i: number, taken: Uint8Array) {
  const token = tokens[i];
  if (!token || taken[i] || token.text.length > 1 || !isHan(token.text)) return false;
  return pack.dense?.particles?.includes(token.text) !== true && words.at(tokens, i, i + 1) === null;
}

/** Such characters, and what firms' names end on: "灵跃科技". */
function endOfDense(
  compiled: CompiledPack,
  tokens: readonly Token[],
  first: number,
  taken: Uint8Array,
): number | null {
  let end = first;
  while (end - first < LONGEST && isPlain(compiled, tokens, end, taken)) end++;
  if (end - first < LEAST) return null;
  return compiled.pack.dense?.endings?.includes(tokens[end]?.text ?? "") ? end + 1 : end;
}

/** Words without an article between a firm's noun and an adjective with one: only a name stands so. */
function endOfAnnexed(
  { introductions, nationalities, isDefinite, ordinary, cues, words, spelt }: CompiledPack,
  tokens: readonly Token[],
  first: number,
  taken: Uint8Array,
): number | null {
  for (let end = first; end - first <= LONGEST; end++) {
    const token = tokens[end];
    if (token?.sort !== "word") return null;
    const ai = end > first ? spelt.at(tokens, end, end + LONGEST) : null;
    if (ai) return ai.end;
    const tells = isDefinite(token.text) || introductions.at(tokens, end, end + 1) !== null;
    const told = tells && (nationalities.at(tokens, end, end + 1) ?? introductions.at(tokens, end, end + 1));
    if (told) return end > first ? end : null;
    // The country of "السعودية الناشئة" is a name of its own.
    if (taken[end]) return end > first && isDefinite(token.text) ? end : null;
    if (isDefinite(token.text) || ordinary.has(token.text)) return null;
    if (cues.at(tokens, end, end + 1) || words.at(tokens, end, end + 1)) return null;
  }
  return null;
}
