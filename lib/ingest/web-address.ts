import { BadInput } from "./bad-input";

const TRACKING = /^utm_/i;
const ESCAPE = /%[0-9a-f]{2}/gi;

/**
 * The one spelling of an address under which its article is known: no fragment, no utm_ parameters, no slash at the
 * path's end, host in lower case, percent escapes in upper case. All else may name another page. Throws BadInput: url.
 */
export function canonicalUrl(value: string): string {
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : null;
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:"))
    throw new BadInput({ code: "url", value });
  url.hash = "";
  const parameters = url.search.slice(1).split("&");
  const kept = parameters.filter((parameter) => parameter !== "" && !TRACKING.test(parameter));
  if (kept.length < parameters.length) url.search = kept.join("&");
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/+$/, "") || "/";
  return url.href.replace(ESCAPE, (sequence) => sequence.toUpperCase());
}

/** The host as readers know it: without "www." */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}
