import { directionOf } from "@/lib/i18n/direction";
import type { Language } from "@/lib/i18n/locales";
import { problemTranslator } from "@/lib/i18n/translator";

const SECONDS_TO_WAIT = 5;

const STYLE = `
  :root { color-scheme: light dark; --paper: #fbfaf6; --ink: #1d1f21; }
  @media (prefers-color-scheme: dark) { :root { --paper: #15171a; --ink: #e8e6e1; } }
  body { margin: 0; min-block-size: 100vh; display: grid; place-items: center; background: var(--paper);
         color: var(--ink); font: 1.0625rem/1.7 "IBM Plex Sans Arabic", "IBM Plex Sans", system-ui, sans-serif; }
  main { max-inline-size: 34rem; padding: 2rem; }
  h1 { font-size: 1.5rem; font-weight: 600; margin: 0 0 0.5rem; }
  a { color: inherit; text-underline-offset: 0.2em; }`;

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page that needs no database, no script and no build to say that the database is away. `address` is asked again. */
export async function unavailablePage(locale: Language, address: string): Promise<Response> {
  const t = await problemTranslator(locale);
  const [title, detail, retry] = [t("databaseDown.title"), t("databaseDown.detail"), t("databaseDown.retry")];
  const html = `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(detail)}</p>
<p><a href="${escapeHtml(address)}">${escapeHtml(retry)}</a></p></main></body>
</html>
`;
  return new Response(html, {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Language": locale,
      "Retry-After": String(SECONDS_TO_WAIT),
      "Cache-Control": "no-store",
      Vary: "Accept-Language, Cookie",
    },
  });
}
