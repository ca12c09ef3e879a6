import { isUtf8 } from "node:buffer";
import { BadInput } from "../bad-input";

const SIGNATURES: ReadonlyArray<[format: string, bytes: readonly number[]]> = [
  ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["ZIP (docx, xlsx, epub …)", [0x50, 0x4b, 0x03, 0x04]],
  ["DOC", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["RTF", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", [0x47, 0x49, 0x46, 0x38]],
  ["gzip", [0x1f, 0x8b]],
  ["ELF", [0x7f, 0x45, 0x4c, 0x46]],
];
/** Text has a stray control character at most; a binary file soon has hundreds. */
const PROBE = 8192;
const CONTROL_SHARE = 0.05;

/**
 * The characters of a file. A byte order mark wins and is dropped, then `charset` (the one that an HTML page names), else
 * UTF-8. Throws BadInput: empty, binary, unknown_charset, or encoding with the first byte that cannot be read.
 */
export function decode(bytes: Uint8Array, charset?: string): string {
  if (bytes.length === 0) throw new BadInput({ code: "empty" });
  const marked = byteOrderMark(bytes);
  if (marked === null) refuseBinary(bytes);
  const label = marked ?? charset ?? "utf-8";
  if (label === "utf-8" && isUtf8(bytes)) return new TextDecoder("utf-8").decode(bytes);
  const decoder = openDecoder(label);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new BadInput({
      code: "encoding",
      charset: decoder.encoding.toUpperCase(),
      byte: firstBadByte(bytes, label),
    });
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function refuseBinary(bytes: Uint8Array): void {
  const signature = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (signature !== undefined) throw new BadInput({ code: "binary", format: signature[0] });
  const probe = bytes.subarray(0, PROBE);
  let controls = 0;
  for (const byte of probe) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls += 1;
  if (controls > 1 && controls > probe.length * CONTROL_SHARE)
    throw new BadInput({ code: "binary", format: null });
}

function openDecoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    throw new BadInput({ code: "unknown_charset", charset });
  }
}

/** The decoder does not say where it stopped, so halve: a prefix that decodes as an open stream is sound. */
function firstBadByte(bytes: Uint8Array, charset: string): number {
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    try {
      openDecoder(charset).decode(bytes.subarray(0, middle), { stream: true });
      sound = middle;
    } catch {
      broken = middle;
    }
  }
  return sound;
}
