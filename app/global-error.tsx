"use client";

const WORDS = [
  {
    lang: "ar",
    dir: "rtl",
    title: "تعذّر عرض مرصد",
    text: "حدث خلل لدينا. كثيرًا ما تنجح إعادة المحاولة.",
    retry: "أعد المحاولة",
  },
  {
    lang: "en",
    dir: "ltr",
    title: "Marsad could not be shown",
    text: "Something went wrong on our side. Trying again often helps.",
    retry: "Try again",
  },
];

const STYLE = `
  :root { color-scheme: light dark; background: light-dark(#fbfaf6, #15171a); color: light-dark(#1a1b1e, #ebe8e1); }
  body { max-inline-size: 34rem; margin: 4rem auto; padding-inline: 1rem; font: 1.0625rem/1.7 system-ui, sans-serif; }
  section { margin-block-end: 3rem; }
  h1 { font-size: 1.5rem; margin: 0; }
  p { margin: 0.25rem 0 1rem; }
  button { min-block-size: 2.5rem; padding-inline: 1rem; border: 1px solid; background: none; color: inherit; font: inherit; }`;

/** When the shell itself has failed, with its language: said in both, without anything that could fail with it. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="ar" dir="rtl">
      <body>
        <title>{WORDS.map(({ title }) => title).join(" · ")}</title>
        <style>{STYLE}</style>
        {WORDS.map(({ lang, dir, title, text, retry: again }) => (
          <section key={lang} lang={lang} dir={dir}>
            <h1>{title}</h1>
            <p>{text}</p>
            <button type="button" onClick={retry}>
              {again}
            </button>
          </section>
        ))}
      </body>
    </html>
  );
}
