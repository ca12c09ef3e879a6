import { createTranslator } from "next-intl";
import { formats } from "./formats";
import type { Locale } from "./locales";
import { loadMessages } from "./messages";

/** Messages outside of pages: in route handlers and the proxy, where there is no language of the address. */
export async function problemTranslator(locale: Locale) {
  const messages = await loadMessages(locale);
  return createTranslator({ locale, messages, namespace: "problems", formats, timeZone: "UTC" });
}
