/** The languages of the interface, the default first. Articles may be in any language. */
export const LOCALES = ["ar", "en"] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = "ar";

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The tag for Intl: English dates are written day first; digits are always given apart (formats.ts). */
export const INTL_TAGS: Record<Locale, string> = { ar: "ar", en: "en-GB" };
