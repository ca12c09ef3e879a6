import { foldName } from "../../organisations/fold";
import type { Knowledge } from "../knowledge";
import { PLAIN_WORDS } from "./object-words";

const LONGEST_NAME = 5;

/** Beside a name of its own the subject's says nothing; alone it is the project itself. */
export const OWN_NAME = "itself";

/** One spelling for what has several. */
const SPELLINGS: ReadonlyArray<[said: RegExp, meant: string]> = [
  [/\bcap(?:ital)?[ -]?(?:ex|expenditures?|spending|outlays?|investments?)\b/gi, "expenditure"],
  [/\bnegative (?:free )?cash ?flow\b|\bcash (?:use|outflow|consumption)\b|\bburn rate\b/gi, "cash burn"],
  [/\br ?& ?d\b|\bresearch and development\b/gi, "research"],
  // A sale of shares is no share of a whole.
  [/\bshares? (sale|offer|offering|swap|purchase)\b/gi, "$1"],
  [/\bdata ?cent(?:er|re)s?\b/gi, "data centre"],
];

export function respelled(object: string): string {
  return SPELLINGS.reduce((text, [said, meant]) => text.replace(said, meant), object);
}

/** Folded words in the singular; organisations that the gazetteer knows as "@party", models and projects as "#slug". */
export function tokensOf(phrase: string, subject: string, knowledge: Knowledge): string[] {
  const words = foldName(phrase).split(" ").filter(Boolean);
  const tokens: string[] = [];
  for (let at = 0; at < words.length; ) {
    const name = nameAt(words, at, knowledge);
    if (name === null) {
      tokens.push(singular(words[at] ?? ""));
      at += 1;
      continue;
    }
    tokens.push(name.token === `@${subject}` ? OWN_NAME : name.token);
    at += name.length;
  }
  return tokens;
}

function nameAt(
  words: readonly string[],
  at: number,
  { mentions, objects }: Knowledge,
): { token: string; length: number } | null {
  const [first = "", second = ""] = words.slice(at, at + 2);
  if (first === "series" && second.length <= 2) return { token: `series ${second}`, length: 2 };
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
    const text = words.slice(at, at + length).join(" ");
    const object = objects.get(text);
    if (object !== undefined) return { token: `#${object}`, length };
    const party = PLAIN_WORDS.has(text) ? undefined : mentions.get(text);
    if (party !== undefined) return { token: `@${party}`, length };
  }
  return null;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
