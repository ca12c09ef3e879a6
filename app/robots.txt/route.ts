import { originOf } from "@/app/origin";

/** Pages may be found; the API is for who asks it. */
export function GET(request: Request): Response {
  const lines = ["User-agent: *", "Disallow: /api/", "", `Sitemap: ${originOf(request)}/sitemap.xml`, ""];
  return new Response(lines.join("\n"), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
