import { intlTag, type Locale } from "./locales";

const names = new Map<Locale, Intl.DisplayNames>();

/** "US" is "United States", «الولايات المتحدة». */
export function countryName(code: string, locale: Locale): string {
  const known = names.get(locale) ?? new Intl.DisplayNames([intlTag(locale)], { type: "region" });
  names.set(locale, known);
  return known.of(code) ?? code;
}
