import { type NextRequest, NextResponse } from "next/server";
import type { Language } from "@/lib/i18n/locales";

/** On a request of our own for a page that is known to be missing: let it through. */
const KNOWN_MISSING = "x-marsad-missing";

/** An address that no page has: Next answers it with 404. */
export const unmatchedPath = (locale: Language): string => `/${locale}/-`;

export function isKnownMissing(request: NextRequest): boolean {
  return request.headers.has(KNOWN_MISSING);
}

/**
 * The page of this address with status 404. Next can give a page of its own only 200 (rendered on the server, below
 * Suspense) or 404 (an empty document that the browser fills), so the first is fetched and given the status of the second.
 */
export async function missingPage(request: NextRequest, locale: Language): Promise<Response> {
  const own = new URL(request.nextUrl);
  // The server's own address, which is plain even where a proxy before it speaks TLS.
  own.protocol = "http:";
  const headers = new Headers(request.headers);
  headers.set(KNOWN_MISSING, "1");
  try {
    const page = await fetch(own, { headers, redirect: "manual" });
    const type = page.headers.get("content-type") ?? "text/html; charset=utf-8";
    return new Response(page.body, {
      status: page.ok ? 404 : page.status,
      headers: { "Content-Type": type, "Cache-Control": "no-store" },
    });
  } catch (error) {
    console.error(`The page for a missing ${own.pathname} could not be fetched.`, error);
    return NextResponse.rewrite(new URL(unmatchedPath(locale), request.url));
  }
}
