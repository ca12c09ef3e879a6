import type { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";
import { currencyName } from "@/lib/money/format";

interface Words {
  locale: Locale;
  money: ReturnType<typeof useTranslations<"money">>;
}

/** "in euros", «باليورو». */
export const intoWords = (currency: string, { locale, money }: Words): string =>
  money("into", { currency, name: currencyName(currency, locale, "several") });

/** At the beginning of a line. */
export const capitalised = (text: string, locale: Locale): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** A chart's title with its currency, unless that is the dollars that nobody asked for; null where it draws no money. */
export const titleIn = (title: string, currency: string | null, words: Words): string =>
  currency === null || currency === "USD"
    ? title
    : words.money("titled", { title, into: intoWords(currency, words) });
