import { directionOf } from "../../i18n/direction";
import type { Locale } from "../../i18n/locales";

/** A label that keeps the language's direction inside a chart, which is drawn left to right and can hold no <bdi>. */
export function isolate(text: string, locale: Locale): string {
  return directionOf(locale) === "rtl" ? `\u2067${text}\u2069` : `\u2066${text}\u2069`;
}
