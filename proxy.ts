import { type NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { isConnectionFailure } from "@/app/api/connection-failure";
import { isDatabaseUp } from "@/app/database-status";
import { isKnownMissing, missingPage, unmatchedPath } from "@/app/missing-page";
import { unavailablePage } from "@/app/unavailable-page";
import { claimExists } from "@/lib/claims/queries/claim-exists";
import { organisationExists } from "@/lib/claims/queries/organisation-exists";
import { pool } from "@/lib/db/client";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { negotiateLocale } from "@/lib/i18n/negotiate";
import { routing } from "@/lib/i18n/routing";

const localise = createMiddleware(routing);

/** Pages of one thing: whether there is such a thing must be known before the reply begins, for its status. */
const THINGS: Record<string, (id: string) => Promise<boolean>> = {
  claims: (id) => claimExists(pool(), id),
  companies: (slug) => organisationExists(pool(), slug),
};

/** What follows the language in the address of a page. */
const PAGE = /^(\/(claims|companies)(\/[^/]+)?|\/try|\/-)?\/?$/;

export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  const path = decoded(pathname);
  const [first = "", section = "", id] = (path ?? pathname).split("/").slice(1);
  const locale = isLocale(first) ? first : preferred(request);
  if (!(await isDatabaseUp())) return unavailablePage(locale, pathname + search);
  if (path === null) return NextResponse.rewrite(new URL(unmatchedPath(locale), request.url));
  const asked = isLocale(first) && isDocument(request) && !isKnownMissing(request);
  if (asked && !PAGE.test(path.slice(first.length + 1))) return missingPage(request, locale);
  const exists = asked && id ? THINGS[section] : undefined;
  try {
    if (exists && !(await exists(id ?? ""))) return missingPage(request, locale);
  } catch (error) {
    if (isConnectionFailure(error)) return unavailablePage(locale, pathname + search);
    throw error;
  }
  return localise(request);
}

/** A page that is opened, and not the data with which an open page shows the next one: that has no use for a status. */
function isDocument(request: NextRequest): boolean {
  return ["document", "iframe", null].includes(request.headers.get("sec-fetch-dest"));
}

/** Null for what no address of ours can be. */
function decoded(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}

function preferred(request: NextRequest): Locale {
  const kept = request.cookies.get("NEXT_LOCALE")?.value;
  return isLocale(kept) ? kept : negotiateLocale(request.headers.get("accept-language"));
}

/** Pages only: the API answers for itself, and files (whatever has a dot) are served as they are. */
export const config = { matcher: ["/((?!api/|_next/|.*\\..*).*)"] };
