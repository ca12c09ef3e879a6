import { directionOf } from "@/lib/i18n/direction";
import { LANGUAGES, type Language, OWN_NAMES } from "@/lib/i18n/locales";

/** Plain links: the page is loaded anew, so that language and direction of the document come from the server. */
export function LanguageLinks({ current, path }: { current: Language; path: string }) {
  return LANGUAGES.filter((locale) => locale !== current).map((locale) => (
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
