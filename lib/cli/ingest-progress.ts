import { Presets, SingleBar } from "cli-progress";

/** A bar on standard error, where that is a terminal; silent elsewhere. */
export interface Progress {
  advance(by: number, counts: { articles: number; failed: number }): void;
  /** A line above the bar. */
  say(line: string): void;
  stop(): void;
}

const CLEAR_LINE = "\r\x1b[2K";

/** `total` in the unit of `advance`; null for no bar. */
export function openProgress(total: number | null, format: string): Progress {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  if (total === null || !process.stderr.isTTY)
    return { advance: () => undefined, say, stop: () => undefined };
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true, etaBuffer: 100 },
    Presets.shades_classic,
  );
  bar.start(total, 0, { articles: 0, failed: 0 });
  return {
    advance: (by, counts) => bar.increment(by, counts),
    say: (line) => {
      process.stderr.write(`${CLEAR_LINE}${line}\n`);
      bar.render();
    },
    stop: () => bar.stop(),
  };
}
