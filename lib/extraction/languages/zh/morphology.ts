import type { Form } from "../../document/token";
import type { Inflected } from "../../language-pack";

/** A verb as it stands, with the signs of what is done and of what is to come. */
export function inflectChineseVerb(entry: string): readonly Inflected[] {
  return [
    { text: entry, tense: "present" },
    { text: `${entry}了`, tense: "past" },
    { text: `${entry}过`, tense: "past" },
  ];
}

/** Chinese nouns have one form. */
export function inflectChineseNoun(entry: string): readonly Inflected[] {
  return [{ text: entry }];
}

/** The reading of a word; nouns that stand for whom was named without any article ("公司") read as definite. */
export function chineseReader(definite: ReadonlySet<string>): (word: string) => readonly Form[] {
  const forms = new Map(
    [...definite].map((word) => [word, [{ text: word, preposition: null, article: true }]]),
  );
  return (word) => forms.get(word) ?? [{ text: word, preposition: null, article: false }];
}
