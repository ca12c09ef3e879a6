/** One line without its end; null bytes where it is longer than the limit (it is passed over, not kept in memory). */
export interface ByteLine {
  /** From 1. */
  number: number;
  bytes: Uint8Array | null;
  /** How many bytes of the stream it took, its end included. */
  size: number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The lines of a byte stream, one at a time: memory stays at one line, however long the stream. */
export async function* byteLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let number = 0;
  let size = 0;
  let held = 0;
  let parts: Uint8Array[] = [];

  const hold = (part: Uint8Array) => {
    size += part.length;
    held += part.length;
    if (held <= limit) parts.push(part);
    else parts = [];
  };
  const finish = (): ByteLine => {
    number += 1;
    const line = { number, size, bytes: held > limit ? null : withoutReturn(Buffer.concat(parts)) };
    size = 0;
    held = 0;
    parts = [];
    return line;
  };

  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      hold(chunk.subarray(start, end));
      size += 1;
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}

function withoutReturn(line: Buffer): Uint8Array {
  return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}
