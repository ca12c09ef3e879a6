import { defineRouting } from "next-intl/routing";
import { DEFAULT_LANGUAGE, LANGUAGES, LOCALES, languageOf } from "./locales";

/** Every page has its language in its address; `/` goes to the reader's (cookie, then Accept-Language, then Arabic). */
export const routing = defineRouting({
  locales: LANGUAGES,
  defaultLocale: DEFAULT_LANGUAGE,
  localePrefix: "always",
});

/** For links: whatever the locale of a page, its addresses begin with the language alone. */
export const linking = defineRouting({
  locales: LOCALES,
  defaultLocale: DEFAULT_LANGUAGE,
  localePrefix: {
    mode: "always",
    prefixes: Object.fromEntries(LOCALES.map((locale) => [locale, `/${languageOf(locale)}`])),
  },
});
