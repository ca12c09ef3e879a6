import { createParser } from "nuqs/server";
import { type Place, readCursor, writeCursor } from "./cursor";
import { isDay } from "./days";
import { refusalOfWords, tidyWords } from "./words";

/** What single values of an address are read by: the same in every filter and view. Null is what cannot be understood. */

/** Text that stands in the address as it is. */
export const textThat = (accept: (text: string) => boolean) =>
  createParser<string>({ parse: (text) => (accept(text) ? text : null), serialize: (text) => text });

/** Letters and digits of any script, joined by hyphens, as lib/ingest makes slugs; those have no capitals. */
export const looksLikeSlug = (text: string): boolean =>
  /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(text) && text.length <= 120;

export const slug = textThat(looksLikeSlug);
export const day = textThat(isDay);
export const claimId = textThat((text) => /^[a-z0-9]{4,40}$/.test(text));
export const cursor = createParser<Place>({ parse: readCursor, serialize: writeCursor });

/** Words to look for, of which at least one holds a letter or digit. */
export const words = createParser<string>({
  parse: (text) => (refusalOfWords(text) === null ? tidyWords(text) : null),
  serialize: (text) => text,
});

/** A name that is being typed: without a letter or digit it finds nothing, and that is no fault. */
export const typedName = createParser<string>({
  parse: (text) => (["not_text", "too_long"].includes(refusalOfWords(text) ?? "") ? null : tidyWords(text)),
  serialize: (text) => text,
});
