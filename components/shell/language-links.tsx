import { directionOf } from "@/lib/i18n/direction";
import { LOCALES, type Locale } from "@/lib/i18n/locales";

const OWN_NAMES: Record<Locale, string> = { ar: "العربية", en: "English" };

/** Plain links: the page is loaded anew, so that language and direction of the document come from the server. */
export function LanguageLinks({ current, path }: { current: Locale; path: string }) {
  return LOCALES.filter((locale) => locale !== current).map((locale) => (
    <a
      key={locale}
      href={`/${locale}${path === "/" ? "" : path.replace(/^\/(?=\?)/, "")}`}
      hrefLang={locale}
      lang={locale}
      dir={directionOf(locale)}
      className="header-link"
    >
      {OWN_NAMES[locale]}
    </a>
  ));
}
