/** Seconds of processor time that a piece of work takes: other work on the machine is not its own. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The same once for each of its runs, of as many as take this long together: short work cannot be timed once. */
export function timePerRun(work: () => void, seconds: number): number {
  let runs = 0;
  let taken = 0;
  while (taken < seconds) {
    taken += processorTime(work);
    runs++;
  }
  return taken / runs;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
