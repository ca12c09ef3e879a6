import { originOf } from "@/app/origin";
import { pool } from "@/lib/db/client";
import { LANGUAGES } from "@/lib/i18n/locales";
import { problemTranslator } from "@/lib/i18n/translator";
import { readPart } from "@/lib/sitemap/parts";
import { entriesOf } from "@/lib/sitemap/queries/sitemap-parts";
import { writeSitemap } from "@/lib/sitemap/write-sitemap";
import { answering, problemReply } from "../../api/problem-reply";

const PAGES = [
  "",
  "/claims",
  "/disagreements",
  "/companies",
  "/sources",
  "/plans",
  "/rankings",
  "/compare",
  "/try",
  "/api",
];

/** One part of the sitemap. */
export async function GET(request: Request, { params }: RouteContext<"/sitemaps/[part]">): Promise<Response> {
  const { part: name } = await params;
  return answering(request, async (locale) => {
    const part = readPart(name);
    if (part === null) {
      const t = await problemTranslator(locale);
      const details = { title: t("notFound.title"), detail: t("notFound.detail") };
      return problemReply(locale, { type: "not-found", status: 404, ...details });
    }
    const origin = originOf(request);
    const entries =
      part.of === "pages" ? PAGES.map((path) => ({ path, day: null })) : await entriesOf(pool(), part);
    const text = writeSitemap(entries, LANGUAGES, (path, language) => `${origin}/${language}${path}`);
    return new Response(text, {
      headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "max-age=3600" },
    });
  });
}
