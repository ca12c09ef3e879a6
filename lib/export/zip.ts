import { Readable } from "node:stream";
import { ZipFile } from "yazl";

/** One file of an archive; its bytes are asked for only when those before it were sent. */
export interface Entry {
  name: string;
  pieces(): AsyncIterable<Uint8Array>;
}

/** A zip archive that is written while it is read. `huge` if a file may pass 4 GiB, which not every old program reads. */
export async function* zip(
  entries: readonly Entry[],
  { mtime, huge }: { mtime: Date; huge: boolean },
): AsyncGenerator<Uint8Array> {
  const file = new ZipFile();
  const output = file.outputStream as Readable;
  file.on("error", (error: Error) => output.destroy(error));
  for (const { name, pieces } of entries) {
    file.addReadStreamLazy(name, { mtime, forceZip64Format: huge }, (give) => {
      const stream = Readable.from(pieces(), { objectMode: false, highWaterMark: 1 << 20 });
      // The archive hears of an error only of a stream that it pipes: of this one it must hear at any moment.
      stream.once("error", (error) => output.destroy(error));
      output.once("close", () => stream.destroy());
      give(null, stream);
    });
  }
  file.end();
  yield* output;
}
