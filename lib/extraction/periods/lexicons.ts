import { periods as ar } from "../languages/ar/periods";
import { periods as de } from "../languages/de/periods";
import { periods as en } from "../languages/en/periods";
import { periods as es } from "../languages/es/periods";
import { periods as fr } from "../languages/fr/periods";
import { periods as zh } from "../languages/zh/periods";
import type { Lang } from "../types";
import { type CompiledPeriods, compilePeriods } from "./compiled-periods";
import type { PeriodLexicon } from "./lexicon";

const LEXICONS: Readonly<Record<Lang, PeriodLexicon>> = { ar, de, en, es, fr, zh };
const compiled = new Map<Lang, CompiledPeriods>();

/** The period lexicon of a language, made ready the first time it is asked for. */
export function periodsOf(lang: Lang): CompiledPeriods {
  const known = compiled.get(lang);
  if (known !== undefined) return known;
  const fresh = compilePeriods(LEXICONS[lang]);
  compiled.set(lang, fresh);
  return fresh;
}
