import latinRegular from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2" with {
  turbopackModuleType: "asset",
};
import latinBold from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2" with {
  turbopackModuleType: "asset",
};
import arabicRegular from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2" with {
  turbopackModuleType: "asset",
};
import arabicBold from "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2" with {
  turbopackModuleType: "asset",
};
import type { Language } from "@/lib/i18n/locales";

const LATIN = [latinRegular, latinBold];
const FONTS: Record<Language, readonly string[]> = {
  ar: [arabicRegular, arabicBold, ...LATIN],
  en: LATIN,
  fr: LATIN,
  de: LATIN,
};

/** What the language's script needs, asked for with the page and not after its style sheet. */
export function FontPreloads({ language }: { language: Language }) {
  return FONTS[language].map((address) => (
    <link key={address} rel="preload" as="font" type="font/woff2" href={address} crossOrigin="anonymous" />
  ));
}
