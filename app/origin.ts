import { headers } from "next/headers";
import { environment } from "@/lib/db/env";

/**
 * Where readers find this site, "https://marsad.example": what MARSAD_ORIGIN says, else where this request reached us, also
 * through a proxy that says so. Every address that leaves the site (feeds, exports, sitemap, citations) begins with it.
 */
export function originOf(request: Request): string {
  return originAsked(request.headers, new URL(request.url));
}

/** The same, of the request that a page is made for. */
export async function siteOrigin(): Promise<string> {
  return originAsked(await headers(), new URL("http://localhost"));
}

/** Known without a request: what pages that are made before anybody asks have to go by. */
export function settledOrigin(): string | undefined {
  return environment().MARSAD_ORIGIN;
}

function originAsked(asked: Headers, url: URL): string {
  const settled = settledOrigin();
  if (settled !== undefined) return settled;
  const first = (name: string): string | undefined => asked.get(name)?.split(",", 1)[0]?.trim() || undefined;
  const protocol = first("x-forwarded-proto") ?? url.protocol.replace(":", "");
  const host = first("x-forwarded-host") ?? first("host") ?? url.host;
  const origin = `${protocol}://${host}`;
  return /^https?:$/.test(`${protocol}:`) && URL.canParse(origin) ? new URL(origin).origin : url.origin;
}
