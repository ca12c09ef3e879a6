import { THEME_SCRIPT } from "@/components/shell/theme";
import { directionOf } from "@/lib/i18n/direction";
import type { Language } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

const SECONDS_TO_WAIT = 5;

/** The shell of the other pages (app/styles), in the reader's own fonts. */
const STYLE = `
  :root { color-scheme: light dark; background: light-dark(#fbfaf6, #15171a); color: light-dark(#1a1b1e, #ebe8e1); }
  :root[data-theme="light"] { color-scheme: light; }
  :root[data-theme="dark"] { color-scheme: dark; }
  :root[lang="ar"] { font-size: 106.25%; line-height: 1.7; }
  body { margin: 0; font: 0.9375rem/1.5 system-ui, sans-serif; line-height: inherit; }
  header, main { padding-inline: clamp(1rem, 3vw, 2.5rem); max-inline-size: 90rem; margin-inline: auto; }
  header { display: flex; align-items: center; gap: 0.625rem; min-block-size: 3.75rem; font-size: 1.1875rem; font-weight: 600; }
  .rule { border-block-end: 1px solid; }
  h1 { font-size: clamp(1.75rem, 1.35rem + 1.8vw, 2.75rem); line-height: 1.2; font-weight: 600; margin: 2rem 0 0.75rem; max-inline-size: 24ch; }
  p { font-size: 1.1875rem; margin: 0 0 1.25rem; max-inline-size: 52ch; color: light-dark(#4c4f55, #b9b7b0); }
  a { display: inline-flex; align-items: center; min-block-size: 2.5rem; padding-inline: 1rem; font-size: 0.9375rem; color: light-dark(#1a1b1e, #ebe8e1);
      border: 1px solid; text-decoration: none; }
  a:hover { color: light-dark(#b3261e, #ff8a70); }
  a:focus-visible { outline: 2px solid light-dark(#b3261e, #ff8a70); outline-offset: 2px; }`;

/** As components/shell/wordmark.tsx draws it. */
const MARK = `<svg viewBox="0 0 26 20" width="26" height="20" aria-hidden="true"><path d="M2 4v12M24 4v12M2 10h22" stroke="currentColor" stroke-width="2"/><circle cx="9" cy="10" r="3.4" fill="currentColor"/><circle cx="17.5" cy="10" r="3" fill="light-dark(#fbfaf6, #15171a)" stroke="light-dark(#b3261e, #ff8a70)" stroke-width="2"/></svg>`;

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page that needs no database, no script and no build to say that the database is away. `address` is asked again. */
export async function unavailablePage(locale: Language, address: string): Promise<Response> {
  const t = await translator(locale);
  const [title, detail, retry] = (["title", "detail", "retry"] as const).map((one) =>
    escapeHtml(t(`problems.databaseDown.${one}`)),
  );
  const html = `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<title>${title}</title>
<style>${STYLE}</style>
<script>${THEME_SCRIPT}</script>
</head>
<body>
<div class="rule"><header>${MARK}${escapeHtml(t("shell.name"))}</header></div>
<main><h1>${title}</h1><p>${detail}</p><a href="${escapeHtml(address)}">${retry}</a></main>
</body>
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
