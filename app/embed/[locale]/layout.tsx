import "../../globals.css";
import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { EmbedScript } from "@/components/charts/embed-script";
import { EmbeddedChart } from "@/components/charts/embedded";
import { FontPreloads } from "@/components/shell/font-preloads";
import { directionOf } from "@/lib/i18n/direction";
import { LANGUAGES, languageOf } from "@/lib/i18n/locales";

export function generateStaticParams(): Array<{ locale: string }> {
  return LANGUAGES.map((locale) => ({ locale }));
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: t("title"), robots: { index: false } };
}

export const viewport: Viewport = { colorScheme: "light dark" };

/** A chart alone, for other people's pages: no header, no footer, and links lead out of the frame. */
export default async function EmbedLayout({ children }: LayoutProps<"/embed/[locale]">) {
  const [locale, messages] = await Promise.all([getLocale(), getMessages()]);
  const language = languageOf(locale);
  const { charts, errors } = messages;
  return (
    <html lang={language} dir={directionOf(language)} suppressHydrationWarning>
      <head>
        <FontPreloads language={language} />
        <EmbedScript />
      </head>
      <body className="embed">
        <NextIntlClientProvider messages={{ charts, errors }}>
          <EmbeddedChart>
            <main>{children}</main>
          </EmbeddedChart>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
