import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { LOCALES } from "@/lib/i18n/locales";
import { getPathname } from "@/lib/i18n/navigation";

/** The same page in each language, for search engines; `path` without its language. */
export async function alternatesOf(path: string): Promise<NonNullable<Metadata["alternates"]>> {
  const locale = await getLocale();
  const address = (language: (typeof LOCALES)[number]) => getPathname({ href: path, locale: language });
  return {
    canonical: address(locale),
    languages: Object.fromEntries(LOCALES.map((language) => [language, address(language)])),
  };
}
