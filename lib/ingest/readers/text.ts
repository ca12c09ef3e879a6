import { decode } from "./decode";
import { NOTHING_STATED, type ReadArticle } from "./read-article";
import { requireSoundText } from "./sound-text";

/** A plain text file, kept to the character. Throws BadInput. */
export function readText(bytes: Uint8Array): ReadArticle {
  const text = decode(bytes);
  requireSoundText(text);
  return { ...NOTHING_STATED, text };
}
