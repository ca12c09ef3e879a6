import { BadInput } from "../bad-input";

const WORD = /[\p{L}\p{N}]/u;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Throws BadInput for text that no database takes (U+0000), that is not Unicode (lone surrogates) or that says nothing. */
export function requireSoundText(text: string): void {
  requireSoundField("text", text);
  if (!WORD.test(text)) throw new BadInput({ code: "no_text" });
}

/** As requireSoundText, for a field that may be empty. Positions are characters (code points) from 0. */
export function requireSoundField(field: string, value: string): void {
  const at = value.indexOf("\0");
  if (at >= 0) throw new BadInput({ code: "null_character", field, position: codePoints(value, at) });
  const half = value.search(LONE_SURROGATE);
  if (half >= 0) throw new BadInput({ code: "lone_surrogate", field, position: codePoints(value, half) });
}

function codePoints(text: string, end: number): number {
  let count = 0;
  for (const _ of text.slice(0, end)) count += 1;
  return count;
}
