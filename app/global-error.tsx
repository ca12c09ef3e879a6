"use client";

import { directionOf } from "@/lib/i18n/direction";
import { LANGUAGES, type Language } from "@/lib/i18n/locales";

const WORDS: Record<Language, { title: string; text: string; retry: string }> = {
  ar: {
    title: "تعذّر عرض مرصد",
    text: "حدث خلل لدينا. كثيرًا ما تنجح إعادة المحاولة.",
    retry: "أعد المحاولة",
  },
  en: {
    title: "Marsad could not be shown",
    text: "Something went wrong on our side. Trying again often helps.",
    retry: "Try again",
  },
  fr: {
    title: "Marsad n’a pas pu être affiché",
    text: "Un incident s’est produit de notre côté. Réessayer suffit souvent.",
    retry: "Réessayer",
  },
  de: {
    title: "Marsad ließ sich nicht anzeigen",
    text: "Bei uns ist etwas schiefgegangen. Ein neuer Versuch hilft oft.",
    retry: "Noch einmal versuchen",
  },
};

const STYLE = `
  :root { color-scheme: light dark; background: light-dark(#fbfaf6, #15171a); color: light-dark(#1a1b1e, #ebe8e1); }
  body { max-inline-size: 34rem; margin: 4rem auto; padding-inline: 1rem; font: 1.0625rem/1.7 system-ui, sans-serif; }
  section { margin-block-end: 3rem; }
  h1 { font-size: 1.5rem; margin: 0; }
  p { margin: 0.25rem 0 1rem; }
  button { min-block-size: 2.5rem; padding-inline: 1rem; border: 1px solid; background: none; color: inherit; font: inherit; }`;

/** When the shell itself has failed, with its language: said in all of them, without anything that could fail with it. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="ar" dir="rtl">
      <body>
        <title>{LANGUAGES.map((locale) => WORDS[locale].title).join(" · ")}</title>
        <style>{STYLE}</style>
        {LANGUAGES.map((locale) => (
          <section key={locale} lang={locale} dir={directionOf(locale)}>
            <h1>{WORDS[locale].title}</h1>
            <p>{WORDS[locale].text}</p>
            <button type="button" onClick={retry}>
              {WORDS[locale].retry}
            </button>
          </section>
        ))}
      </body>
    </html>
  );
}
