import { type NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { isDatabaseUp } from "@/app/database-status";
import { unavailablePage } from "@/app/unavailable-page";
import { claimExists } from "@/lib/claims/queries/claim-exists";
import { organisationExists } from "@/lib/claims/queries/organisation-exists";
import { pool } from "@/lib/db/client";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { negotiateLocale } from "@/lib/i18n/negotiate";
import { routing } from "@/lib/i18n/routing";

const localise = createMiddleware(routing);

/** Pages of one thing: whether there is such a thing must be known before the reply begins, for its status. */
const THINGS: Record<string, { exists: (id: string) => Promise<boolean>; nowhere: string }> = {
  claims: { exists: (id) => claimExists(pool(), id), nowhere: "no-claim" },
  companies: { exists: (slug) => organisationExists(pool(), slug), nowhere: "no-company" },
};

export async function proxy(request: NextRequest): Promise<Response> {
  const [first = "", section = "", id] = request.nextUrl.pathname.split("/").slice(1);
  const locale = isLocale(first) ? first : preferred(request);
  if (!(await isDatabaseUp()))
    return unavailablePage(locale, request.nextUrl.pathname + request.nextUrl.search);
  const thing = isLocale(first) && id ? THINGS[section] : undefined;
  if (thing && !(await exists(thing.exists, id ?? ""))) {
    return NextResponse.rewrite(new URL(`/${locale}/${thing.nowhere}`, request.url));
  }
  return localise(request);
}

function preferred(request: NextRequest): Locale {
  const kept = request.cookies.get("NEXT_LOCALE")?.value;
  return isLocale(kept) ? kept : negotiateLocale(request.headers.get("accept-language"));
}

async function exists(ask: (id: string) => Promise<boolean>, encoded: string): Promise<boolean> {
  try {
    return await ask(decodeURIComponent(encoded));
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}

/** Pages only: the API answers for itself, and files (whatever has a dot) are served as they are. */
export const config = { matcher: ["/((?!api/|_next/|.*\\..*).*)"] };
