import { intlTag, type Locale } from "@/lib/i18n/locales";

/** "US" is "United States", «الولايات المتحدة». */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([intlTag(locale)], { type: "region" }).of(code) ?? code;
}
