/** The languages of the interface, the default first. Articles may be in any language. */
export const LANGUAGES = ["ar", "en", "fr", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = "ar";

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** Numbering system: 0–9 or ٠–٩. Always said: what a bare "ar" writes differs between Node and browsers. */
export const DIGITS = ["latn", "arab"] as const;
export type Digits = (typeof DIGITS)[number];

/** Which way time runs in charts: to the right, or as an Arabic line is read. */
export const TIME_DIRECTIONS = ["ltr", "rtl"] as const;
export type TimeDirection = (typeof TIME_DIRECTIONS)[number];

/**
 * A language with how its reader has it written: a language tag, so that everything that is given a locale writes right by
 * itself. Addresses name the language alone; the proxy adds what the reader chose. Only Arabic has a choice.
 */
export const LOCALES = [...LANGUAGES, "ar-u-nu-arab", "ar-x-mirror", "ar-u-nu-arab-x-mirror"] as const;
export type Locale = (typeof LOCALES)[number];

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

export function localeOf(language: Language, digits: Digits, time: TimeDirection): Locale {
  const wanted = `${language}${digits === "arab" ? "-u-nu-arab" : ""}${time === "rtl" ? "-x-mirror" : ""}`;
  return isLocale(wanted) ? wanted : language;
}

export function languageOf(locale: Locale): Language {
  return locale.split("-", 1)[0] as Language;
}

export function digitsOf(locale: Locale): Digits {
  return locale.includes("-u-nu-arab") ? "arab" : "latn";
}

export function timeDirectionOf(locale: Locale): TimeDirection {
  return locale.endsWith("-x-mirror") ? "rtl" : "ltr";
}

/** The tag for Intl: English dates are written day first. */
export function intlTag(locale: Locale): string {
  return locale === "en" ? "en-GB" : locale;
}

/** What each language calls itself. */
export const OWN_NAMES: Record<Language, string> = {
  ar: "العربية",
  en: "English",
  fr: "Français",
  de: "Deutsch",
};
