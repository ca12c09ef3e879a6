/** Numbers for the evidence that is seen often enough. */
export function numbered(lists: ReadonlyArray<readonly string[]>, least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of new Set(list)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const numbers = new Map<string, number>();
  for (const [name, count] of counts) if (count >= least) numbers.set(name, numbers.size);
  return numbers;
}

export function known(numbers: ReadonlyMap<string, number>, names: readonly string[]): Int32Array {
  return Int32Array.from(names.flatMap((name) => numbers.get(name) ?? []));
}

export const hundredths = (weight: number): number => Math.round(weight * 100);

export function single(numbers: ReadonlyMap<string, number>, weights: Float64Array): Record<string, number> {
  const table: Record<string, number> = {};
  for (const [name, number] of numbers) {
    const weight = hundredths(weights[number]!);
    if (weight !== 0) table[name] = weight;
  }
  return sorted(table);
}

export function sorted<T>(table: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}
