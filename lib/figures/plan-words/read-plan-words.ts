import { normalise } from "../../extraction/text/normalise";
import type { Lang } from "../../extraction/types";
import type { PlanState } from "../types";
import { ar } from "./ar";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import type { PlanLexicon } from "./lexicon";
import { zh } from "./zh";

const LEXICONS: Record<Lang, PlanLexicon> = { ar, en, fr, de, es, zh };

export type SaidState = Exclude<PlanState, "announced">;
/** The gravest first: who scraps a plan that was under way has scrapped it. */
const STATES: readonly SaidState[] = ["dropped", "done", "under_way", "revised"];

/**
 * What the sentence around a claim, or its summary, says has become of the plan; null where it says nothing, or only that it is
 * not so, may be so or will be so. Clause by clause, the gravest counts.
 */
export function readPlanWords(words: string, lang: Lang): SaidState | null {
  const lexicon = compiled(lang);
  const said = sentencesOf(normalise(words).folded).flatMap((sentence) =>
    clausesOf(sentence).map((clause) => readClause(clause, sentence, lexicon)),
  );
  return STATES.find((state) => said.includes(state)) ?? null;
}

/** A point or comma inside a number ends nothing. */
const sentencesOf = (folded: string): string[] => folded.split(/[.!?؟…](?!\d)|[。！？\n]/u);
const clausesOf = (sentence: string): string[] => sentence.split(/[;؛:,،](?!\d)|[；：，]/u);

function readClause(clause: string, sentence: string, lexicon: Compiled): SaidState | null {
  for (const state of STATES) {
    const cue = lexicon[state].exec(clause);
    if (cue === null) continue;
    const around = lexicon.anywhere ? clause : clause.slice(0, cue.index);
    if (lexicon.unreal.test(around)) continue;
    if (state !== "revised" && lexicon.future.test(around)) continue;
    return state === "done" && lexicon.part.test(sentence) ? "under_way" : state;
  }
  return null;
}

type Compiled = Record<SaidState | "part" | "unreal" | "future", RegExp> & { anywhere: boolean };

const known = new Map<Lang, Compiled>();

function compiled(lang: Lang): Compiled {
  const before = known.get(lang);
  if (before !== undefined) return before;
  const lexicon = LEXICONS[lang];
  const made: Compiled = {
    done: oneOf(lexicon.done, lang),
    dropped: oneOf(lexicon.dropped, lang),
    under_way: oneOf(lexicon.under_way, lang),
    revised: oneOf(lexicon.revised, lang),
    part: oneOf(lexicon.part, lang),
    unreal: oneOf(lexicon.unreal, lang),
    future: oneOf(lexicon.future, lang),
    anywhere: lexicon.anywhere,
  };
  known.set(lang, made);
  return made;
}

/** Whole words; Arabic "and" and "so" are written on to the word. Chinese has no borders. */
function oneOf(sources: readonly string[], lang: Lang): RegExp {
  const any = sources.join("|");
  if (lang === "zh") return new RegExp(`(?:${any})`, "u");
  const before = lang === "ar" ? "(?<![\\p{L}\\p{N}])[وف]?" : "(?<![\\p{L}\\p{N}])";
  return new RegExp(`${before}(?:${any})(?![\\p{L}\\p{N}])`, "u");
}
