import { originOf } from "@/app/origin";
import { pool } from "@/lib/db/client";
import { LETTERS, type SitemapPart, writePart } from "@/lib/sitemap/parts";
import { daysOfClaims } from "@/lib/sitemap/queries/sitemap-parts";
import { writeSitemapIndex } from "@/lib/sitemap/write-sitemap";
import { answering } from "../api/problem-reply";

/** Where the parts of the sitemap are. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const origin = originOf(request);
    const parts: SitemapPart[] = [
      { of: "pages" },
      { of: "companies" },
      { of: "sources" },
      ...LETTERS.map((letter) => ({ of: "figures" as const, letter })),
      ...(await daysOfClaims(pool())).map((day) => ({ of: "claims" as const, day })),
    ];
    const text = writeSitemapIndex(parts.map((part) => `${origin}/sitemaps/${writePart(part)}`));
    return new Response(text, {
      headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "max-age=3600" },
    });
  });
}
