import type { LanguagePack } from "../language-pack";
import type { Lang } from "../types";
import { arabic } from "./ar/pack";
import { german } from "./de/pack";
import { english } from "./en/pack";
import { spanish } from "./es/pack";
import { french } from "./fr/pack";
import { chinese } from "./zh/pack";

/** The languages that claims are extracted from. */
export const PACKS: Readonly<Record<Lang, LanguagePack>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  zh: chinese,
};
