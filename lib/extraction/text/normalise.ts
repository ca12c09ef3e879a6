import { foldCase } from "./fold";
import { NormalisedText } from "./normalised-text";
import { REMOVED, replacement } from "./replacements";

/** Nothing in here is changed by `replacement`: such a text is its own view. */
const PLAIN = /^[\n -_a-~\u00a1-\u00aa\u00ac\u00ae-\u00b3\u00b5-\u00ba\u00bc-\u024f]*$/;
const CHUNK = 8192;

/** The matching views of a text. Any string is fine, lone surrogates included; linear in its length. */
export function normalise(original: string): NormalisedText {
  if (PLAIN.test(original)) {
    return new NormalisedText(original, original, foldCase(original), null, new Uint32Array(0));
  }
  const codes = new Uint16Array(original.length);
  const units = new Uint32Array(original.length);
  const astral: number[] = [];
  let size = 0;
  for (let i = 0; i < original.length; i++) {
    const unit = original.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const next = original.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) {
        astral.push(i);
        const digit = mathematicalDigit(unit, next);
        codes[size] = digit ?? unit;
        units[size++] = i;
        i++;
        if (digit === null) {
          codes[size] = next;
          units[size++] = i - 1;
        }
        continue;
      }
    }
    const code = replacement(unit);
    if (code === REMOVED) continue;
    if (unit >= 0x0300 && unit <= 0x036f) {
      if (size > 0) codes[size - 1] = composed(codes[size - 1]!, unit);
      continue;
    }
    codes[size] = code;
    units[size++] = i;
  }
  const text = decode(codes.subarray(0, size));
  return new NormalisedText(original, text, foldCase(text), units.slice(0, size), Uint32Array.from(astral));
}

/** "𝟓" and its bold, sans-serif and monospace kin (U+1D7CE…U+1D7FF) are digits; anything else is null. */
function mathematicalDigit(high: number, low: number): number | null {
  if (high !== 0xd835 || low < 0xdfce) return null;
  return 0x30 + ((low - 0xdfce) % 10);
}

/** A letter and the accent after it as one letter; the letter alone where Unicode has no such letter. */
function composed(base: number, mark: number): number {
  const letter = String.fromCharCode(base, mark).normalize("NFC");
  return letter.length === 1 ? letter.charCodeAt(0) : base;
}

function decode(codes: Uint16Array): string {
  let text = "";
  for (let i = 0; i < codes.length; i += CHUNK) {
    text += String.fromCharCode(...codes.subarray(i, i + CHUNK));
  }
  return text;
}
