import { simplified } from "./simplified";

const ARABIC = new Map<string, string>([
  ["\u0623", "\u0627"],
  ["\u0625", "\u0627"],
  ["\u0622", "\u0627"],
  ["\u0671", "\u0627"],
  ["\u0649", "\u064a"],
  ["\u06cc", "\u064a"],
  ["\u0626", "\u064a"],
  ["\u0624", "\u0648"],
  ["\u0629", "\u0647"],
  ["\u06c1", "\u0647"],
  ["\u06a9", "\u0643"],
]);
const ARABIC_FORMS = /[\u0622-\u0626\u0629\u0649\u0671\u06a9\u06c1\u06cc]/g;

/** Lower case, one unit for one unit (Turkish İ would become two), with the forms of Arabic and Chinese letters folded. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  const aligned = lower.length === text.length ? lower : lowerUnits(text);
  return simplified(aligned).replace(ARABIC_FORMS, (letter) => ARABIC.get(letter) ?? letter);
}

function lowerUnits(text: string): string {
  let lower = "";
  for (const letter of text) {
    const small = letter.toLowerCase();
    lower += small.length === letter.length ? small : small.slice(0, letter.length);
  }
  return lower;
}
