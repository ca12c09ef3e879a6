import { getTranslations } from "next-intl/server";
import { Keys } from "../keys/keys";
import { IntentLink } from "../ui/intent-link";
import { LanguageMenu } from "./language-menu";
import { NavLink } from "./nav-link";
import { ThemeSwitch } from "./theme-switch";
import { Wordmark } from "./wordmark";

/** Its name in the catalog, its address, and the first part of that; null for the front page. */
const PAGES = [
  ["overview", "/", null],
  ["claims", "/claims", "claims"],
  ["disagreements", "/disagreements", "disagreements"],
  ["companies", "/companies", "companies"],
  ["plans", "/plans", "plans"],
  ["sources", "/sources", "sources"],
  ["try", "/try", "try"],
] as const;

export async function SiteHeader() {
  const t = await getTranslations("shell");
  return (
    <header className="border-b border-ink print:border-0">
      <div className="page flex flex-wrap items-center gap-x-6 pt-2 md:flex-nowrap md:py-2">
        <IntentLink href="/" className="me-auto flex min-h-11 items-center md:me-2">
          <Wordmark name={t("name")} />
        </IntentLink>
        <nav
          aria-label={t("navigation")}
          className="header-nav order-last flex basis-full flex-wrap md:order-none md:me-auto md:basis-auto print:hidden"
        >
          {PAGES.map(([page, href, segment]) => (
            <NavLink key={page} href={href} segment={segment}>
              {t(`nav.${page}`)}
            </NavLink>
          ))}
        </nav>
        <div className="header-end flex items-center print:hidden">
          <Keys pages={PAGES.map(([page, href]) => ({ title: t(`nav.${page}`), href }))} />
          <LanguageMenu />
          <ThemeSwitch toLight={t("theme.toLight")} toDark={t("theme.toDark")} />
        </div>
      </div>
    </header>
  );
}
