import "../globals.css";
import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { settledOrigin } from "@/app/origin";
import { FontPreloads } from "@/components/shell/font-preloads";
import { LateMetadata } from "@/components/shell/late-metadata";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { ThemeScript } from "@/components/shell/theme-script";
import { directionOf } from "@/lib/i18n/direction";
import { LOCALES, languageOf } from "@/lib/i18n/locales";

export function generateStaticParams(): Array<{ locale: string }> {
  return LOCALES.map((locale) => ({ locale }));
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  const origin = settledOrigin();
  return {
    metadataBase: origin === undefined ? null : new URL(origin),
    title: { default: t("title"), template: `%s · ${t("name")}` },
    description: t("description"),
    applicationName: t("name"),
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#15171a" },
  ],
};

export default async function RootLayout({ children }: LayoutProps<"/[locale]">) {
  const [locale, t, messages] = await Promise.all([getLocale(), getTranslations("shell"), getMessages()]);
  const language = languageOf(locale);
  const { charts, errors, keys, claims } = messages;
  return (
    <html lang={language} dir={directionOf(language)} suppressHydrationWarning>
      <head>
        <FontPreloads language={language} />
        <ThemeScript />
        <LateMetadata />
      </head>
      <body>
        <a href="#content" className="skip-link button button-strong">
          {t("skip")}
        </a>
        <NextIntlClientProvider messages={{ charts, errors, keys, claims: { filters: claims.filters } }}>
          <SiteHeader />
          <main id="content" tabIndex={-1} className="page min-h-dvh noscript:min-h-0 pb-16 outline-none">
            {children}
          </main>
          <SiteFooter />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
