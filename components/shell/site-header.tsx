import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { Link } from "@/lib/i18n/navigation";
import { LanguageLinks } from "./language-links";
import { LanguageSwitch } from "./language-switch";
import { NavLink } from "./nav-link";
import { ThemeSwitch } from "./theme-switch";
import { Wordmark } from "./wordmark";

export async function SiteHeader() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("shell")]);
  return (
    <header className="border-b border-ink print:border-0">
      <div className="page flex flex-wrap items-center gap-x-6 pt-2 md:flex-nowrap md:py-2">
        <Link href="/" className="me-auto flex min-h-11 items-center md:me-2">
          <Wordmark name={t("name")} />
        </Link>
        <nav
          aria-label={t("navigation")}
          className="header-nav order-last flex basis-full flex-wrap md:order-none md:me-auto md:basis-auto print:hidden"
        >
          <NavLink href="/" segment={null}>
            {t("nav.overview")}
          </NavLink>
          <NavLink href="/claims" segment="claims">
            {t("nav.claims")}
          </NavLink>
          <NavLink href="/companies" segment="companies">
            {t("nav.companies")}
          </NavLink>
          <NavLink href="/try" segment="try">
            {t("nav.try")}
          </NavLink>
        </nav>
        <div className="header-end flex items-center print:hidden">
          <Suspense fallback={<LanguageLinks current={locale} path="/" />}>
            <LanguageSwitch />
          </Suspense>
          <ThemeSwitch toLight={t("theme.toLight")} toDark={t("theme.toDark")} />
        </div>
      </div>
    </header>
  );
}
