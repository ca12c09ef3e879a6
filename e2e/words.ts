import { createTranslator } from "next-intl";
import { CATALOGS } from "../lib/i18n/catalogs.fixture";
import { formats } from "../lib/i18n/formats";
import type { Language } from "../lib/i18n/locales";

/** What the interface says in a language: expectations come from the same catalogs as the pages. */
export function wordsIn(locale: Language) {
  return createTranslator({ locale, messages: CATALOGS[locale], formats, timeZone: "UTC" });
}

export type Words = ReturnType<typeof wordsIn>;

/** Names and titles that the interface isolates for their direction read the same without the marks. */
export function plain(text: string): string {
  return text.replace(/[\u2066-\u2069\u200E\u200F]/g, "");
}
