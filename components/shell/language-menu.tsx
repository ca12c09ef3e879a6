import { useLocale, useTranslations } from "next-intl";
import { Suspense } from "react";
import { digitsOf, languageOf, OWN_NAMES, timeDirectionOf } from "@/lib/i18n/locales";
import { LanguageLinks } from "./language-links";
import { LanguageSwitch } from "./language-switch";
import { WritingChoices } from "./writing-choices";

const ID = "language-menu";

/** The shell is drawn before it knows its page: until that has come, the browser's own address says where the links lead. */
const KEEP_PATH = `for(const a of document.currentScript.parentElement.querySelectorAll("a"))a.href="/"+a.lang+location.pathname.replace(/^[/][a-z]{2}(?=[/]|$)/,"")+location.search`;

/** The other languages, and how Arabic is written; opens without a script. */
export function LanguageMenu() {
  const t = useTranslations("shell");
  const locale = useLocale();
  const language = languageOf(locale);
  return (
    <>
      <button type="button" popoverTarget={ID} className="header-link menu-button">
        <span className="sr-only">{t("language")}: </span>
        {OWN_NAMES[language]}
      </button>
      <div id={ID} popover="auto" className="menu">
        <nav aria-label={t("language")} className="grid">
          <Suspense
            fallback={
              <>
                <LanguageLinks current={language} path="/" />
                <script>{KEEP_PATH}</script>
              </>
            }
          >
            <LanguageSwitch />
          </Suspense>
        </nav>
        {language === "ar" ? (
          <WritingChoices
            digits={digitsOf(locale)}
            time={timeDirectionOf(locale)}
            words={{
              digits: t("writing.digits"),
              latn: t("writing.latn"),
              arab: t("writing.arab"),
              time: t("writing.time"),
              ltr: t("writing.ltr"),
              rtl: t("writing.rtl"),
            }}
          />
        ) : null}
      </div>
    </>
  );
}
