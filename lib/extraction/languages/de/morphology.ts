import { fold } from "../../document/phrase-index";
import type { Form } from "../../document/token";
import type { Inflected, Tense } from "../../language-pack";

const INSEPARABLE = /^(?:be|ge|er|ver|zer|ent|emp|miss|über|unter|hinter|wider)/;
const VOWEL = /[aeiouyäöü]/;

/** With ß, also as Swiss newspapers write it. */
function spellings(text: string): string[] {
  return text.includes("ß") ? [text, text.replaceAll("ß", "ss")] : [text];
}

interface Principal {
  infinitive: string;
  present: string;
  past: string;
  participle: string;
}

/** "sammeln" is regular; strong verbs name "infinitive/present/past/participle": "nehmen/nimmt/nahm/genommen". */
function principalParts(entry: string, separable: boolean): Principal {
  const [infinitive, present, past, participle] = entry.split("/") as [string, string?, string?, string?];
  const stem = stemOf(infinitive);
  const regular = /(?:[td]|[^aeiouhlr][mn])$/.test(stem) ? `${stem}et` : `${stem}t`;
  const bare = infinitive.endsWith("ieren") || (!separable && INSEPARABLE.test(infinitive));
  return {
    infinitive,
    present: present ?? regular,
    past: past ?? `${regular}e`,
    participle: participle ?? (bare ? regular : `ge${regular}`),
  };
}

function stemOf(infinitive: string): string {
  return infinitive.endsWith("en") ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
}

/**
 * Forms of a German verb. A separable prefix stands before "|": "ein|nehmen/nimmt/nahm/genommen" gives einnehmen, einzunehmen,
 * eingenommen, and nimmt, nahm … with "ein" at the end of the clause. Words before the verb stay: "Kasse machen".
 */
export function inflectGermanVerb(entry: string): readonly Inflected[] {
  const words = entry.split(" ");
  const verb = words.pop()!;
  const lead = words.length > 0 ? `${words.join(" ")} ` : "";
  const [prefix, rest] = verb.includes("|") ? verb.split("|") : [null, verb];
  const { infinitive, present, past, participle } = principalParts(rest!, prefix !== null);
  const stem = stemOf(infinitive);
  const conjunctives = /[^aeiou]e[lr]$/.test(stem)
    ? [`${stem}e`, `${stem.slice(0, -2)}${stem.at(-1)}e`]
    : [`${stem}e`];
  const finite: Array<[string, Tense]> = [
    [past, "past"],
    [past.endsWith("e") ? `${past}n` : `${past}en`, "past"],
    [present, "present"],
    [infinitive, "present"],
    ...conjunctives.map((text): [string, Tense] => [text, "present"]),
  ];
  const forms: Inflected[] = [];
  const add = (text: string, tense: Tense) => {
    for (const spelt of spellings(text)) {
      if (!forms.some((form) => form.text === lead + spelt)) forms.push({ text: lead + spelt, tense });
    }
  };
  if (prefix === null) {
    for (const [text, tense] of finite) add(text, tense);
    if (participle !== present) add(participle, "past");
    return forms;
  }
  add(`${prefix}${participle}`, "past");
  add(`${prefix}zu${infinitive}`, "future");
  for (const [text, tense] of finite) {
    add(`${prefix}${text}`, tense);
    add(`${text} ~${prefix}`, tense);
  }
  return forms;
}

/** Singular and plural with their case endings; variants (plural, other spelling) after slashes: "Umsatz/Umsätze". */
export function inflectGermanNoun(entry: string): readonly Inflected[] {
  const words = entry.split(" ");
  const last = words.pop()!;
  const head = words.length > 0 ? `${words.join(" ")} ` : "";
  const texts = new Set<string>();
  for (const noun of last.split("/")) {
    for (const text of spellings(noun)) {
      texts.add(text);
      if (/(?:ung|heit|keit|schaft|ion|tät|ei|in)$/.test(text)) continue;
      if (!/[sßxz]$/.test(text)) texts.add(`${text}s`);
      if (!VOWEL.test(text.at(-1)!)) texts.add(`${text}es`);
      if (/(?:e|el|er)$/.test(text)) texts.add(`${text}n`);
    }
  }
  return [...texts].map((text) => ({ text: head + text }));
}

const ENDINGS = ["e", "en", "er", "es", "em"];

/** An adjective, given by its stem, in all its endings. */
export function inflectAdjective(stem: string): readonly string[] {
  return ENDINGS.map((ending) => stem + ending);
}

const CACHE_LIMIT = 20_000;
const LEAST_FRONT = 3;
const LEAST_HEAD = 4;

/**
 * The readings of a written German word: as it stands, by the head of a compound ("jahresumsatz" as "umsatz") where the word has
 * no entry of its own, and a name without its genitive ending ("openais").
 */
export function germanReader(
  entries: readonly string[],
  heads: readonly string[],
): (word: string) => readonly Form[] {
  const known = new Set(entries.map(fold));
  const tails = new Set(heads.map(fold).filter((head) => head.length >= LEAST_HEAD));
  const longest = Math.max(0, ...[...tails].map((tail) => tail.length));
  const cache = new Map<string, readonly Form[]>();
  const read = (word: string): readonly Form[] => {
    const forms: Form[] = [{ text: word, preposition: null, article: false }];
    if (known.has(word)) return forms;
    for (let length = Math.min(longest, word.length - LEAST_FRONT); length >= LEAST_HEAD; length--) {
      const tail = word.slice(-length);
      if (!tails.has(tail)) continue;
      forms.push({ text: tail, preposition: null, article: false });
      break;
    }
    if (/[^s]s$/.test(word) && word.length > LEAST_FRONT) {
      forms.push({ text: word.slice(0, -1), preposition: GENITIVE, article: false });
    }
    return forms;
  };
  return (word) => {
    const found = cache.get(word);
    if (found) return found;
    const forms = read(word);
    if (cache.size > CACHE_LIMIT) cache.clear();
    cache.set(word, forms);
    return forms;
  };
}

/** The ending of an owner's name; the markers name it "+s". */
export const GENITIVE = "s";
