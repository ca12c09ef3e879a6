import { shortId } from "./identity";

const NO_SLUG = "unnamed";
const LONGEST = 80;

/** A name as part of an address: letters and digits of any script, lower case, without Latin accents. */
export function slugOf(name: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u064b-\u0652\u0640]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  if (slug.length <= LONGEST) return slug || NO_SLUG;
  return `${slug.slice(0, LONGEST).replace(/-+$/, "")}-${shortId(name).slice(0, 4)}`;
}

/** A second slug for a name whose own is taken by another name. */
export function slugBeside(name: string): string {
  return `${slugOf(name)}-${shortId(name).slice(0, 4)}`;
}
