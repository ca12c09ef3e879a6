import { PhraseIndex } from "../document/phrase-index";
import type { Form } from "../document/token";
import type { CueEntry, LanguagePack, Tense } from "../language-pack";
import type { Basis, Direction } from "../types";
import type { FrameName } from "./frames";

/** One written form of a cue. */
export interface CompiledCue {
  frame: FrameName;
  part: "verb" | "noun";
  tense: Tense | null;
  /** The form ends on a pronoun that stands for the subject or the object. */
  pronoun: boolean;
  direction: Direction | null;
  basis: Basis | null;
  behind: boolean;
  ahead: boolean;
  weight: number;
}

const PLAIN_WEIGHT = 2;

export function compileCues(
  pack: LanguagePack,
  forms: (word: string) => readonly Form[],
): PhraseIndex<CompiledCue> {
  const index = new PhraseIndex<CompiledCue>(forms);
  for (const entry of pack.cues) {
    for (const verb of entry.verbs ?? []) {
      for (const { text, tense, pronoun } of pack.inflectVerb(verb))
        index.add(text, cueOf(entry, "verb", tense ?? null, pronoun === true));
    }
    for (const noun of entry.nouns ?? []) {
      for (const { text, pronoun } of pack.inflectNoun(noun))
        index.add(text, cueOf(entry, "noun", null, pronoun === true));
    }
    for (const phrase of entry.fixed ?? []) index.add(phrase, cueOf(entry, "noun", null, false));
  }
  return index;
}

function cueOf(
  entry: CueEntry,
  part: CompiledCue["part"],
  tense: Tense | null,
  pronoun: boolean,
): CompiledCue {
  return {
    frame: entry.frame,
    part,
    tense,
    pronoun,
    direction: entry.direction ?? null,
    basis: entry.basis ?? null,
    behind: entry.behind ?? false,
    ahead: entry.ahead ?? false,
    weight: entry.weight ?? PLAIN_WEIGHT,
  };
}
