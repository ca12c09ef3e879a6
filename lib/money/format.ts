import { type Language, type Locale, languageOf } from "../i18n/locales";
import { type AmountParts, type AmountStyle, amountParts, type PrintableAmount } from "./amount";
import type { Step } from "./scaled";
import { COMPACT_STEPS_AR, currencyNameAr, phraseAr, STEPS_AR, unitNameAr } from "./words/ar";
import { GERMAN } from "./words/de";
import { ENGLISH } from "./words/en";
import { FRENCH } from "./words/fr";
import { latinLanguage } from "./words/latin";

/** Of a noun that stands alone: one dollar, or what an axis of dollars is in. */
type NounForm = "one" | "several";

interface AmountLanguage {
  steps: readonly Step[];
  compactSteps: readonly Step[];
  phrase(parts: AmountParts): string;
  currencyName(code: string, form: NounForm): string;
  unitName(unit: string): string;
}

const SPEAKERS: Record<Language, AmountLanguage> = {
  ar: {
    steps: STEPS_AR,
    compactSteps: COMPACT_STEPS_AR,
    phrase: phraseAr,
    currencyName: currencyNameAr,
    unitName: unitNameAr,
  },
  en: latinLanguage(ENGLISH),
  fr: latinLanguage(FRENCH),
  de: latinLanguage(GERMAN),
};

interface AmountFormat {
  style?: AmountStyle;
}

/**
 * An amount as printed, in the reader's words: "less than 6 million US dollars", «أقل من 6 ملايين دولار». Nothing is
 * converted; words and marks are exact. Throws RangeError for an amount without any bound.
 */
export function formatAmount(amount: PrintableAmount, locale: Locale, format: AmountFormat = {}): string {
  const { style = "words" } = format;
  const language = SPEAKERS[languageOf(locale)];
  const steps = style === "compact" ? language.compactSteps : language.steps;
  return language.phrase(amountParts(amount, style, locale, steps));
}

/** A place on an axis: 600e9 is "600 bn", «600 مليار». The axis title says of what. */
export function formatTick(value: number, locale: Locale): string {
  const magnitude = Math.abs(value);
  const amount = {
    low: magnitude,
    high: magnitude,
    comparator: "exactly",
    currency: null,
    unit: null,
  } as const;
  return formatAmount({ ...amount, direction: value < 0 ? "loss" : null }, locale, { style: "compact" });
}

/** "US dollar" or "US dollars", «دولار أمريكي»; the code itself for one that nobody has named. */
export function currencyName(code: string, locale: Locale, form: NounForm = "one"): string {
  return SPEAKERS[languageOf(locale)].currencyName(code, form);
}

/** What a quantity counts, for a heading: "GPUs"; what a price buys: "per million tokens". */
export function unitName(unit: string, locale: Locale): string {
  return SPEAKERS[languageOf(locale)].unitName(unit);
}
