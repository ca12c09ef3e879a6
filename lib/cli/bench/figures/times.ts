import { processorOf } from "../server-time";

/** The same, and of it the processor time of this process and of the server's that answers it, which no other work adds to. */
export async function timedWith<Result>(
  server: number,
  work: () => Promise<Result>,
): Promise<{ took: number; processor: number; result: Result }> {
  const [before, cpu] = [processorOf(server), process.cpuUsage()];
  const { took, result } = await timed(work);
  const { user, system } = process.cpuUsage(cpu);
  return { took, processor: (user + system) / 1000 + processorOf(server) - before, result };
}

/** Milliseconds that a piece of work took. */
export async function timed<Result>(work: () => Promise<Result>): Promise<{ took: number; result: Result }> {
  const start = performance.now();
  const result = await work();
  return { took: performance.now() - start, result };
}

/** The value that this share of all do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function line(what: string, took: number, aim: number | null, processor?: number): void {
  const beside = aim === null ? "" : `  aim ${aim} ms: ${took <= aim ? "met" : "missed"}`;
  const spent = processor === undefined ? "" : `  (processors ${processor.toFixed(0)} ms)`;
  console.log(`${what.padEnd(58)} ${took.toFixed(0).padStart(7)} ms${beside}${spent}`);
}
