import type { LanguagePack } from "../language-pack";
import type { Lang } from "../types";
import { arabic } from "./ar/pack";
import { english } from "./en/pack";
import { french } from "./fr/pack";

/** The languages that claims are extracted from. */
export const PACKS: Readonly<Partial<Record<Lang, LanguagePack>>> = { ar: arabic, en: english, fr: french };
