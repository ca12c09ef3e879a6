import { type Locale, languageOf } from "./locales";
import type english from "./messages/en.json";

export type Messages = typeof english;

/** One language's catalog. Only the English one is typed; messages.test.ts holds the others to it. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return (await import(`./messages/${languageOf(locale)}.json`)).default;
}
