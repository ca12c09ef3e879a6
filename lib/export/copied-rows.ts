const SIGNS: Record<string, string> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

function unescaped(cell: string): string | null {
  if (cell === "\\N") return null;
  return cell.includes("\\") ? cell.replace(/\\(.)/gs, (_, sign: string) => SIGNS[sign] ?? sign) : cell;
}

/** The rows of PostgreSQL's text format, many at a time; null is null. Pieces may end anywhere. */
export async function* copiedRows(
  pieces: AsyncIterable<Buffer>,
): AsyncGenerator<Array<Array<string | null>>> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    const whole = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const end = whole.lastIndexOf(0x0a);
    rest = whole.subarray(end + 1);
    if (end === -1) continue;
    const lines = whole.toString("utf8", 0, end).split("\n");
    yield lines.map((line) => line.split("\t").map(unescaped));
  }
}
