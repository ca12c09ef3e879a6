import { createTranslator } from "next-intl";
import { formats } from "../lib/i18n/formats";
import ar from "../lib/i18n/messages/ar.json" with { type: "json" };
import en from "../lib/i18n/messages/en.json" with { type: "json" };

const CATALOGS = { ar, en };

/** What the interface says in a language: expectations come from the same catalogs as the pages. */
export function wordsIn(locale: "ar" | "en") {
  return createTranslator({ locale, messages: CATALOGS[locale] as typeof en, formats, timeZone: "UTC" });
}

export type Words = ReturnType<typeof wordsIn>;

/** Names and titles that the interface isolates for their direction read the same without the marks. */
export function plain(text: string): string {
  return text.replace(/[\u2066-\u2069\u200E\u200F]/g, "");
}
