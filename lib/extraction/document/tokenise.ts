import type { NormalisedText } from "../text/normalised-text";
import type { Token, TokenSort } from "./token";

const OTHER = 0;
const LETTER = 1;
const ARABIC = 2;
const HAN = 3;
const DIGIT = 4;
const SPACE = 5;
const JOINER = 6;

let classes: Uint8Array | null = null;

/** The class of every UTF-16 unit; halves of surrogate pairs are OTHER. */
function unitClasses(): Uint8Array {
  if (classes) return classes;
  const table = new Uint8Array(0x10000);
  const letter = /[\p{L}\p{M}]/u;
  const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  const space = /\s/;
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) continue;
    const text = String.fromCharCode(unit);
    if (unit >= 0x30 && unit <= 0x39) table[unit] = DIGIT;
    else if (space.test(text)) table[unit] = SPACE;
    else if (han.test(text)) table[unit] = HAN;
    else if (letter.test(text)) {
      const arabic = (unit >= 0x600 && unit <= 0x6ff) || (unit >= 0xfb50 && unit <= 0xfdff) || unit >= 0xfe70;
      table[unit] = arabic ? ARABIC : LETTER;
    }
  }
  for (const sign of "-.&_·") table[sign.charCodeAt(0)] = JOINER;
  classes = table;
  return table;
}

/** The tokens of a run of the views, in order. Linear. */
export function tokenise(view: NormalisedText, from = 0, to = view.folded.length): Token[] {
  const table = unitClasses();
  const { folded, text } = view;
  const tokens: Token[] = [];
  const at = (i: number) => (i < to ? table[folded.charCodeAt(i)]! : SPACE);
  let i = from;
  let glued = false;
  while (i < to) {
    const first = at(i);
    if (first === SPACE) {
      glued = false;
      i++;
      continue;
    }
    let end = i + 1;
    let sort: TokenSort = "punctuation";
    if (first === LETTER || first === ARABIC) {
      sort = "word";
      while (at(end) === first) end++;
    } else if (first === HAN) {
      sort = "word";
    } else if (first === DIGIT) {
      sort = "number";
      while (at(end) === DIGIT || (isSeparator(folded.charCodeAt(end)) && at(end + 1) === DIGIT)) end++;
    } else if (first === JOINER && glued && isWordClass(at(end))) {
      sort = "joiner";
    }
    const word = folded.slice(i, end);
    tokens.push({
      from: i,
      to: end,
      text: word,
      sort,
      glued,
      capital: first === LETTER && text.charCodeAt(i) !== folded.charCodeAt(i),
      readBy: null,
      reading: null,
    });
    glued = true;
    i = end;
  }
  return tokens;
}

/** Whether a word is of a script that parts no words: each of its characters is a token. */
export function isHan(word: string): boolean {
  return unitClasses()[word.charCodeAt(0)] === HAN;
}

function isSeparator(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c;
}

function isWordClass(unitClass: number): boolean {
  return unitClass !== OTHER && unitClass !== SPACE && unitClass !== JOINER;
}
