import { NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { isConnectionFailure } from "@/app/api/connection-failure";
import { isDatabaseUp } from "@/app/database-status";
import { isKnownMissing, missingPage, unmatchedPath } from "@/app/missing-page";
import { originOf, settledOrigin } from "@/app/origin";
import { unavailablePage } from "@/app/unavailable-page";
import { CHARTS, PICTURED_PAGES } from "@/lib/claims/paths";
import { claimExists } from "@/lib/claims/queries/claim-exists";
import { organisationExists } from "@/lib/claims/queries/organisation-exists";
import { pool } from "@/lib/db/client";
import { figureOf } from "@/lib/figures/queries/figure-of";
import { CHOICES_COOKIE, type Choices, readChoices } from "@/lib/i18n/choices";
import { isLanguage, type Language, localeOf } from "@/lib/i18n/locales";
import { negotiateLocale } from "@/lib/i18n/negotiate";
import { routing } from "@/lib/i18n/routing";
import { chartOfPage, oembedPath } from "@/lib/oembed/address";
import { sourceExists } from "@/lib/sources/queries/source-exists";

const localise = createMiddleware(routing);

/** Pages of one thing: whether there is such a thing must be known before the reply begins, for its status. */
const THINGS: Record<string, (id: string) => Promise<boolean>> = {
  claims: (id) => claimExists(pool(), id),
  companies: (slug) => organisationExists(pool(), slug),
  figures: async (id) => (await figureOf(pool(), id)) !== null,
  sources: (slug) => sourceExists(pool(), slug),
};

/** What follows the language in the address of a page. */
const PAGE =
  /^(\/(claims|companies|sources)(\/[^/]+)?|\/figures\/[^/]+|\/(disagreements|plans|rankings|compare|try|api)|\/-)?\/?$/;
const EMBEDDED = new RegExp(`^/embed/(${[...CHARTS, ...PICTURED_PAGES].join("|")}|figures/[^/]+)/?$`);

export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  const path = decoded(pathname);
  const [first = "", ...rest] = (path ?? pathname).split("/").slice(1);
  const embedded = isLanguage(first) && rest[0] === "embed";
  const [section = "", id] = embedded ? rest.slice(1) : rest;
  const language = isLanguage(first) ? first : preferred(request);
  if (!(await isDatabaseUp())) return unavailablePage(language, pathname + search);
  if (path === null) return NextResponse.rewrite(new URL(unmatchedPath(language), request.url));
  const asked = isLanguage(first) && isDocument(request) && !isKnownMissing(request);
  const page = embedded ? EMBEDDED : PAGE;
  if (asked && !page.test(path.slice(first.length + 1))) return missingPage(request, language);
  const exists = asked && id ? THINGS[section] : undefined;
  try {
    if (exists && !(await exists(id ?? ""))) return missingPage(request, language);
  } catch (error) {
    if (isConnectionFailure(error)) return unavailablePage(language, pathname + search);
    throw error;
  }
  const reply = localise(asFound(request));
  const chart = oembedLinkOf(request);
  if (chart !== null) reply.headers.append("Link", chart);
  // As `alternatesOf` leaves it to: a page of one thing is made when it is asked for, and says it itself.
  if (asked && !embedded && !id && settledOrigin() === undefined)
    reply.headers.append("Link", `<${originOf(request)}${pathname.replace(/\/$/, "")}>; rel="canonical"`);
  const choices = readChoices(request.cookies.get(CHOICES_COOKIE)?.value);
  return withChoices(reply, request, isLanguage(first) && !embedded ? first : null, choices);
}

/** As it came in at the site's own address: what is said of the page in other languages begins with that. */
function asFound(request: NextRequest): NextRequest {
  const origin = new URL(originOf(request));
  const headers = new Headers(request.headers);
  headers.set("x-forwarded-host", origin.host);
  headers.set("x-forwarded-proto", origin.protocol.replace(":", ""));
  return new NextRequest(request.url, { headers });
}

/** In the header, too: the head of a page that begins before its filter is read cannot hold it. */
function oembedLinkOf(request: NextRequest): string | null {
  const origin = originOf(request);
  const { pathname, search } = request.nextUrl;
  const address = `${origin}${pathname}${search}`;
  if (chartOfPage(address, origin) === null) return null;
  return `<${origin}${oembedPath(address, "json")}>; rel="alternate"; type="application/json+oembed"`;
}

/** Pages are built once for each way of writing a language; which one a reader gets is not in the address. */
function withChoices(
  reply: NextResponse,
  request: NextRequest,
  language: Language | null,
  { digits, time }: Choices,
): NextResponse {
  const locale = language && localeOf(language, digits, time);
  if (locale === language || reply.headers.has("location")) return reply;
  const inner = request.nextUrl.clone();
  inner.pathname = inner.pathname.replace(/^\/[^/]+/, `/${locale}`);
  const headers = new Headers(reply.headers);
  headers.delete("x-middleware-next");
  return NextResponse.rewrite(inner, { headers });
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

function preferred(request: NextRequest): Language {
  const kept = request.cookies.get("NEXT_LOCALE")?.value;
  return isLanguage(kept) ? kept : negotiateLocale(request.headers.get("accept-language"));
}

/** Pages only: the API answers for itself, and files (whatever has a dot) are served as they are. */
export const config = { matcher: ["/((?!api/|_next/|.*\\..*).*)"] };
