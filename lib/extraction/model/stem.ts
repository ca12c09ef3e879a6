import type { CompiledPack } from "../compiled-pack";
import type { Token } from "../document/token";
import { readingOf } from "../document/word-reading";

const ARABIC = /^\p{Script=Arabic}+$/u;
/** Inflection in Latin scripts stands behind the first letters of a word. */
const LATIN_STEM = 6;
/** What a compound is stands at its end: "Quartalsumsatz". */
const LEAST_COMPOUND = 10;
const HEAD = 6;
const ENDINGS = /(?:اتها|اتهم|تها|تهم|ها|هم|ات|ون|ين|ان|ته|يه|ه|ت|ا)$/u;
const OPENINGS = /^(?:س[يتن]|[يتن])/u;
const WEAK = /[اويىءئؤ]/gu;
const LEAST = 3;

/**
 * The shapes under which the model counts a word: of an Arabic word what is left without clitics and endings, and the letters
 * that all forms of its root share; of others their first letters. A number is a number.
 */
export function stemsOf(token: Token, { forms, pack }: CompiledPack): readonly string[] {
  if (token.sort === "number" || /^\p{N}/u.test(token.text)) return NUMBER;
  if (/^[\ud800-\udfff]/.test(token.text)) return EMOJI;
  if (!ARABIC.test(token.text)) {
    const stem = token.text.slice(0, LATIN_STEM);
    const compound = pack.capitals === "nouns" && token.text.length >= LEAST_COMPOUND;
    return compound ? [stem, `-${token.text.slice(-HEAD)}`] : [stem];
  }
  let word = token.text;
  for (const form of readingOf(token, forms).forms) if (form.text.length < word.length) word = form.text;
  const ending = word.replace(ENDINGS, "");
  const stem = ending.length >= LEAST ? ending : word;
  const opening = stem.replace(OPENINGS, "");
  const root = (opening.length >= LEAST ? opening : stem).replace(WEAK, "");
  return root.length < 2 ? [stem] : [stem, `~${root}`];
}

const NUMBER: readonly string[] = ["#"];
/** A token is half of one, which no file of weights can hold. */
const EMOJI: readonly string[] = ["*"];
