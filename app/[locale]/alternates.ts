import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { settledOrigin, siteOrigin } from "@/app/origin";
import { LANGUAGES, type Language, languageOf } from "@/lib/i18n/locales";
import { getPathname } from "@/lib/i18n/navigation";

/**
 * The same page in each language, for search engines; `path` without its language. Nothing for a page that is made before
 * anybody asks, unless its address is settled: an address counts only in full, and the proxy says it in a header.
 */
export async function alternatesOf(path: string): Promise<NonNullable<Metadata["alternates"]>> {
  return settledOrigin() === undefined ? {} : languagesOf(path);
}

async function languagesOf(path: string): Promise<NonNullable<Metadata["alternates"]>> {
  const current = languageOf(await getLocale());
  const address = (language: Language) => getPathname({ href: path, locale: language });
  return {
    canonical: address(current),
    languages: Object.fromEntries(LANGUAGES.map((language) => [language, address(language)])),
  };
}

/** In full, for a page whose metadata are made per request. */
export async function addressesOf(path: string): Promise<Pick<Metadata, "metadataBase" | "alternates">> {
  return { metadataBase: new URL(await siteOrigin()), alternates: await languagesOf(path) };
}

/** The address of a page for those who are not on the site; `path` without its language. */
export async function fullAddress(path: string): Promise<string> {
  const [origin, locale] = await Promise.all([siteOrigin(), getLocale()]);
  return `${origin}${getPathname({ href: path, locale })}`;
}
