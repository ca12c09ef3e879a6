import { type Damping, fitChoices } from "./log-linear";
import { LEARNED } from "./sample";

/** Numbers for the pieces of evidence that are seen often enough. */
export function numbered(lists: ReadonlyArray<readonly number[]>, least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const list of lists)
    for (const piece of new Set(list)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const [piece, count] of counts) if (count >= least) numbers.set(piece, numbers.size);
  return numbers;
}

export function known(numbers: ReadonlyMap<number, number>, pieces: readonly number[]): Int32Array {
  return Int32Array.from(pieces.flatMap((piece) => numbers.get(piece) ?? []));
}

/** A choice among options, each with the pieces of evidence for it; see Choice. */
interface NamedChoice {
  options: ReadonlyArray<readonly number[]>;
  offsets?: readonly number[];
  right: readonly number[];
  weight: number;
}

/** Whether something is so: what speaks for it stands against nothing. */
export const yesOrNo = (pieces: readonly number[], yes: boolean, weight: number): NamedChoice => ({
  options: [pieces, []],
  right: [yes ? 0 : 1],
  weight,
});

/** The weights of evidence that is seen often enough, under which right options are the likeliest, by name. */
export function fitNamed(
  choices: readonly NamedChoice[],
  { least, damping }: { least: number; damping: Damping },
): Record<string, number> {
  const numbers = numbered(
    choices.map(({ options }) => options.flat()),
    least,
  );
  const fitted = choices.map(({ options, ...choice }) => ({
    ...choice,
    options: options.map((pieces) => known(numbers, pieces)),
  }));
  return single(numbers, fitChoices(fitted, numbers.size, damping));
}

export const hundredths = (weight: number): number => Math.round(weight * 100);

/** Weights by the names of what has them. */
function single(numbers: ReadonlyMap<number, number>, weights: Float64Array): Record<string, number> {
  const table: Record<string, number> = {};
  for (const [piece, number] of numbers) {
    const weight = hundredths(weights[number]!);
    if (weight !== 0) table[LEARNED.textOf(piece)] = weight;
  }
  return sorted(table);
}

export function sorted<T>(table: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}
