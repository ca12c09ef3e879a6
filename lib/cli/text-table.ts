/** Marks and format characters take no place in a terminal; signs of Chinese, Japanese and Korean, and emoji, take two. */
const NO_PLACE = /[\p{Mn}\p{Me}\p{Cf}]/u;
const TWO_PLACES =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uff60]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";
const GAP = "  ";
const ELLIPSIS = "…";
const NARROWEST = 20;

/** How many places of a terminal's line a text takes. */
export function placesOf(text: string): number {
  let places = 0;
  for (const character of text) places += NO_PLACE.test(character) ? 0 : TWO_PLACES.test(character) ? 2 : 1;
  return places;
}

/** The text on one line, cut to so many places. */
export function shorten(text: string, places: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (placesOf(line) <= places) return line;
  let kept = "";
  let taken = placesOf(ELLIPSIS);
  for (const character of line) {
    taken += placesOf(character);
    if (taken > places) break;
    kept += character;
  }
  return `${kept.trimEnd()}${ELLIPSIS}`;
}

/**
 * Rows in columns that stay columns in a terminal that turns Arabic round and in one that does not: nothing is drawn
 * between them, a line with Arabic in it isolates every cell, and the last column, which is cut to `width`, is not filled up.
 */
export function textTable(
  head: readonly string[],
  rows: ReadonlyArray<readonly string[]>,
  width: number,
): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => placesOf(row[column] ?? ""))));
  const last = head.length - 1;
  const before = widths.slice(0, last).reduce((sum, each) => sum + each + GAP.length, 0);
  widths[last] = Math.min(widths[last] ?? 0, Math.max(NARROWEST, width - before));
  const ruled = widths.map((each) => "─".repeat(each));
  return [head, ruled, ...rows].map((row) => lineOf(row, widths)).join("\n");
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const isolate = row.some((cell) => RIGHT_TO_LEFT.test(cell));
  const cells = widths.map((width, column) => {
    const cell = shorten(row[column] ?? "", width);
    const shown = isolate && cell !== "" ? `${FIRST_STRONG_ISOLATE}${cell}${POP_ISOLATE}` : cell;
    return column === widths.length - 1 ? shown : shown + " ".repeat(width - placesOf(cell));
  });
  return cells.join(GAP).trimEnd();
}
