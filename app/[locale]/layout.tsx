import "../globals.css";
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
import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { ThemeScript } from "@/components/shell/theme-script";
import { directionOf } from "@/lib/i18n/direction";
import { LOCALES } from "@/lib/i18n/locales";

export function generateStaticParams(): Array<{ locale: string }> {
  return LOCALES.map((locale) => ({ locale }));
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return {
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

const FONTS = { en: [latinRegular, latinBold], ar: [arabicRegular, arabicBold, latinRegular, latinBold] };

export default async function RootLayout({ children }: LayoutProps<"/[locale]">) {
  const [locale, t, messages] = await Promise.all([getLocale(), getTranslations("shell"), getMessages()]);
  const { charts, errors, claims } = messages;
  return (
    <html lang={locale} dir={directionOf(locale)} suppressHydrationWarning>
      <head>
        {FONTS[locale].map((address) => (
          <link
            key={address}
            rel="preload"
            as="font"
            type="font/woff2"
            href={address}
            crossOrigin="anonymous"
          />
        ))}
        <ThemeScript />
      </head>
      <body>
        <a href="#content" className="skip-link button button-strong">
          {t("skip")}
        </a>
        <NextIntlClientProvider messages={{ charts, errors, claims: { filters: claims.filters } }}>
          <SiteHeader />
          <main id="content" tabIndex={-1} className="page min-h-dvh pb-16 outline-none">
            {children}
          </main>
          <SiteFooter />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
