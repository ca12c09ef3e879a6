import { type Column, isQuoted } from "./columns";

export interface CsvOptions {
  /** Begin with a byte order mark, by which Excel knows that the file is UTF-8. */
  bom: boolean;
  /** Leave text that a spreadsheet would run as a formula as it is. */
  raw: boolean;
}

/** The file's first line, with what comes before it. */
export function csvHeader(columns: readonly Column[], { bom }: Pick<CsvOptions, "bom">): string {
  return `${bom ? "\uFEFF" : ""}${columns.map((name) => `"${name}"`).join(",")}\r\n`;
}

/** For COPY: only what is text stands in quotes, and so only that is ever guarded. */
export const quotedColumns = (columns: readonly Column[]): Column[] => columns.filter(isQuoted);

const [QUOTE, COMMA, LF, CR, APOSTROPHE] = [0x22, 0x2c, 0x0a, 0x0d, 0x27];

/** By its first byte: = + - @ tab CR. */
const BEGINS_A_FORMULA = new Uint8Array(256);
for (const sign of "=+-@\t\r") BEGINS_A_FORMULA[sign.charCodeAt(0)] = 1;

export interface CsvLaw {
  /** The same rows with CRLF between them and guarded cells. Pieces may end anywhere. */
  apply(piece: Buffer): Buffer;
  /** Rows ended so far. */
  rows(): number;
}

/** Makes of PostgreSQL's CSV, which ends lines with LF alone and guards nothing, a file that is right in a spreadsheet. */
export function csvLaw({ raw }: Pick<CsvOptions, "raw">): CsvLaw {
  let rows = 0;
  let quoted = false;
  let opened = false;
  let before = LF;
  const insertions: number[] = [];
  return {
    rows: () => rows,
    apply(piece) {
      insertions.length = 0;
      for (let at = 0; at < piece.length; at += 1) {
        const byte = piece[at] as number;
        if (byte === QUOTE) {
          // A quote right behind one that closed is a doubled one: the cell goes on.
          opened = !quoted && (before === COMMA || before === LF);
          quoted = !quoted;
        } else {
          if (opened) {
            opened = false;
            if (!raw && BEGINS_A_FORMULA[byte] === 1) insertions.push(at);
          }
          if (byte === LF && !quoted) {
            rows += 1;
            insertions.push(at);
          }
        }
        before = byte;
      }
      return inserted(piece, insertions);
    },
  };
}

/** CR before a line feed, an apostrophe before all else. A quoted cell that begins with LF is no formula, so the two never meet. */
function inserted(piece: Buffer, places: readonly number[]): Buffer {
  if (places.length === 0) return piece;
  const whole = Buffer.allocUnsafe(piece.length + places.length);
  let from = 0;
  let to = 0;
  for (const place of places) {
    piece.copy(whole, to, from, place);
    to += place - from;
    whole[to] = piece[place] === LF ? CR : APOSTROPHE;
    to += 1;
    from = place;
  }
  piece.copy(whole, to, from);
  return whole;
}
