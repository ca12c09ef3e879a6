import type { Kind } from "../../extraction/types";
import type { Knowledge } from "../knowledge";
import { monthSpan } from "./day-number";
import { OWN_NAME, respelled, tokensOf } from "./object-tokens";
import {
  GENERIC_WORDS,
  HARDWARE_WORDS,
  MONTH_WORDS,
  PART_WORDS,
  SCOPE_WORDS,
  STATUS_WORDS,
} from "./object-words";
import type { Days } from "./read-period";

/** What an object's name says, taken apart. */
export interface Topic {
  /** The words that name the thing, sorted: organisations as "@party", models and projects as "#slug". */
  words: readonly string[];
  /** What it is compared by: its names, or all its words where it has none, with BETWEEN_WORDS between. */
  key: string;
  /** Whether one of the words is more than what such things are always called. */
  named: boolean;
  /** Which part of the whole, "" for the whole. */
  part: string;
  /** Organisations named, other than the subject. */
  parties: readonly string[];
  /** A month or year that the name carries ("October 2024 round"). */
  days: Days | null;
}

export const NO_TOPIC: Topic = { words: [], key: "", named: false, part: "", parties: [], days: null };

/** No word has it; a blank many have: what "SoftBank led" was not what "SoftBank" put in. */
export const BETWEEN_WORDS = ";";

const QUALIFIERS = /\(([^)]*)\)|,\s*([^,(]*)/g;
const YEAR = /^(?:fy)?((?:19|20)\d{2})$/;
const ORDINAL = /^(?:first|second|third|fourth|last)$/;

/** Takes an object's name apart. */
export function readTopic(object: string | null, kind: Kind, subject: string, knowledge: Knowledge): Topic {
  if (object === null) return NO_TOPIC;
  const qualifiers: string[] = [];
  const head = respelled(object).replace(QUALIFIERS, (_, bracketed?: string, after?: string) => {
    qualifiers.push(bracketed ?? after ?? "");
    return " ";
  });
  const found = new Found(kind);
  found.readHead(tokensOf(head, subject, knowledge));
  for (const qualifier of qualifiers) found.readQualifier(tokensOf(qualifier, subject, knowledge));
  return found.topic();
}

/** The topic of the same words with others in their place. */
export function withWords(topic: Topic, words: readonly string[], kind: Kind): Topic {
  const sorted = [...new Set(words)].sort();
  const names = sorted.filter((word) => isName(word, kind));
  const key = (names.length > 0 ? names : sorted).join(BETWEEN_WORDS);
  return { ...topic, words: sorted, key, named: names.length > 0 };
}

const PLAIN_NAMES: ReadonlySet<Kind> = new Set(["operating_cost", "revenue", "profit"]);

/** What a cost is spent on, and what earns, is named by it, however plain the word. */
function isName(word: string, kind: Kind): boolean {
  return PLAIN_NAMES.has(kind) || !GENERIC_WORDS.has(word);
}

class Found {
  readonly #words: string[] = [];
  readonly #part = new Set<string>();
  readonly #parties = new Set<string>();
  readonly #years: number[] = [];
  readonly #months: number[] = [];
  #own = false;

  constructor(readonly kind: Kind) {}

  readHead(tokens: readonly string[]): void {
    const isPart = tokens.some((token) => PART_WORDS.has(token));
    for (const [at, token] of tokens.entries()) {
      if (this.#isSaid(token)) continue;
      if (isPart && (PART_WORDS.has(token) || ORDINAL.test(token))) this.#part.add(token);
      else if (token === OWN_NAME) this.#own = true;
      else if (tokens[at + 1] === "led") this.#words.push(`${token} led`);
      else if (token !== "led") this.#add(token);
    }
  }

  /** "(talks)" says how far it is, "(Thrive share)" which part; another says more of a name, of money more of a part. */
  readQualifier(tokens: readonly string[]): void {
    if (this.kind === "funding" && tokens.includes("share")) {
      this.#readInvestor(tokens);
      return;
    }
    const isPart = tokens.some((token) => PART_WORDS.has(token));
    const said = tokens.filter((token) => !this.#isSaid(token) && token !== OWN_NAME);
    const another = this.#words.some((word) => word.startsWith("#"));
    for (const token of said) {
      if (isPart || (this.kind === "funding" && (ORDINAL.test(token) || !GENERIC_WORDS.has(token))))
        this.#part.add(token);
      else if (!another || !token.startsWith("#")) this.#add(token);
    }
  }

  /** "Series E (Humain share)" is what Humain invested, whatever the round. */
  #readInvestor(tokens: readonly string[]): void {
    this.#words.length = 0;
    for (const token of tokens) {
      if (token !== "share" && token !== OWN_NAME && !this.#isSaid(token)) this.#add(token);
    }
  }

  topic(): Topic {
    const words = this.#own && this.#words.length === 0 ? [OWN_NAME] : this.#words;
    if (this.#years.length > 1) this.#part.add(this.#years.join("-"));
    const rest = {
      part: [...this.#part].sort().join(" "),
      parties: [...this.#parties].sort(),
      days: this.#days(),
    };
    return withWords({ ...NO_TOPIC, ...rest }, words, this.kind);
  }

  /** Whether the token says a time, a status or a scope, which name nothing. */
  #isSaid(token: string): boolean {
    const year = YEAR.exec(token)?.[1];
    if (year !== undefined) this.#years.push(Number(year));
    else if (MONTH_WORDS.includes(token)) this.#months.push(MONTH_WORDS.indexOf(token) + 1);
    else return STATUS_WORDS.has(token) || SCOPE_WORDS.has(token);
    return true;
  }

  #add(token: string): void {
    this.#words.push(this.kind === "operating_cost" && HARDWARE_WORDS.has(token) ? "hardware" : token);
    if (token.startsWith("@")) this.#parties.add(token.slice(1));
  }

  #days(): Days | null {
    const [year] = this.#years;
    if (year === undefined || this.#years.length > 1) return null;
    const [month] = this.#months;
    return month === undefined ? monthSpan(year, 1, 12) : monthSpan(year, month);
  }
}
