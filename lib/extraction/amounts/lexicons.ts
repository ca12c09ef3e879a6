import { amounts as ar } from "../languages/ar/amounts";
import { amounts as de } from "../languages/de/amounts";
import { amounts as en } from "../languages/en/amounts";
import { amounts as es } from "../languages/es/amounts";
import { amounts as fr } from "../languages/fr/amounts";
import { amounts as zh } from "../languages/zh/amounts";
import type { Lang } from "../types";
import { type CompiledLexicon, compile } from "./compiled-lexicon";
import type { AmountLexicon } from "./lexicon";

const LEXICONS: Readonly<Record<Lang, AmountLexicon>> = { ar, de, en, es, fr, zh };
const compiled = new Map<Lang, CompiledLexicon>();

/** The lexicon of a language, made ready the first time it is asked for. */
export function lexiconOf(lang: Lang): CompiledLexicon {
  const known = compiled.get(lang);
  if (known !== undefined) return known;
  const fresh = compile(LEXICONS[lang]);
  compiled.set(lang, fresh);
  return fresh;
}
